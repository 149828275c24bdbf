package org.latticelapse.io.reader.eer;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;

/**
 * The old form of EER without a container, {@code .ecc}: frame after frame its
 * bit stream, the stream's length in words of 64 bits, and a footer. It tells
 * nothing of the sensor, which was one of 4096 × 4096 pixels.
 */
public final class EccFormat implements MovieFormat {

	private static final int SENSOR = 4096;
	private static final int FOOTER = 24;
	private static final String INTACT = "ThermoFisherECComprOK000";
	private static final String DAMAGED = "ThermoFisherECComprERR00";

	@Override
	public String name() {
		return "EER without container (.ecc)";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		final String footer = footer(file, file.size());
		return footer.equals(INTACT) || footer.equals(DAMAGED);
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final List<FrameBytes> frames = new ArrayList<>();
		int damaged = 0;
		for (long end = file.size(); end > 0;) {
			final String footer = footer(file, end);
			final long words = file.fields(ByteOrder.LITTLE_ENDIAN).i64(end - FOOTER - Long.BYTES);
			final long start = end - FOOTER - Long.BYTES - words * Long.BYTES;
			if (words < 0 || words > file.size() / Long.BYTES || start < 0 || !footer.equals(INTACT) && !footer.equals(
				DAMAGED))
			{
				throw file.error(end - FOOTER, "this is not the end of a frame");
			}
			if (footer.equals(INTACT)) frames.add(new FrameBytes(new long[] { start }, new long[] { words * Long.BYTES }));
			else damaged++;
			end = start;
		}
		if (frames.isEmpty()) throw file.error(-1, "no frame is intact");
		Collections.reverse(frames);
		final FileRecord record = damaged == 0 ? FileRecord.EMPTY : FileRecord.EMPTY.withWarning(
			"Frames that were damaged when they were recorded and are left out: " + damaged);
		return EventMovie.of(new SensorFrames(file, SENSOR, SENSOR, EventCode.V1, false, frames), record);
	}

	private static String footer(final ByteSource file, final long end) throws IOException {
		return file.fields(ByteOrder.LITTLE_ENDIAN).text(end - FOOTER, FOOTER, StandardCharsets.US_ASCII);
	}
}
