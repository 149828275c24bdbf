package org.latticelapse.command;

import java.io.IOException;

import org.latticelapse.command.macro.OpenImages;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.labeling.LabelingReport;
import org.latticelapse.view.labeling.LabelingRequest;
import org.latticelapse.view.labeling.LabelingRun;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;

/** Labels every pixel of every frame with the phase that its lattice fringes prove. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>SEI Phase Labeling...")
public class SeiPhaseLabeling extends LatticeLapseCommand {

	private static final IndexingSettings DEFAULTS = IndexingSettings.defaults();

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Phases", description = "Ids and sets of the phase library, separated by commas: SEI, all, LiF, Cu ...")
	private String phases = "SEI";

	@Parameter(label = "Folder of CIF files", required = false, description = "Every CIF file in it is compared too")
	private String ciffolder = "";

	@Parameter(label = "Browse for the folder of CIF files...", callback = "browseForCifs", required = false, persist = false)
	private Button browsecifs;

	@Parameter(label = "Specimen temperature", choices = { "auto", "room", "cryo" }, description = "auto: what the image's record says, else room")
	private String temperature = "auto";

	@Parameter(label = "Largest d-spacing (\u00c5)", min = "1.2", max = "50", stepSize = "0.1", description = "Of the fringes looked for; beyond 12 it widens the automatic resolution")
	private double maxd = DEFAULTS.maximumSpacing();

	@Parameter(label = "Uncertainty of the pixel size (%)", min = "0", max = "20", stepSize = "0.1", description = "One standard deviation; a microscope not calibrated of late may be 2 to 5 % off")
	private double calibrationerror = DEFAULTS.calibrationError();

	@Parameter(label = "Distortion of the image (%)", min = "0", max = "10", stepSize = "0.1", description = "One standard deviation; scanned images may need 1 to 2 %")
	private double distortion = DEFAULTS.distortion();

	@Parameter(label = "Resolution (nm; 0: automatic)", min = "0", max = "50", stepSize = "0.5", description = "Width over which fringes are averaged: wider finds weaker fringes, finer follows smaller grains")
	private double resolution = 0;

	@Parameter(label = "False-alarm probability", min = "1e-12", max = "0.5", stepSize = "0.001", style = "format:0.0##########", description = "That noise alone makes a grain in one image")
	private double falsealarm = DEFAULTS.falseAlarm();

	@Parameter(label = "Grains of several possible phases", choices = { "ambiguous", "best" }, description = "ambiguous: label 2; best: the label of the best phase")
	private String ties = "ambiguous";

	@Parameter(label = "Frames", choices = { "all", "current" })
	private String frames = "all";

	@Parameter(label = "Remember grains from frame to frame", description = "What a grain is stays known while it is seen; labels do not flicker")
	private boolean temporalprior = true;

	@Parameter(label = "Labels to measure (empty: they are made)", style = OpenImages.TITLE, required = false, persist = false, description = "Title of an open label image to measure instead; empty: labels are made")
	private String labels = "";

	@Parameter(label = "Draw the labels on the image")
	private boolean overlay = true;

	@Parameter(label = "Save to folder", required = false, persist = false, description = "Images, tables and grains are written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus confidenceimage;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus plot;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus labelimage;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable legendtable;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable graintable;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable areatable;

	@Override
	void execute(final Progress progress) throws IOException {
		final ImagePlus given = labels.trim().isEmpty() ? null : OpenImages.checked(OpenImages.find(labels.trim()));
		final LabelingReport report = LabelingRun.of(image, given, request(), progress);
		show(report);
		report.save(progress);
	}

	void browseForCifs() {
		ciffolder = chosenFolder(ciffolder);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private LabelingRequest request() {
		final LabelingSettings settings = LabelingSettings.defaults().withIndexing(DEFAULTS.withSpacings(DEFAULTS
			.minimumSpacing(), maxd).withCalibrationError(calibrationerror).withDistortion(distortion).withFalseAlarm(
				falsealarm));
		return new LabelingRequest(new PhaseChoice(phases, ciffolder, temperature), LabelingRequest.settings(settings,
			resolution, ties), frames, labels, temporalprior, overlay, saveto);
	}

	private void show(final LabelingReport report) {
		confidenceimage = shown(report.confidence().orElse(null));
		plot = shown(report.plot().orElse(null));
		labelimage = shown(report.labels().orElse(null));
		legendtable = shown(report.legend());
		graintable = shown(report.grains());
		areatable = shown(report.areas());
		report.widened().ifPresent(IJ::log);
	}
}
