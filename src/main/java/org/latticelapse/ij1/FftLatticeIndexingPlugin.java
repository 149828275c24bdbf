package org.latticelapse.ij1;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;
import ij.plugin.PlugIn;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.latticelapse.command.OpenImages;
import org.latticelapse.view.ImageJProgress;
import org.latticelapse.view.IndexingReport;
import org.latticelapse.view.IndexingRun;
import org.latticelapse.view.ResultsTables;
import org.latticelapse.view.TableWindow;

/** FFT Lattice Indexing for ImageJ without SciJava menus; in Fiji it hands over to the SciJava command. */
public final class FftLatticeIndexingPlugin implements PlugIn {

	private static final String TITLE = "FFT Lattice Indexing";

	@Override
	public void run(final String argument) {
		if (FijiCommand.run("org.latticelapse.command.FftLatticeIndexing")) {
			return;
		}
		try {
			final Optional<Map<String, String>> options = isCalledByMacro() ? Optional.of(IndexingOptions.parse(
				macroOptions())) : IndexingDialog.ask(TITLE);
			if (options.isPresent()) {
				show(IndexingRun.of(image(options.get()), IndexingOptions.request(options.get()),
					new ImageJProgress(TITLE)));
			}
		}
		catch (final IllegalArgumentException | IOException | CancellationException e) {
			IJ.error(TITLE, TITLE + ": " + e.getMessage());
		}
	}

	/** ImageJ renames the threads in which macros run commands (ij.IJ#run). */
	private static boolean isCalledByMacro() {
		return IJ.isMacro() && Thread.currentThread().getName().startsWith("Run$_");
	}

	private static String macroOptions() {
		return Macro.getOptions() == null ? "" : Macro.getOptions();
	}

	private static ImagePlus image(final Map<String, String> options) {
		final String name = options.get("image");
		return OpenImages.checked(name == null ? WindowManager.getCurrentImage() : OpenImages.find(name));
	}

	private static void show(final IndexingReport report) {
		report.fft().ifPresent(ImagePlus::show);
		report.zoomToSpots();
		TableWindow.show(ResultsTables.of(report.spots()), report.spots().title());
		TableWindow.show(ResultsTables.of(report.lattices()), report.lattices().title());
	}
}
