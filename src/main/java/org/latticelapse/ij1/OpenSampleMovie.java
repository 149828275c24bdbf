package org.latticelapse.ij1;

import org.latticelapse.core.image.Movie;
import org.latticelapse.core.simulation.DamageMovie;
import org.latticelapse.io.ImagePlusWriter;
import org.latticelapse.view.ProjectInfo;

import ij.ImagePlus;
import ij.plugin.PlugIn;

/** Shows the simulated movie of a crystal that the beam decomposes, as a virtual stack. */
public final class OpenSampleMovie implements PlugIn {

	private static final DamageMovie MOVIE = new DamageMovie();

	/** Opened again, the movie need not be simulated again. */
	private static final Movie FRAMES = new RecalledMovie(MOVIE);

	@Override
	public void run(final String argument) {
		open().show();
	}

	/** @return the movie as an ImageJ image, with its origin and licence in the Info. */
	static ImagePlus open() {
		final String source = "Simulated by LatticeLapse " + ProjectInfo.version();
		final ImagePlus image = ImagePlusWriter.write(MOVIE.title(), FRAMES, source);
		image.setProperty("Info", source + " (" + ProjectInfo.web() + ")\n" + MOVIE.description() +
			"Licence: BSD-2-Clause, as LatticeLapse\n");
		return image;
	}
}
