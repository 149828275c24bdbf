package org.latticelapse.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FrameRange;
import org.latticelapse.io.reader.Grouping;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.eer.EerWriter;
import org.latticelapse.io.reader.eer.EventMovie;
import org.latticelapse.io.reader.eer.Supersampling;

/**
 * How long the frames of an EER of 4096 × 4096 pixels take to open and to render
 * on one thread. The file is written first unless it exists, so that another
 * program can be timed on it. The first frames are rendered, all are opened.
 */
public final class EerSpeed {

	private static final int SENSOR = 4096;
	private static final int FRAMES = 40;
	private static final int ELECTRONS = 300_000;
	private static final int ROUNDS = 7;
	private static final double MILLI = 1e-3;
	private static final String XML = "<item name=\"dose\" unit=\"e/pixel\">0.017881</item><item name=\"frameID\">%d</item>" +
		"<item name=\"timestamp\">2026-01-01T12:00:%06.3f+00:00</item>";

	private EerSpeed() {}

	/** @param arguments path of the file; number of camera frames to write into it, 40 where it is missing */
	public static void main(final String[] arguments) throws IOException {
		final Path file = Paths.get(arguments[0]);
		if (!Files.exists(file)) Files.write(file, movie(arguments.length > 1 ? Integer.parseInt(arguments[1]) : FRAMES));
		final Table table = new Table("what", "ms of processor time a camera frame, median", "least");
		try (EventMovie movie = (EventMovie) MovieFormats.open(file).get()) {
			for (final Supersampling fineness : new Supersampling[] { Supersampling.SENSOR, Supersampling.HALF,
				Supersampling.TWICE })
			{
				measure(table, "each camera frame to " + SENSOR / 1024 + "K x " + fineness, movie.rendered(fineness), FRAMES);
			}
			measure(table, FRAMES + " camera frames to one 4K image", movie.grouped(Grouping.of(String.valueOf(FRAMES)).of(FrameRange
				.all(FRAMES), movie.record().acquisition())), FRAMES);
			measureOpening(table, file, movie.cameraFrames());
		}
		table.print();
	}

	private static void measureOpening(final Table table, final Path file, final int frames) throws IOException {
		final double[] rounds = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			final long start = cpuNanos();
			MovieFormats.open(file).get().close();
			rounds[round] = (cpuNanos() - start) * 1e-9 / MILLI / frames;
		}
		Arrays.sort(rounds);
		table.add("opening, " + frames + " camera frames", rounds[ROUNDS / 2], rounds[0]);
	}

	private static void measure(final Table table, final String what, final MovieFile movie, final int cameraFrames)
		throws IOException
	{
		final double[] rounds = new double[ROUNDS];
		for (int round = -2; round < ROUNDS; round++) {
			final long start = cpuNanos();
			for (int i = 0; i < Math.min(FRAMES, movie.frames()); i++) movie.pixels(i);
			if (round >= 0) rounds[round] = (cpuNanos() - start) * 1e-9 / MILLI / cameraFrames;
		}
		Arrays.sort(rounds);
		table.add(what, rounds[ROUNDS / 2], rounds[0]);
	}

	/** Time of the processor, which hardly depends on what else the machine does. */
	private static long cpuNanos() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static byte[] movie(final int frames) throws IOException {
		final EerWriter writer = new EerWriter(SENSOR, SENSOR, 65001).item("numberOfFrames", "", frames).item("exposureTime",
			"s", frames / 240.0);
		final Random random = new Random(1);
		for (int frame = 0; frame < frames; frame++) {
			final int[] pixels = random.ints(0, SENSOR * SENSOR).distinct().limit(ELECTRONS).sorted().toArray();
			writer.frame(pixels, random.ints(ELECTRONS, 0, 16).toArray(), String.format(Locale.ROOT, XML, frame, frame / 240.0));
		}
		return writer.toBytes();
	}
}
