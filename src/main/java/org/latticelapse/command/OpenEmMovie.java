package org.latticelapse.command;

import ij.ImagePlus;

import java.io.IOException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.io.MovieRequest;
import org.latticelapse.view.MovieWindow;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;
import org.scijava.widget.FileWidget;

/** Opens a file that a microscope has written as a calibrated movie with its acquisition record. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Open EM Movie...")
public class OpenEmMovie extends LatticeLapseCommand {

	@Parameter(label = "Movie file", style = FileWidget.OPEN_STYLE, persist = false, description = "EER, MRC, DM3, DM4, SER, Velox EMD, TVIPS, TIFF; with Bio-Formats many more")
	private String path = "";

	@Parameter(label = "Browse for the movie...", callback = "browseForMovie", required = false, persist = false)
	private Button moviebrowser;

	@Parameter(label = "Sidecar file", style = FileWidget.OPEN_STYLE, required = false, persist = false, description = "auto: the mdoc, EPU xml or _info.txt beside the movie; none; or the path of one")
	private String sidecar = "auto";

	@Parameter(label = "Browse for a sidecar...", callback = "browseForSidecar", required = false, persist = false)
	private Button sidecarbrowser;

	@Parameter(label = "Frames", persist = false, description = "Of the file: all, 7, or 1-100")
	private String frames = "all";

	@Parameter(label = "Image of the file (Velox EMD)", persist = false, description = "auto: the one with the most frames; or its number or detector; the Log lists them")
	private String dataset = "auto";

	@Parameter(label = "Sum frames", persist = false, description = "A number of frames (40), a time (0.5 s) or a dose (2 e/A2)")
	private String grouping = "1";

	@Parameter(label = "Pixels per sensor pixel (EER)", choices = { "0.5", "1", "2", "4" }, persist = false)
	private String supersampling = "1";

	@Parameter(label = "Gain reference (EER)", style = FileWidget.OPEN_STYLE, required = false, persist = false, description = "A .gain or .mrc file; empty: none")
	private String gain = "";

	@Parameter(label = "Browse for a gain reference...", callback = "browseForGain", required = false, persist = false)
	private Button gainbrowser;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus movie;

	@Override
	void execute(final Progress progress) throws IOException {
		movie = shown(MovieWindow.open(new MovieRequest(path, sidecar, supersampling, grouping, gain, frames)
			.ofImage(dataset)));
		MovieWindow.tellWarnings(movie);
	}
	void browseForMovie() {
		path = chosenFile(path);
	}

	void browseForSidecar() {
		sidecar = chosenFile(sidecar.equals("auto") || sidecar.equals("none") ? path : sidecar);
	}

	void browseForGain() {
		gain = chosenFile(gain.isEmpty() ? path : gain);
	}
}
