package org.latticelapse.io.reader.velox;

import java.io.IOException;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** What the metadata of a Velox file say about the recording. */
final class VeloxRecord {

	private static final String SOURCE = "of the Velox metadata";

	private static final double VOLTS_PER_KILOVOLT = 1000;
	private static final double NANOAMPERES = 1e9;
	private static final double PER_NM_IN_PER_METRE = 1e-9;

	private final VeloxImage image;

	VeloxRecord(final VeloxImage image) {
		this.image = image;
	}

	FileRecord read() throws IOException {
		final VeloxMetadata first = image.metadata(0);
		if (first == null) {
			return FileRecord.EMPTY.withWarning("The metadata of the first frame are missing or broken: pixel size," +
				" voltage and times are not known");
		}
		final FileRecord record = new VeloxTimes(image, first).addTo(told(first));
		return record.scale().isDiffraction() ? record.withWarning(
			"The pixels are calibrated in 1/m: this is a diffraction pattern, a dose per area has no meaning for it") : record;
	}

	/** The current on the screen counts only while the screen is in; the last one that was measured is what remains. */
	private static FileRecord told(final VeloxMetadata frame) {
		FileRecord record = FileRecord.EMPTY.withScale(scale(frame)).withMetadata(frame.list());
		record = record.with(Quantity.VOLTAGE, frame.number("Optics", "AccelerationVoltage") / VOLTS_PER_KILOVOLT, SOURCE);
		record = record.with(Quantity.BEAM_CURRENT, frame.number("Optics", "LastMeasuredScreenCurrent") * NANOAMPERES,
			SOURCE + " (LastMeasuredScreenCurrent: on the screen, behind the specimen, some time before the movie)");
		record = record.with(Quantity.BEAM_CURRENT, frame.number("Optics", "ScreenCurrent") * NANOAMPERES, SOURCE +
			" (ScreenCurrent: on the screen, behind the specimen)");
		record = record.withNote("Microscope", (frame.text("Instrument", "InstrumentModel") + " " + frame.text("Instrument",
			"InstrumentId")).trim(), SOURCE);
		record = record.withNote("Detector", frame.detector(), SOURCE);
		record = record.withNote("Holder", frame.text("Stage", "HolderType"), SOURCE);
		record = record.withNote("Shutter", frame.text("Detectors", frame.detectorKey(), "Shutters", "Shutter-0",
			"Position"), SOURCE);
		record = record.withNote("Magnification", frame.text("Optics", "NominalMagnification"), SOURCE);
		return record.withNote(CountCalibration.ELECTRONS_PER_COUNT, electrons(frame), SOURCE);
	}

	/** Electrons = value × counts of the camera per value × electrons per count. */
	private static String electrons(final VeloxMetadata frame) {
		final double electrons = frame.number(frame.ofDetector("CountsToElectrons"));
		final double counts = frame.number(frame.ofDetector("PixelValueToCameraCounts"));
		return electrons > 0 ? Double.toString(electrons * (counts > 0 ? counts : 1)) : "";
	}

	private static PixelScale scale(final VeloxMetadata frame) {
		final double x = frame.number("BinaryResult", "PixelSize", "width");
		final double y = frame.number("BinaryResult", "PixelSize", "height");
		switch (frame.text("BinaryResult", "PixelUnitX")) {
			case "m":
				return PixelScale.specimen(x * Angstroms.PER_METRE, y * Angstroms.PER_METRE, SOURCE);
			case "1/m":
				return PixelScale.diffraction(x * PER_NM_IN_PER_METRE, y * PER_NM_IN_PER_METRE, SOURCE);
			case "":
				return PixelScale.UNKNOWN;
			default:
				return PixelScale.other(x, y, frame.text("BinaryResult", "PixelUnitX"), SOURCE);
		}
	}
}
