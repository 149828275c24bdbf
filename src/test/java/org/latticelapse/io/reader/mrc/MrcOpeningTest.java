package org.latticelapse.io.reader.mrc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.MovieFile;

/** A movie is opened by its headers, however many frames it has. */
class MrcOpeningTest {

	private static final int FRAMES = 1000;
	private static final int SIDE = 64;

	@TempDir
	Path folder;

	@Test
	void opensAThousandFramesByTheirHeaders() throws IOException {
		final Path path = new MrcBytes(ByteOrder.LITTLE_ENDIAN, SIDE, SIDE, FRAMES, 6, 0, FRAMES * SIDE * SIDE * 2).write(folder
			.resolve("long.mrc"));
		MovieFormats.open(path).get().close();
		final long before = allocated();
		try (MovieFile movie = MovieFormats.open(path).get()) {
			final long opening = allocated() - before;
			assertEquals(FRAMES, movie.frames());
			assertTrue(opening < 200_000, opening + " bytes were taken to open 8 MB of frames");
			final long beforeFrame = allocated();
			movie.pixels(FRAMES - 1);
			final long frame = allocated() - beforeFrame;
			assertTrue(frame < 4 * SIDE * SIDE * 2, frame + " bytes were taken for a frame of 8 kB");
		}
	}

	private static long allocated() {
		return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getThreadAllocatedBytes(Thread.currentThread().getId());
	}
}
