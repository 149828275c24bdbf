package org.latticelapse.io.reader.bioformats;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** What the OME metadata that Bio-Formats makes of a file says about its first image. */
final class OmeRecord {

	private static final String SOURCE = "of Bio-Formats";

	private final Reflected metadata;
	private final int[] planes;

	/** @param planes number of the plane of each frame */
	OmeRecord(final Reflected metadata, final int[] planes) {
		this.metadata = metadata;
		this.planes = planes;
	}

	FileRecord read(final Reflected reader) throws ReflectiveOperationException {
		FileRecord record = FileRecord.EMPTY.withMetadata(text(reader)).withNote("Format", String.valueOf(reader.call(
			"getFormat")), SOURCE);
		final Object x = metadata.call("getPixelsPhysicalSizeX", 0);
		final Object y = metadata.call("getPixelsPhysicalSizeY", 0);
		if (x != null && y != null && unit(x).equals(unit(y))) {
			record = record.withScale(PixelScale.inUnit(value(x), value(y), unit(x), SOURCE));
		}
		record = record.with(Quantity.FRAME_TIME, seconds(metadata.call("getPixelsTimeIncrement", 0)), SOURCE +
			" (TimeIncrement)");
		record = withChoice(record, reader, "getSizeC", "channels");
		if (reader.number("getSizeT") > 1) record = withChoice(record, reader, "getSizeZ", "focal planes");
		record = withChoice(record, reader, "getSeriesCount", "image series");
		final FrameSchedule schedule = schedule();
		return schedule == null ? record : record.withAcquisition(record.acquisition().withSchedule(schedule));
	}

	private static FileRecord withChoice(final FileRecord record, final Reflected reader, final String size,
		final String what) throws ReflectiveOperationException
	{
		final int number = reader.number(size);
		return number == 1 ? record : record.withWarning("Of " + number + " " + what + " in the file the first is opened");
	}

	/** @return the times of the frames; null if not all are told. */
	private FrameSchedule schedule() throws ReflectiveOperationException {
		if (metadata.number("getPlaneCount", 0) <= Arrays.stream(planes).max().orElse(0)) return null;
		final double[] starts = new double[planes.length];
		final double[] durations = new double[planes.length];
		final double[] doses = new double[planes.length];
		Arrays.fill(doses, Double.NaN);
		for (int i = 0; i < planes.length; i++) {
			starts[i] = seconds(metadata.call("getPlaneDeltaT", 0, planes[i]));
			final double exposure = seconds(metadata.call("getPlaneExposureTime", 0, planes[i]));
			durations[i] = exposure >= 0 && exposure < Double.POSITIVE_INFINITY ? exposure : Double.NaN;
			if (Double.isNaN(starts[i]) || Double.isInfinite(starts[i]) || i > 0 && starts[i] < starts[i - 1]) return null;
		}
		return FrameSchedule.of(starts, durations, doses, DoseKind.UNKNOWN, SOURCE + " (DeltaT, ExposureTime)");
	}

	private static double value(final Object quantity) throws ReflectiveOperationException {
		return ((Number) new Reflected(quantity).call("value")).doubleValue();
	}

	private static String unit(final Object quantity) throws ReflectiveOperationException {
		return String.valueOf(new Reflected(new Reflected(quantity).call("unit")).call("getSymbol"));
	}

	private static double seconds(final Object time) throws ReflectiveOperationException {
		if (time == null) return Double.NaN;
		switch (unit(time)) {
			case "s":
				return value(time);
			case "ms":
				return value(time) * 1e-3;
			case "\u00b5s":
				return value(time) * 1e-6;
			case "ns":
				return value(time) * 1e-9;
			case "min":
				return value(time) * 60;
			default:
				return Double.NaN;
		}
	}

	private static String text(final Reflected reader) throws ReflectiveOperationException {
		final Map<String, String> lines = new TreeMap<>();
		for (final String kind : new String[] { "getGlobalMetadata", "getSeriesMetadata" }) {
			((Map<?, ?>) reader.call(kind)).forEach((name, value) -> lines.put(String.valueOf(name), String.valueOf(value)));
		}
		final StringBuilder text = new StringBuilder();
		lines.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
		return text.toString();
	}
}
