package org.latticelapse.command;

import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.io.IOException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.dose.SafeWindowReport;
import org.latticelapse.view.dose.SafeWindowRequest;
import org.latticelapse.view.dose.SafeWindowRun;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;
import org.scijava.widget.FileWidget;

/** Says how long a phase may be imaged before its critical dose is reached, and at which dose rate. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Safe Imaging Window...")
public class SafeImagingWindow extends LatticeLapseCommand {

	private static final String RECORD = "Empty: what the image's record says";

	@Parameter(required = false)
	private ImagePlus image;

	@Parameter(label = "Phases", description = "Ids and sets of the phase library, separated by commas: SEI, all, LiF ...")
	private String phases = "SEI";

	@Parameter(label = "Specimen temperature", choices = { "both", "room", "cryo" })
	private String temperature = "both";

	@Parameter(label = "Dose rate on the specimen (e/\u00c5\u00b2/s)", required = false, description = RECORD)
	private String doserate = "";

	@Parameter(label = "Frame time (s)", required = false, description = RECORD)
	private String frametime = "";

	@Parameter(label = "Dose received before (e/\u00c5\u00b2)", required = false, description = RECORD + ", else 0")
	private String priordose = "";

	@Parameter(label = "Part of the limit to use", min = "0.001", max = "1", stepSize = "0.1", description = "Safety factor: 0.5 keeps below half of each critical dose")
	private double safetyfactor = 1;

	@Parameter(label = "Wanted number of frames", min = "0", description = "The table Dose Rates then tells the dose rate to use; 0: no such table")
	private int wantedframes = 0;

	@Parameter(label = "Voltage (kV)", required = false, description = RECORD)
	private String voltage = "";

	@Parameter(label = "Scale limits to this voltage", description = "By \u03b2\u00b2, for radiolysis alone; Bai et al. report no notable change at room temperature")
	private boolean voltagescaling = false;

	@Parameter(label = "Own critical doses (CSV)", style = FileWidget.OPEN_STYLE, required = false, description = "Columns Phase, Range, Temperature, Voltage_kV, Limit_e/A2, Bound, Criterion, Source")
	private String criticaldoses = "";

	@Parameter(label = "Browse for critical doses...", callback = "browseForDoses", required = false, persist = false)
	private Button browsedoses;

	@Parameter(label = "Show chart")
	private boolean showchart = true;

	@Parameter(label = "Save to folder", required = false, persist = false, description = "Tables and chart are written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus chart;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable ratetable;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable windowtable;

	@Override
	void execute(final Progress progress) throws IOException {
		show(SafeWindowRun.of(image, request()));
	}

	void browseForDoses() {
		criticaldoses = chosenFile(criticaldoses);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private SafeWindowRequest request() {
		return new SafeWindowRequest().with("phases", phases).with("temperature", temperature).with("doserate", doserate)
			.with("frametime", frametime).with("priordose", priordose).with("safetyfactor", safetyfactor).with(
				"wantedframes", wantedframes).with("voltage", voltage).with("voltagescaling", voltagescaling).with(
					"criticaldoses", criticaldoses).with("showchart", showchart).with("saveto", saveto);
	}

	private void show(final SafeWindowReport report) {
		chart = shown(report.chart().orElse(null));
		ratetable = shown(report.doseRates().orElse(null));
		windowtable = shown(report.windows());
	}
}
