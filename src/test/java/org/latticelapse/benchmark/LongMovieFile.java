package org.latticelapse.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SplittableRandom;

/** A long movie in a file: a fading lattice on a film without order, counted with noise, that wanders by whole pixels. */
final class LongMovieFile {

	/** Pixels of a frame's side. */
	static final int SIDE = 1024;

	/** Side of a pixel, Å. */
	static final double PIXEL = 0.25;

	private static final int HEADER = 1024;
	private static final int UNSIGNED_16_BIT = 6;
	private static final int MARGIN = 60;
	private static final int FIELD = SIDE + 2 * MARGIN;
	private static final double[][] WAVES = { { 0.1, 0 }, { 0.05, 0.0866 }, { -0.05, 0.0866 } };

	private final int frames;
	private final float[] lattice = new float[FIELD * FIELD];
	private final float[] film = new float[FIELD * FIELD];

	LongMovieFile(final int frames) {
		this.frames = frames;
		final Random random = new Random(1);
		for (int i = 0; i < lattice.length; i++) {
			for (final double[] wave : WAVES) {
				lattice[i] += Math.cos(2 * Math.PI * (wave[0] * (i % FIELD) + wave[1] * (i / FIELD)));
			}
			film[i] = (float) (2 * random.nextGaussian());
		}
	}

	/** Writes the movie as MRC, unless it is there from an earlier run; the spots' intensity falls to 1/e in a third of it. */
	void write(final Path file) throws IOException {
		final long size = HEADER + 2L * SIDE * SIDE * frames;
		if (Files.exists(file) && Files.size(file) == size) return;
		final Random steps = new Random(2);
		int x = 0;
		int y = 0;
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(header());
			for (int i = 0; i < frames; i++) {
				out.write(frame(i, x, y));
				x = step(x, steps);
				y = step(y, steps);
			}
		}
	}

	private byte[] header() {
		final ByteBuffer bytes = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(SIDE).putInt(SIDE).putInt(frames).putInt(UNSIGNED_16_BIT);
		bytes.putInt(28, SIDE).putInt(32, SIDE).putInt(36, 1);
		bytes.putFloat(40, (float) (SIDE * PIXEL)).putFloat(44, (float) (SIDE * PIXEL)).putFloat(48, 1);
		bytes.putInt(64, 1).putInt(68, 2).putInt(72, 3);
		bytes.position(208);
		bytes.put("MAP ".getBytes(StandardCharsets.US_ASCII)).put((byte) 0x44).put((byte) 0x44);
		return bytes.array();
	}

	private byte[] frame(final int index, final int x, final int y) {
		final ByteBuffer bytes = ByteBuffer.allocate(2 * SIDE * SIDE).order(ByteOrder.LITTLE_ENDIAN);
		final double left = 3 * Math.exp(-1.5 * (index + 0.5) / frames);
		final SplittableRandom random = new SplittableRandom(index);
		for (int i = 0; i < SIDE * SIDE; i++) {
			final int there = (MARGIN + i / SIDE - y) * FIELD + MARGIN + i % SIDE - x;
			final int noise = Long.bitCount(random.nextLong()) - Long.SIZE / 2;
			bytes.putShort((short) (100 + noise + left * lattice[there] + film[there] + random.nextDouble()));
		}
		return bytes.array();
	}

	private static int step(final int from, final Random random) {
		final int to = from + (random.nextInt(4) == 0 ? random.nextBoolean() ? 1 : -1 : 0);
		return Math.max(-MARGIN, Math.min(MARGIN, to));
	}
}
