package org.latticelapse.io.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;
import org.latticelapse.io.reader.XmlElement;
import org.latticelapse.io.reader.XmlElements;

/** The xml that EPU writes beside an image: voltage, exposure, pixel size, and the dose on the camera. */
final class EpuSidecar implements Sidecar {

	private static final String SOURCE = "of the EPU xml";
	private static final double ANGSTROM_PER_M = 1e10;
	private static final double CONFLICT = 0.05;

	@Override
	public String name() {
		return "EPU xml";
	}

	@Override
	public List<String> namesFor(final String movie) {
		final String stem = FileStem.of(movie);
		final String image = stem.replaceFirst("(?i)(_EER|_Fractions(\\.mrc)?)+$", "");
		return Arrays.asList(stem + ".xml", image + ".xml");
	}

	@Override
	public boolean recognizes(final String start) {
		return start.contains("<MicroscopeImage");
	}

	@Override
	public FileRecord read(final Path file, final byte[] text, final Path movie, final int frames) throws IOException {
		final Map<String, String> values = values(XmlElements.parse(text, file, 0));
		final double x = Numbers.of(values, "SpatialScale/pixelSize/x/numericValue") * ANGSTROM_PER_M;
		final double y = Numbers.of(values, "SpatialScale/pixelSize/y/numericValue") * ANGSTROM_PER_M;
		final double exposure = Numbers.of(values, "microscopeData/acquisition/camera/ExposureTime");
		FileRecord record = FileRecord.EMPTY.withScale(PixelScale.specimen(x, y, SOURCE)).with(Quantity.VOLTAGE,
			Numbers.of(values, "microscopeData/gun/AccelerationVoltage") * 1e-3, SOURCE).with(
				Quantity.BEAM_DIAMETER, Numbers.of(values, "microscopeData/optics/BeamDiameter") * 1e6, SOURCE);
		record = record.with(Quantity.CAMERA_DOSE_RATE, Numbers.of(values, "DoseOnCamera") / (x * y) / exposure,
			SOURCE + " (DoseOnCamera)");
		final double fractions = Numbers.of(values, "NumberOffractions");
		if (frames == 1 || fractions == frames) {
			record = record.with(Quantity.FRAME_TIME, exposure / frames, SOURCE + " (ExposureTime / fractions)");
		}
		record = record.withNote("Camera", values.getOrDefault("DetectorCommercialName", ""), SOURCE).withNote("Microscope", values
			.getOrDefault("microscopeData/instrument/InstrumentModel", ""), SOURCE).withNote("Acquired", values.getOrDefault(
				"microscopeData/acquisition/acquisitionDateTime", ""), SOURCE).withNote("Shutter", values.getOrDefault(
					"microscopeData/acquisition/camera/Shutter", ""), SOURCE);
		return withDoseConflict(record, Numbers.of(values, "DoseOnCamera"), Numbers.of(values, "DoseRate") * exposure);
	}

	private static FileRecord withDoseConflict(final FileRecord record, final double dose, final double counted) {
		if (!(Math.abs(dose - counted) > CONFLICT * dose)) return record;
		return record.withWarning(String.format(Locale.ROOT,
			"EPU states a dose of %.4g e/pixel on the camera, but its dose rate makes %.4g e/pixel: the second was probably measured behind the specimen; the first is used",
			dose, counted));
	}

	/** @return the values of CustomData by key, and all others by their path below the root. */
	private static Map<String, String> values(final List<XmlElement> elements) {
		final Map<String, String> values = new LinkedHashMap<>();
		String key = "";
		for (final XmlElement element : elements) {
			if (element.name().equals("Key")) key = element.text();
			else if (element.name().equals("Value")) values.put(key, element.text());
			else if (element.name().equals("NumberOffractions")) values.put("NumberOffractions", element.text());
			else values.put(element.path().substring(element.path().indexOf('/') + 1), element.text());
		}
		return values;
	}
}
