package org.latticelapse.command;

import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.io.IOException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.indexing.IndexingReport;
import org.latticelapse.view.indexing.IndexingRequest;
import org.latticelapse.view.indexing.IndexingRun;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/** Finds the lattices in the FFT of a micrograph and names the phases that explain them. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>FFT Lattice Indexing...")
public class FftLatticeIndexing extends LatticeLapseCommand {

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

	@Parameter(label = "Smallest d-spacing (\u00c5)", min = "0.3", max = "50", stepSize = "0.1")
	private double mind = DEFAULTS.minimumSpacing();

	@Parameter(label = "Largest d-spacing (\u00c5)", min = "0.3", max = "50", stepSize = "0.1")
	private double maxd = DEFAULTS.maximumSpacing();

	@Parameter(label = "Uncertainty of the pixel size (%)", min = "0", max = "20", stepSize = "0.1", description = "One standard deviation; a microscope not calibrated of late may be 2 to 5 % off")
	private double calibrationerror = DEFAULTS.calibrationError();

	@Parameter(label = "Distortion of the image (%)", min = "0", max = "10", stepSize = "0.1", description = "One standard deviation; scanned images may need 1 to 2 %")
	private double distortion = DEFAULTS.distortion();

	@Parameter(label = "False-alarm probability", min = "1e-12", max = "0.5", stepSize = "0.001", style = "format:0.0##########", description = "That noise alone makes a spot in one image")
	private double falsealarm = DEFAULTS.falseAlarm();

	@Parameter(label = "Lattices at most", min = "1", max = "50")
	private int maxlattices = DEFAULTS.maximumLattices();

	@Parameter(label = "Frames", choices = { "current", "all" })
	private String frames = "current";

	@Parameter(label = "Show FFT")
	private boolean showfft = true;

	@Parameter(label = "Save to folder", required = false, persist = false, description = "Tables and FFT are written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus annotated;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable spottable;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable latticetable;

	@Override
	void execute(final Progress progress) throws IOException {
		final IndexingReport report = IndexingRun.of(image, request(), progress);
		show(report);
		report.save();
	}

	void browseForCifs() {
		ciffolder = chosenFolder(ciffolder);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private IndexingRequest request() {
		final IndexingSettings settings = DEFAULTS.withSpacings(mind, maxd).withCalibrationError(
			calibrationerror).withDistortion(distortion).withFalseAlarm(falsealarm).withMaximumLattices(maxlattices);
		return new IndexingRequest(new PhaseChoice(phases, ciffolder, temperature), settings, frames, showfft,
			saveto);
	}

	private void show(final IndexingReport report) {
		annotated = shown(report.fft().orElse(null));
		report.zoomToSpots();
		spottable = shown(report.spots());
		latticetable = shown(report.lattices());
	}
}
