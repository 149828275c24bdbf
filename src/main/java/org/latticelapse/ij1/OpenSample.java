package org.latticelapse.ij1;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.latticelapse.core.simulation.SampleImages;
import org.latticelapse.core.simulation.SimulatedImage;
import org.latticelapse.io.ImagePlusWriter;
import org.latticelapse.view.ProjectInfo;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.PlugIn;

/** Shows one of the simulated sample images; the argument in plugins.config names it. */
public final class OpenSample implements PlugIn {

	@Override
	public void run(final String name) {
		final SampleImages sample;
		try {
			sample = SampleImages.valueOf(name);
		}
		catch (final IllegalArgumentException e) {
			IJ.error("LatticeLapse", "There is no sample image \"" + name + "\"; choose one of " + Arrays.stream(SampleImages
				.values()).map(Enum::name).collect(Collectors.joining(", ")));
			return;
		}
		open(sample).show();
	}

	/** @return the sample as an ImageJ image, with its origin and licence in the Info. */
	static ImagePlus open(final SampleImages sample) {
		final SimulatedImage simulated = sample.render();
		final String source = "Simulated by LatticeLapse " + ProjectInfo.version();
		final ImagePlus image = ImagePlusWriter.write(sample.title(), simulated.micrograph(), simulated.acquisition(),
			source);
		image.setProperty("Info", source + " (" + ProjectInfo.web() + ")\n" + simulated.description() +
			"Licence: BSD-2-Clause, as LatticeLapse\n");
		return image;
	}
}
