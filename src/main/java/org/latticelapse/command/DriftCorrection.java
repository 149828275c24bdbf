package org.latticelapse.command;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.io.IOException;
import java.util.Optional;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.dose.TimeAxisQuestion;
import org.latticelapse.view.motion.DriftReport;
import org.latticelapse.view.motion.DriftRequest;
import org.latticelapse.view.motion.DriftRun;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/** Measures the drift of a movie, records it with the movie, and shows the movie with its drift taken out. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Drift Correction for EM Movies...")
public class DriftCorrection extends LatticeLapseCommand {

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Longest jump (pixels; 0: auto)", min = "0", max = "10000", description = "From one frame to the next; auto: an eighth of the shorter side of what is measured")
	private double maxjump = 0;

	@Parameter(label = "Output", choices = { "aligned", "track" }, description = "The aligned movie, or the track alone; both record the track with the image")
	private String output = "aligned";

	@Parameter(label = "Frames lie along", choices = { "auto", "t", "z" }, persist = false, description = "auto: time, or z where there is no time")
	private String timeaxis = "auto";

	@Parameter(label = "Save to folder", required = false, persist = false, description = "Table, plot and aligned movie are written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus aligned;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable drifttable;

	@Override
	void execute(final Progress progress) throws IOException {
		final Optional<String> axis = TimeAxisQuestion.answer(image, timeaxis);
		if (axis.isPresent()) show(DriftRun.of(image, new DriftRequest(maxjump, output, axis.get(), saveto), progress));
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private void show(final DriftReport report) {
		aligned = shown(report.aligned().orElse(null));
		drifttable = shown(report.table());
		report.summary().stream().skip(1).forEach(IJ::log);
	}
}
