package org.latticelapse.io.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.XmlElement;
import org.latticelapse.io.reader.XmlElements;

/**
 * The xml that EPU writes beside the fractions of a movie: when each was exposed,
 * how long, and what its values mean in electrons. Whether its doses are those of
 * a pixel or of an area it does not say; they are left alone.
 */
final class EpuFractionsSidecar implements Sidecar {

	private static final String SOURCE = "of the Fractions xml";
	private static final double NANOSECOND = 1e-9;

	@Override
	public String name() {
		return "EPU Fractions xml";
	}

	@Override
	public List<String> namesFor(final String movie) {
		return Collections.singletonList(FileStem.of(movie) + ".xml");
	}

	@Override
	public boolean recognizes(final String start) {
		return start.contains("Fractions") && start.contains("StartFrame") && !start.contains("<MicroscopeImage");
	}

	@Override
	public FileRecord read(final Path file, final byte[] text, final Path movie, final int frames) throws IOException {
		final List<Map<String, String>> fractions = fractions(XmlElements.parse(text, file, 0));
		if (fractions.size() != frames) {
			return FileRecord.EMPTY.withWarning("The Fractions xml tells of " + fractions.size() + " fractions, but the movie has " +
				frames + " frames; it is not used");
		}
		final double electrons = Numbers.of(fractions.get(0), "PixelValueToCameraCounts") * Numbers.of(fractions.get(0),
			"CountsToElectrons");
		final FileRecord record = electrons > 0 ? FileRecord.EMPTY.withNote(CountCalibration.ELECTRONS_PER_COUNT, String
			.valueOf(electrons), SOURCE + " (PixelValueToCameraCounts x CountsToElectrons)") : FileRecord.EMPTY;
		return withTimes(record, fractions);
	}

	private static FileRecord withTimes(final FileRecord record, final List<Map<String, String>> fractions) {
		final double[] starts = FrameSchedule.unknown(fractions.size());
		final double[] exposures = FrameSchedule.unknown(fractions.size());
		try {
			final OffsetDateTime first = time(fractions.get(0));
			for (int i = 0; i < starts.length; i++) {
				final Duration since = Duration.between(first, time(fractions.get(i)));
				starts[i] = since.getSeconds() + since.getNano() * NANOSECOND;
				final double exposure = Numbers.of(fractions.get(i), "ExposureTime");
				if (exposure > 0 && exposure < Double.POSITIVE_INFINITY) exposures[i] = exposure;
				if (i > 0 && !(starts[i] > starts[i - 1])) {
					return record.withWarning("The times of the Fractions xml do not tell its fractions apart; they are not used");
				}
			}
		}
		catch (final DateTimeParseException e) {
			return record.withWarning("The times of the Fractions xml can not be read: " + e.getParsedString());
		}
		return record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.times(starts, exposures, SOURCE +
			" (DateTimeWithTimeZone, ExposureTime)")));
	}

	private static OffsetDateTime time(final Map<String, String> fraction) {
		return OffsetDateTime.parse(fraction.getOrDefault("DateTimeWithTimeZone", ""));
	}

	/** @return the values of each fraction by name. */
	private static List<Map<String, String>> fractions(final List<XmlElement> elements) {
		final List<Map<String, String>> fractions = new ArrayList<>();
		Map<String, String> values = new LinkedHashMap<>();
		for (final XmlElement element : elements) {
			values.put(element.name(), element.text());
			if (!element.name().equals("Fraction")) continue;
			fractions.add(values);
			values = new LinkedHashMap<>();
		}
		return fractions;
	}
}
