package org.latticelapse.io.sidecar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.reader.FileRecord;

/** An mdoc of a stack with a section for each image, such as a tilt series: images with pauses between them. */
final class MdocSeries {

	private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(
		"dd-MMM-[yyyy][yy]  HH:mm:ss").toFormatter(Locale.ENGLISH);

	private MdocSeries() {}

	/** @param common what holds for every image */
	static FileRecord of(final List<Map<String, String>> sections, final FileRecord common) {
		final double[] starts = new double[sections.size()];
		final double[] durations = new double[sections.size()];
		final double[] doses = new double[sections.size()];
		boolean ordered = true;
		boolean dosed = true;
		for (int i = 0; i < starts.length; i++) {
			final Map<String, String> section = sections.get(i);
			starts[i] = seconds(section.getOrDefault("DateTime", "")) - seconds(sections.get(0).getOrDefault("DateTime", ""));
			durations[i] = positive(Numbers.of(section, "ExposureTime"));
			doses[i] = positive(Numbers.of(section, "ExposureDose"));
			ordered &= i == 0 || !(starts[i] < starts[i - 1]);
			dosed &= !Double.isNaN(doses[i]);
		}
		if (!ordered) {
			return common.withWarning("The images of the mdoc are not in the order of their times, which are not used");
		}
		return common.withAcquisition(common.acquisition().withSchedule(FrameSchedule.of(starts, durations, doses, dosed
			? DoseKind.INCIDENT : DoseKind.UNKNOWN, "of the mdoc (DateTime, ExposureTime, ExposureDose)")));
	}

	/** SerialEM writes a dose of 0 where it is not calibrated. */
	private static double positive(final double value) {
		return value > 0 && value < Double.POSITIVE_INFINITY ? value : Double.NaN;
	}

	private static double seconds(final String time) {
		try {
			return LocalDateTime.parse(time.trim(), TIME).toEpochSecond(ZoneOffset.UTC);
		}
		catch (final DateTimeParseException e) {
			return Double.NaN;
		}
	}
}
