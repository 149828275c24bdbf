package org.latticelapse.io.sidecar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/**
 * The mdoc of SerialEM. Its ExposureDose and FrameDosesAndNumber are doses on the
 * specimen, calibrated with a blank beam; its DoseRate is what the camera counts
 * behind specimen and slit.
 */
final class MdocSidecar implements Sidecar {

	private static final String SOURCE = "of the mdoc";
	private static final double SCALE_TOLERANCE = 1e-3;

	@Override
	public String name() {
		return "SerialEM mdoc";
	}

	@Override
	public List<String> namesFor(final String movie) {
		return Arrays.asList(movie + ".mdoc", FileStem.of(movie) + ".mdoc");
	}

	@Override
	public boolean recognizes(final String start) {
		return MdocText.isMdoc(start);
	}

	@Override
	public FileRecord read(final Path file, final byte[] text, final Path movie, final int frames) {
		final List<Map<String, String>> sections = new MdocText(new String(text, StandardCharsets.ISO_8859_1)).sections();
		final String name = movie.getFileName().toString();
		for (final Map<String, String> section : sections) {
			if (FileStem.fileName(section.getOrDefault("SubFramePath", "")).equals(name)) return exposure(section, frames);
		}
		if (sections.size() == frames && frames > 1) return MdocSeries.of(sections, common(sections.get(0)));
		if (sections.size() == 1) return exposure(sections.get(0), frames);
		return FileRecord.EMPTY.withWarning("The mdoc has " + sections.size() + " sections, none of which is of " + name +
			"; it is not used");
	}

	/** @return what a section says of a movie that is one exposure. */
	private static FileRecord exposure(final Map<String, String> section, final int frames) {
		final double time = Numbers.of(section, "ExposureTime");
		FileRecord record = common(section).with(Quantity.DOSE_RATE, Numbers.of(section, "ExposureDose") / time,
			SOURCE + " (ExposureDose / ExposureTime)").with(Quantity.PRIOR_DOSE, Numbers.of(section, "PriorRecordDose"),
				SOURCE + " (PriorRecordDose)");
		if (frames == 1 || Numbers.of(section, "NumSubFrames") == frames) {
			record = record.with(Quantity.FRAME_TIME, time / frames, SOURCE + " (ExposureTime / NumSubFrames)");
		}
		final String doses = section.getOrDefault("FrameDosesAndNumber", section.getOrDefault("FrameDosesAndNumbers", ""));
		return doses.isEmpty() ? record : MdocFrameDoses.addTo(record, doses, time, frames);
	}

	/** @return what a section says of every image. */
	private static FileRecord common(final Map<String, String> section) {
		final double spacing = Numbers.of(section, "PixelSpacing");
		final double refined = Numbers.of(section, "RefinedPixelSpacing");
		final double pixel = refined > 0 ? refined : spacing;
		final double sensorPixel = spacing / Numbers.of(section, "Binning");
		FileRecord record = FileRecord.EMPTY.withScale(PixelScale.specimen(pixel, pixel, SOURCE + (refined > 0
			? " (RefinedPixelSpacing)" : " (PixelSpacing)")));
		if (refined > 0 && Math.abs(refined / spacing - 1) > SCALE_TOLERANCE) {
			record = record.withNote("Pixel spacing before refinement", spacing + " \u00c5", SOURCE);
		}
		return record.with(Quantity.VOLTAGE, Numbers.of(section, "Voltage"), SOURCE).with(Quantity.CAMERA_DOSE_RATE,
			Numbers.of(section, "DoseRate") / (sensorPixel * sensorPixel), SOURCE + " (DoseRate)").withNote(
				CountCalibration.COUNTS_PER_ELECTRON, section.getOrDefault("CountsPerElectron", ""), SOURCE).withNote(
					CountCalibration.HALVED, section.getOrDefault("DividedBy2", ""), SOURCE).withNote("Energy slit and loss (eV)", section
						.getOrDefault("FilterSlitAndLoss", ""), SOURCE).withNote("Acquired", section.getOrDefault("DateTime", ""), SOURCE)
			.withNote("Magnification", section.getOrDefault("Magnification", ""), SOURCE);
	}
}
