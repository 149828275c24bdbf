package org.latticelapse.io.reader.tvips;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatSamples;
import org.latticelapse.io.reader.Fuzz;
import org.latticelapse.io.reader.MovieFile;

class TvipsFormatTest {

	private static final int IMAGE = 1;

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	void name() {
		path = folder.resolve("m_000.tvips");
	}

	@Test
	void joinsThePartsOfAMovie() throws IOException {
		write(path, 2, 20, 15600, 100000, 2, 0);
		Files.write(folder.resolve("m_001.tvips"), frames(20, 2, 2));
		Files.write(folder.resolve("m_003.tvips"), frames(20, 2, 4));
		try (MovieFile movie = MovieFormats.open(path).get()) {
			assertEquals(4, movie.frames());
			for (int i = 0; i < 4; i++) {
				assertArrayEquals(new short[] { (short) (100 * i), (short) (100 * i + 1) }, (short[]) movie.pixels(i));
			}
			assertThrows(IndexOutOfBoundsException.class, () -> movie.pixels(4));
			final FrameSchedule schedule = movie.record().acquisition().schedule().get();
			assertEquals(0.75, schedule.start(3), 1e-12);
			assertEquals("of the TVIPS frames", schedule.source());
			assertEquals(200, movie.record().acquisition().voltage().getAsDouble());
		}
	}

	@Test
	void derivesThePixelFromTheCameraAndSaysSo() throws IOException {
		write(path, 2, 60, 15600, 100000, 1, 0);
		assertEquals(15600e-9 * 2 / 100000, record().scale().x() * 1e-10, 1e-20);
		assertTrue(record().warnings().get(0).contains("calibrate it"));
		write(path, 2, 60, 3, 100000, 1, 0);
		assertEquals(30, record().scale().x());
		assertTrue(record().warnings().get(0).contains("whole nm"));
	}

	@Test
	void readsTheFirstVersion() throws IOException {
		write(path, 1, 12, 0, 0, 1, 0);
		try (MovieFile movie = MovieFormats.open(path).get()) {
			assertArrayEquals(new short[] { 0, 1 }, (short[]) movie.pixels(0));
			assertFalse(movie.record().scale().isKnown());
		}
	}

	@Test
	void damagedFilesEndInTheDocumentedException() throws IOException, InterruptedException {
		write(path, 2, 60, 15600, 100000, 3, 0);
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		Files.write(damaged.resolve("m_001.tvips"), frames(60, 2, 2));
		assertEquals(Collections.emptyList(), new Fuzz(path, damaged).run(300, 1).failures());
	}

	@Test
	void readsTheSample() throws IOException {
		try (MovieFile movie = MovieFormats.open(FormatSamples.require("tvips_2345_000.tvips")).get()) {
			assertEquals(5, movie.width());
			assertEquals(4, movie.height());
			assertEquals(6, movie.frames());
			assertEquals(200, movie.record().acquisition().voltage().getAsDouble());
			for (int frame = 0; frame < 6; frame++) {
				final short[] pixels = (short[]) movie.pixels(frame);
				for (int i = 0; i < 20; i++) assertEquals(20 * frame + i, pixels[i]);
			}
			assertTrue(movie.record().scale().isDiffraction());
			assertFalse(movie.record().acquisition().schedule().isPresent(), "all frames have the same time");
		}
	}

	private FileRecord record() throws IOException {
		try (MovieFile movie = MovieFormats.open(path).get()) {
			return movie.record();
		}
	}

	private static void write(final Path file, final int version, final int frameHeader, final int pixel,
		final int magnification, final int frames, final int first) throws IOException
	{
		final byte[] content = frames(frameHeader, frames, first);
		final ByteBuffer bytes = ByteBuffer.allocate(256 + content.length).order(ByteOrder.LITTLE_ENDIAN);
		final int[] fields = { 256, version, 2, 1, 16, 0, 0, 2, 2, pixel, 200, magnification, frameHeader };
		for (final int field : fields) bytes.putInt(field);
		bytes.put("TVIPS TVIPS".getBytes(StandardCharsets.US_ASCII));
		bytes.position(256);
		bytes.put(content);
		Files.write(file, bytes.array());
	}

	/** Frames of 2 x 1 pixels with the values 100 i and 100 i + 1, 250 ms apart. */
	private static byte[] frames(final int header, final int frames, final int first) {
		final ByteBuffer bytes = ByteBuffer.allocate(frames * (header + 4)).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < frames; i++) {
			final int at = i * (header + 4);
			final int ms = (first + i) * 250;
			bytes.putInt(at, i).putInt(at + 4, 1456000000 + ms / 1000).putInt(at + 8, ms % 1000);
			if (header >= 28) bytes.putInt(at + 24, IMAGE);
			bytes.putShort(at + header, (short) (100 * (first + i))).putShort(at + header + 2, (short) (100 * (first + i) + 1));
		}
		return bytes.array();
	}
}
