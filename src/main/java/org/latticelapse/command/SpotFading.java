package org.latticelapse.command;

import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.io.IOException;

import org.latticelapse.command.macro.OpenImages;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.view.fading.FadingReport;
import org.latticelapse.view.fading.FadingRequest;
import org.latticelapse.view.fading.FadingRun;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/** Follows the spots of a movie through the dose and fits how fast they fade or grow. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Spot Fading Analysis...")
public class SpotFading extends LatticeLapseCommand {

	private static final IndexingSettings DEFAULTS = IndexingSettings.defaults();

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Spots (\u00c5, or \u00c5@degrees; empty: found)", required = false, description = "Spacings in \u00c5, or spacing@angle in degrees, separated by commas: 2.01, 2.32@121; empty: those found")
	private String spots = "";

	@Parameter(label = "Title of an FFT with spots marked", style = OpenImages.TITLE, required = false, persist = false, description = "Title of an open FFT on which the multi-point tool has marked the spots; empty: none")
	private String points = "";

	@Parameter(label = "Spots at most, if none are named", min = "1", max = "50")
	private int spotlimit = 8;

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

	@Parameter(label = "Uncertainty of the pixel size (%)", min = "0", max = "20", stepSize = "0.1", description = "One standard deviation")
	private double calibrationerror = DEFAULTS.calibrationError();

	@Parameter(label = "Drift", choices = { "recorded", "none" }, description = "recorded: as Drift Correction has recorded it; without a record, and with none, the content stands still")
	private String drift = "recorded";

	@Parameter(label = "Area that a spot is measured in", choices = { "spot", "selection" }, description = "spot: each spot is measured where its fringes are; selection: in the whole selection")
	private String window = "spot";

	@Parameter(label = "Dose of a bin (e/\u00c5\u00b2; 0: auto)", min = "0", stepSize = "1", description = "Frames are summed in bins of this dose; 0: single frames of a short movie, 50 bins of a long one")
	private double bindose = 0;

	@Parameter(label = "Latent dose before the decay", description = "Lets a dose without effect come before the decay")
	private boolean latent = false;

	@Parameter(label = "Save to folder", required = false, persist = false, description = "Tables and plots are written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus plot;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable intensitytable;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable fadingtable;

	@Override
	void execute(final Progress progress) throws IOException {
		final ImagePlus marked = points.trim().isEmpty() ? null : OpenImages.checked(OpenImages.find(points.trim()));
		final FadingReport report = FadingRun.of(image, request().withPoints(marked), progress);
		show(report);
		report.save();
	}

	void browseForCifs() {
		ciffolder = chosenFolder(ciffolder);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private FadingRequest request() {
		return new FadingRequest().with("spots", spots).with("spotlimit", spotlimit).with("phases", phases).with(
			"ciffolder", ciffolder).with("temperature", temperature).with("mind", mind).with("maxd", maxd).with(
				"calibrationerror", calibrationerror).with("drift", drift).with("window", window).with("bindose", bindose).with("latent", latent).with("saveto",
					saveto);
	}

	private void show(final FadingReport report) {
		plot = shown(report.plot());
		intensitytable = shown(report.intensities());
		fadingtable = shown(report.fading());
	}
}
