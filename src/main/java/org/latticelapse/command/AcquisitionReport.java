package org.latticelapse.command;

import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.io.IOException;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.report.ReportNote;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.report.AcquisitionReportRequest;
import org.latticelapse.view.report.AcquisitionReportRun;
import org.latticelapse.view.report.ProtocolReport;
import org.latticelapse.view.report.ReportWindow;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/** Reports how an image came to be, checks that against a published protocol, and keeps what is stated with the image. */
@Plugin(type = Command.class, headless = true, initializer = "showRecord", menuPath = "Plugins>LatticeLapse>Acquisition Report...")
public class AcquisitionReport extends LatticeLapseCommand {

	private static final String HOW = "Empty leaves what is recorded; \"unknown\" removes it";

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Microscope", required = false, persist = false, description = HOW)
	private String microscope = "";

	@Parameter(label = "Detector", required = false, persist = false, description = HOW)
	private String detector = "";

	@Parameter(label = "Holder", required = false, persist = false, description = "And whether it cools. " + HOW)
	private String holder = "";

	@Parameter(label = "Material", choices = { "keep", "SEI", "lithium metal", "unknown" }, persist = false, description = "What is looked at; the protocol asks less of lithium metal")
	private String material = AcquisitionReportRequest.KEEP;

	@Parameter(label = "Electrolyte", required = false, persist = false, description = HOW)
	private String electrolyte = "";

	@Parameter(label = "Coulombic efficiency of the electrolyte", choices = { "keep", "high", "low", "unknown" }, persist = false)
	private String electrolyteclass = AcquisitionReportRequest.KEEP;

	@Parameter(label = "From disassembly to preparation (h)", required = false, persist = false, description = HOW)
	private String storagetime = "";

	@Parameter(label = "Milling ion", required = false, persist = false, description = "Ga, Xe, Ar ...; none: not milled. " + HOW)
	private String millingion = "";

	@Parameter(label = "Milling current (nA)", required = false, persist = false, description = HOW)
	private String millingcurrent = "";

	@Parameter(label = "Milling temperature", choices = { "keep", "room", "cryo", "unknown" }, persist = false)
	private String millingtemperature = AcquisitionReportRequest.KEEP;

	@Parameter(label = "Transfer to the microscope", choices = { "keep", "inert gas", "cryo", "vacuum", "air", "unknown" }, persist = false)
	private String transfer = AcquisitionReportRequest.KEEP;

	@Parameter(label = "From preparation to the microscope (h)", required = false, persist = false, description = HOW)
	private String transfertime = "";

	@Parameter(label = "Exposure to air (s)", required = false, persist = false, description = "0: none. " + HOW)
	private String airexposure = "";

	@Parameter(label = "Save to folder", required = false, persist = false, description = "The report is written there; empty: it is not")
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable checks;

	@Override
	void execute(final Progress progress) throws IOException {
		show(AcquisitionReportRun.of(image, request()));
	}

	/** Lets the dialog begin with what is recorded. */
	void showRecord() {
		final Acquisition record = ImageAcquisition.ifReadable(image);
		microscope = known(record, ReportNote.MICROSCOPE, microscope);
		detector = known(record, ReportNote.DETECTOR, detector);
		holder = known(record, ReportNote.HOLDER, holder);
		material = known(record, ReportNote.MATERIAL, material);
		electrolyte = known(record, ReportNote.ELECTROLYTE, electrolyte);
		electrolyteclass = known(record, ReportNote.ELECTROLYTE_CLASS, electrolyteclass);
		storagetime = known(record, ReportNote.STORAGE_TIME, storagetime);
		millingion = known(record, ReportNote.MILLING_ION, millingion);
		millingcurrent = known(record, ReportNote.MILLING_CURRENT, millingcurrent);
		millingtemperature = known(record, ReportNote.MILLING_TEMPERATURE, millingtemperature);
		transfer = known(record, ReportNote.TRANSFER, transfer);
		transfertime = known(record, ReportNote.TRANSFER_TIME, transfertime);
		airexposure = known(record, ReportNote.AIR_EXPOSURE, airexposure);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private AcquisitionReportRequest request() {
		return new AcquisitionReportRequest(saveto).state(ReportNote.MICROSCOPE, "microscope", microscope).state(
			ReportNote.DETECTOR, "detector", detector).state(ReportNote.HOLDER, "holder", holder).state(ReportNote.MATERIAL,
				"material", material).state(ReportNote.ELECTROLYTE, "electrolyte", electrolyte).state(
					ReportNote.ELECTROLYTE_CLASS, "electrolyteclass", electrolyteclass).state(ReportNote.STORAGE_TIME,
						"storagetime", storagetime).state(ReportNote.MILLING_ION, "millingion", millingion).state(
							ReportNote.MILLING_CURRENT, "millingcurrent", millingcurrent).state(ReportNote.MILLING_TEMPERATURE,
								"millingtemperature", millingtemperature).state(ReportNote.TRANSFER, "transfer", transfer).state(
									ReportNote.TRANSFER_TIME, "transfertime", transfertime).state(ReportNote.AIR_EXPOSURE, "airexposure",
										airexposure);
	}

	private void show(final ProtocolReport report) {
		checks = shown(report.checks());
		ReportWindow.show(ProtocolReport.TITLE, report.page());
	}
	/** What a macro has stated stands. */
	private static String known(final Acquisition record, final ReportNote note, final String stated) {
		final boolean nothing = stated == null || stated.isEmpty() || stated.equals(AcquisitionReportRequest.KEEP);
		return nothing ? record.notes().getOrDefault(note.label(), stated) : stated;
	}
}
