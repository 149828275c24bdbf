package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;
import org.latticelapse.io.reader.XmlElement;
import org.latticelapse.io.reader.XmlElements;

/** The OME-XML in the description of a TIFF, of its first image. */
final class OmeDescription {

	private static final String SOURCE = "of the OME-XML";

	private XmlElement pixels;
	private final List<XmlElement> planes = new ArrayList<>();

	private OmeDescription(final byte[] description, final Path file) throws IOException {
		for (final XmlElement element : XmlElements.parse(trimmed(description), file, -1)) {
			if (element.path().equals("OME/Image/Pixels/Plane") && pixels == null) planes.add(element);
			if (element.path().equals("OME/Image/Pixels") && pixels == null) pixels = element;
		}
	}

	/** @return whether a description is OME-XML. */
	static boolean isOme(final byte[] description) {
		final String start = new String(Arrays.copyOf(description, Math.min(description.length, 2000)),
			StandardCharsets.UTF_8).trim();
		return start.startsWith("<") && start.contains("<OME");
	}

	/** @return whether the planes of an OME description lie along more than one axis. */
	static boolean isHyperstack(final byte[] description, final Path file) throws IOException {
		if (!isOme(description)) return false;
		final OmeDescription ome = new OmeDescription(description, file);
		int axes = 0;
		for (final String axis : new String[] { "SizeC", "SizeZ", "SizeT" }) {
			if (ome.pixels != null && ome.number(ome.pixels, axis) > 1) axes++;
		}
		return axes > 1;
	}

	/** @param frames number of frames of the movie */
	static FileRecord addTo(final FileRecord record, final byte[] description, final Path file, final int frames)
		throws IOException
	{
		final OmeDescription ome = new OmeDescription(description, file);
		return ome.pixels == null ? record : ome.addTo(record, frames);
	}

	private FileRecord addTo(final FileRecord record, final int frames) {
		final String unit = pixels.attribute("PhysicalSizeXUnit");
		FileRecord told = record.withScale(PixelScale.inUnit(number(pixels, "PhysicalSizeX"), number(pixels, "PhysicalSizeY"),
			unit.isEmpty() ? "\u00b5m" : unit, SOURCE));
		told = told.with(Quantity.FRAME_TIME, number(pixels, "TimeIncrement") * seconds(pixels.attribute(
			"TimeIncrementUnit")), SOURCE + " (TimeIncrement)");
		if (planes.size() != frames) return told;
		final double[] starts = new double[frames];
		final double[] durations = new double[frames];
		for (int i = 0; i < frames; i++) {
			starts[i] = number(planes.get(i), "DeltaT") * seconds(planes.get(i).attribute("DeltaTUnit"));
			final double exposure = number(planes.get(i), "ExposureTime") * seconds(planes.get(i).attribute("ExposureTimeUnit"));
			durations[i] = exposure >= 0 && exposure < Double.POSITIVE_INFINITY ? exposure : Double.NaN;
			if (!(starts[i] >= (i == 0 ? Double.NEGATIVE_INFINITY : starts[i - 1])) || Double.isInfinite(starts[i])) return told;
		}
		final double[] doses = new double[frames];
		Arrays.fill(doses, Double.NaN);
		return told.withAcquisition(told.acquisition().withSchedule(FrameSchedule.of(starts, durations, doses,
			DoseKind.UNKNOWN, SOURCE + " (DeltaT, ExposureTime)")));
	}

	private static double seconds(final String unit) {
		switch (unit) {
			case "":
			case "s":
				return 1;
			case "ms":
				return 1e-3;
			case "\u00b5s":
				return 1e-6;
			case "ns":
				return 1e-9;
			case "min":
				return 60;
			case "h":
				return 3600;
			default:
				return Double.NaN;
		}
	}

	private static double number(final XmlElement element, final String attribute) {
		try {
			return Double.parseDouble(element.attribute(attribute));
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}

	private static byte[] trimmed(final byte[] description) {
		int end = description.length;
		while (end > 0 && description[end - 1] <= ' ') end--;
		return Arrays.copyOf(description, end);
	}
}
