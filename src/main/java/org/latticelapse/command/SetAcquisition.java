package org.latticelapse.command;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.dose.RecordReport;
import org.latticelapse.view.dose.RecordRequest;
import org.latticelapse.view.dose.RecordRun;
import org.latticelapse.view.dose.TimeAxisQuestion;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;
import org.scijava.widget.FileWidget;

/** Records how an image or movie was taken, so that every frame knows its time and its dose. */
@Plugin(type = Command.class, headless = true, initializer = "showRecord", menuPath = "Plugins>LatticeLapse>Set Acquisition and Dose...")
public class SetAcquisition extends LatticeLapseCommand {

	private static final String HOW = "Empty leaves what is recorded; \"unknown\" removes it";

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Voltage (kV)", required = false, persist = false, description = HOW)
	private String voltage = "";

	@Parameter(label = "Specimen temperature (\u00b0C)", required = false, persist = false, description = HOW)
	private String specimentemperature = "";

	@Parameter(label = "Dose rate on the specimen (e/\u00c5\u00b2/s)", required = false, persist = false, description = HOW)
	private String doserate = "";

	@Parameter(label = "Frame time (s)", required = false, persist = false, description = "From the start of one frame to the start of the next. " +
		HOW)
	private String frametime = "";

	@Parameter(label = "Dose before the first frame (e/\u00c5\u00b2)", required = false, persist = false, description = HOW)
	private String priordose = "";

	@Parameter(label = "Beam current (nA)", required = false, persist = false, description = "Of a parallel beam. " + HOW)
	private String beamcurrent = "";

	@Parameter(label = "Beam diameter (\u00b5m)", required = false, persist = false, description = HOW)
	private String beamdiameter = "";

	@Parameter(label = "Table of times and doses (CSV)", style = FileWidget.OPEN_STYLE, required = false, persist = false, description = "One row a frame; columns Start_s, Duration_s, Frame_dose_e/A2 or Dose_rate_e/A2/s; \"unknown\" removes what is recorded frame by frame")
	private String dosetable = "";

	@Parameter(label = "Browse for the table...", callback = "browseForTable", required = false, persist = false)
	private Button browsetable;

	@Parameter(label = "Beam between frames", choices = { "keep", "on", "blanked" }, persist = false, description = "Whether the specimen receives dose in the gaps between frames")
	private String betweenframes = "keep";

	@Parameter(label = "Electrons per count", required = false, persist = false, description = "Measures the dose of each frame in the selection; a number, or recorded: as the file states it; empty: it is not measured")
	private String electronspercount = "";

	@Parameter(label = "Counts without electrons", persist = false)
	private double countoffset = 0;

	@Parameter(label = "Electrons are counted", choices = { "behind the specimen", "in vacuum" }, persist = false, description = "In vacuum: nothing but vacuum is selected, so that the camera counts the incident dose")
	private String countedin = "behind the specimen";

	@Parameter(label = "Frames lie along", choices = { "auto", "t", "z" }, persist = false, description = "auto: time, or z where there is no time")
	private String timeaxis = "auto";

	@Parameter(label = "Save table to folder", required = false, persist = false)
	private String saveto = "";

	@Parameter(label = "Browse for the folder...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable dosetrack;

	/** What the dialog begins with; leaving it there states nothing. */
	private final Map<Quantity, String> shown = new EnumMap<>(Quantity.class);

	@Override
	void execute(final Progress progress) throws IOException {
		final Optional<String> axis = TimeAxisQuestion.answer(image, timeaxis);
		if (axis.isPresent()) show(RecordRun.of(image, request(axis.get()), progress));
	}

	/** Lets the dialog begin with what is recorded. */
	void showRecord() {
		final Acquisition record = ImageAcquisition.ifReadable(image);
		voltage = known(record, Quantity.VOLTAGE, voltage);
		specimentemperature = known(record, Quantity.TEMPERATURE, specimentemperature);
		doserate = known(record, Quantity.DOSE_RATE, doserate);
		frametime = known(record, Quantity.FRAME_TIME, frametime);
		priordose = known(record, Quantity.PRIOR_DOSE, priordose);
		beamcurrent = known(record, Quantity.BEAM_CURRENT, beamcurrent);
		beamdiameter = known(record, Quantity.BEAM_DIAMETER, beamdiameter);
	}

	void browseForTable() {
		dosetable = chosenFile(dosetable);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private RecordRequest request(final String axis) {
		final RecordRequest request = new RecordRequest();
		state(request, Quantity.VOLTAGE, "voltage", voltage);
		state(request, Quantity.TEMPERATURE, "specimentemperature", specimentemperature);
		state(request, Quantity.DOSE_RATE, "doserate", doserate);
		state(request, Quantity.FRAME_TIME, "frametime", frametime);
		state(request, Quantity.PRIOR_DOSE, "priordose", priordose);
		state(request, Quantity.BEAM_CURRENT, "beamcurrent", beamcurrent);
		state(request, Quantity.BEAM_DIAMETER, "beamdiameter", beamdiameter);
		return request.with("dosetable", dosetable).with("betweenframes", betweenframes).with("electronspercount",
			electronspercount).with("countoffset", String.valueOf(countoffset)).with("countedin", countedin).with("timeaxis",
				axis).with("saveto", saveto);
	}

	private void state(final RecordRequest request, final Quantity quantity, final String key, final String text) {
		request.state(quantity, key, text.equals(shown.get(quantity)) ? "" : text);
	}

	private void show(final RecordReport report) {
		report.track().warnings().forEach(IJ::log);
		dosetrack = shown(report.table());
	}

	private String known(final Acquisition record, final Quantity quantity, final String stated) {
		if (!stated.isEmpty() || !record.value(quantity).isPresent()) return stated;
		final String text = String.valueOf(record.value(quantity).getAsDouble());
		shown.put(quantity, text);
		return text;
	}
}
