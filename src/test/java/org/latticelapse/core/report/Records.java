package org.latticelapse.core.report;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;

/** Records of acquisitions for tests. */
final class Records {

	/** A movie as the protocol asks: 40 frames of 0.25 s at 20 e/Å²/s are 200 e/Å². */
	static final Acquisition GOOD = note(note(note(note(note(note(note(note(note(note(note(Acquisition.UNKNOWN.with(
		Quantity.VOLTAGE, 300, "of the file").with(Quantity.TEMPERATURE, -175, Acquisition.USER).with(Quantity.DOSE_RATE,
			20, Acquisition.USER).with(Quantity.FRAME_TIME, 0.25, "of the file").with(Quantity.PRIOR_DOSE, 0,
				Acquisition.USER), ReportNote.DETECTOR, "Falcon 4i"), ReportNote.MATERIAL, "SEI"), ReportNote.STORAGE_TIME, "12"),
		ReportNote.ELECTROLYTE, "1 M LiFSI in DME"), ReportNote.ELECTROLYTE_CLASS, "high"), ReportNote.MILLING_ION, "Xe"),
		ReportNote.MILLING_TEMPERATURE, "cryo"), ReportNote.TRANSFER, "inert gas"), ReportNote.TRANSFER_TIME, "3"),
		ReportNote.AIR_EXPOSURE, "0"), ReportNote.MILLING_CURRENT, "0.1");

	private Records() {}

	/** @return a movie of 40 frames with this record. */
	static AcquisitionRecord movie(final Acquisition acquisition) {
		return new AcquisitionRecord("movie.tif", PixelSize.square(0.31), acquisition, DoseTrack.of(acquisition, 40));
	}

	/** @return the record with something noted. */
	static Acquisition note(final Acquisition acquisition, final ReportNote note, final String text) {
		return acquisition.withNote(note.label(), text, Acquisition.USER);
	}
}
