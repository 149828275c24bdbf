package org.latticelapse.command;

import ij.IJ;
import ij.ImagePlus;

import java.io.IOException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.motion.SumRequest;
import org.latticelapse.view.motion.SumRun;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;
import org.scijava.widget.FileWidget;

/** Sums the frames of a movie up to a dose, or weighted by what the dose has left of each spatial frequency. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Dose-Limited Sum...")
public class DoseLimitedSum extends LatticeLapseCommand {

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Mode", choices = { "limit", "weighted" }, description = "limit: the frames up to a dose; weighted: all frames, each spatial frequency by what the dose has left of it")
	private String mode = "limit";

	@Parameter(label = "Highest dose (e/\u00c5\u00b2; 0: by the phases)", min = "0", stepSize = "10")
	private double maxdose = 0;

	@Parameter(label = "Phases that set the limit", description = "Ids and sets of the phase library, separated by commas; the most sensitive one decides")
	private String phases = "LiF, Li2CO3";

	@Parameter(label = "Part of the critical dose to use", min = "0.001", max = "1", stepSize = "0.1")
	private double safetyfactor = 0.5;

	@Parameter(label = "Specimen temperature", choices = { "auto", "room", "cryo" }, description = "auto: what the image's record says, else room")
	private String temperature = "auto";

	@Parameter(label = "Own critical doses (CSV)", style = FileWidget.OPEN_STYLE, required = false, description = "Columns Phase, Range, Temperature, Voltage_kV, Limit_e/A2, Bound, Criterion, Source")
	private String criticaldoses = "";

	@Parameter(label = "Browse for critical doses...", callback = "browseForDoses", required = false, persist = false)
	private Button browsedoses;

	@Parameter(label = "Frames (auto, or 1-12)", description = "auto: as the dose allows; or a range like 1-12")
	private String frames = "auto";

	@Parameter(label = "Drift", choices = { "auto", "none" }, description = "auto: as recorded by Drift Correction, else measured; none: not corrected")
	private String drift = "auto";

	@Parameter(label = "Weights a, b, c (empty: protein in ice)", required = false, description = "a, b, c of Ne(k) = a k^b + c (e/\u00c5\u00b2, k in 1/\u00c5); empty: protein in ice")
	private String curve = "";

	@Parameter(label = "Save to folder", required = false, persist = false, description = "The sum is written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus sum;

	@Override
	void execute(final Progress progress) throws IOException {
		sum = shown(SumRun.of(image, request(), progress));
		SumRun.save(image, request(), sum);
		IJ.showStatus(sum.getProp("LatticeLapse.sum.Summary").split("\n")[0]);
	}

	void browseForDoses() {
		criticaldoses = chosenFile(criticaldoses);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private SumRequest request() {
		return new SumRequest().with("mode", mode).with("maxdose", maxdose).with("phases", phases).with("safetyfactor",
			safetyfactor).with("temperature", temperature).with("criticaldoses", criticaldoses).with("frames", frames).with(
				"drift", drift).with("curve", curve).with("saveto", saveto);
	}
}
