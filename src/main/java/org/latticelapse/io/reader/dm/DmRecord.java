package org.latticelapse.io.reader.dm;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** What the tags of a DigitalMicrograph file say about the recording. */
final class DmRecord {

	private static final String SOURCE = "of the DigitalMicrograph tags";
	private static final double VOLTS_PER_KILOVOLT = 1000;
	private static final double MICROSECOND = 1e-6;
	private static final int LONGEST_METADATA = 1 << 20;

	private final DmImage image;
	private final int frames;
	private final DmGroup tags;

	DmRecord(final DmImage image, final int frames) {
		this.image = image;
		this.frames = frames;
		tags = image.imageTags();
	}

	FileRecord read() {
		final DmGroup scope = tags.group("Microscope Info");
		final DmGroup bar = tags.group("DataBar");
		FileRecord record = FileRecord.EMPTY.withScale(image.scale()).withMetadata(metadata());
		record = record.with(Quantity.VOLTAGE, scope.number("Voltage") / VOLTS_PER_KILOVOLT, SOURCE);
		record = record.with(Quantity.BEAM_CURRENT, scope.number("Probe Current (nA)"), SOURCE + " (Probe Current)");
		record = record.withNote("Microscope", firstText(scope.text("Microscope"), tags.text("Session Info", "Microscope"),
			scope.text("Name")), SOURCE);
		record = record.withNote("Detector", firstText(tags.text("Acquisition", "Device", "Name"), bar.text("Device Name")), SOURCE);
		record = record.withNote("Illumination mode", scope.text("Illumination Mode"), SOURCE);
		record = record.withNote("Magnification", positive(scope.number("Indicated Magnification"), ""), SOURCE);
		record = record.withNote("Dwell time", positive(tags.number("DigiScan", "Sample Time") * MICROSECOND, " s"), SOURCE);
		record = record.withNote("Acquired", (bar.text("Acquisition Date") + " " + bar.text("Acquisition Time")).trim(), SOURCE);
		return withDoubts(new DmTimes(image, frames).addTo(withElectrons(record)));
	}

	/** Electrons = (value − origin) × scale. */
	private FileRecord withElectrons(final FileRecord record) {
		final double scale = image.brightness().number("Scale");
		if (!image.brightness().text("Units").equals("e-") || !(scale > 0)) return record;
		final double origin = image.brightness().number("Origin");
		return record.withNote(CountCalibration.ELECTRONS_PER_COUNT, Double.toString(scale), SOURCE).withNote(CountCalibration.OFFSET, Double
			.toString(Double.isNaN(origin) ? 0 : origin), SOURCE);
	}

	private FileRecord withDoubts(final FileRecord record) {
		FileRecord doubted = record;
		final PixelScale scale = record.scale();
		if (scale.isDiffraction()) {
			doubted = doubted.withWarning("The pixels are calibrated in 1/nm: this is a diffraction pattern or a" +
				" transform, a dose per area has no meaning for it");
		}
		final String unit = image.calibration(2).text("Units");
		if (frames > 1 && !unit.isEmpty() && Double.isNaN(DmUnit.seconds(unit)) && image.planes().size() == 0) {
			doubted = doubted.withWarning("The third axis is calibrated in " + unit + ": it may be no time axis");
		}
		final double recorded = tags.number("In-situ", "Recorded", "# Frames");
		return recorded > frames ? doubted.withWarning("The recording has " + (long) recorded +
			" frames, this file holds " + frames + " of them; the others are in files beside it") : doubted;
	}

	private String metadata() {
		final StringBuilder text = new StringBuilder();
		image.list(text);
		return text.length() > LONGEST_METADATA ? text.substring(0, LONGEST_METADATA) : text.toString();
	}

	private static String firstText(final String... texts) {
		for (final String text : texts) {
			if (!text.isEmpty()) return text;
		}
		return "";
	}

	/** @return empty if it is not a positive number. */
	private static String positive(final double value, final String unit) {
		return value > 0 ? (float) value + unit : "";
	}
}
