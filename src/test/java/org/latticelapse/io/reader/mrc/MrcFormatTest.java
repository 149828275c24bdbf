package org.latticelapse.io.reader.mrc;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.Fuzz;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

class MrcFormatTest {

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	void name() {
		path = folder.resolve("a.mrc");
	}

	@Test
	void readsEveryModeInBothByteOrdersTopRowFirst() throws IOException {
		for (final ByteOrder order : new ByteOrder[] { LITTLE_ENDIAN, BIG_ENDIAN }) {
			final MrcBytes bytes = new MrcBytes(order, 3, 2, 2, 1, 0, 24);
			bytes.shorts(bytes.data(), -1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -12).write(path);
			assertFrame(1, new float[] { 10, 11, -12, 7, 8, 9 });
			bytes.ints(12, 6).write(path);
			assertFrame(0, new short[] { 4, 5, 6, -1, 2, 3 });
			final MrcBytes real = new MrcBytes(order, 1, 2, 1, 2, 0, 8);
			real.floats(real.data(), 0.5f, -3).write(path);
			assertFrame(0, new float[] { -3, 0.5f });
			final MrcBytes half = new MrcBytes(order, 7, 1, 1, 12, 0, 14);
			half.shorts(half.data(), 0x3c00, 0xc000, 0x7bff, 0x0001, 0x0400, 0x7c00, 0x3555).write(path);
			assertFrame(0, new float[] { 1, -2, 65504, (float) Math.pow(2, -24), (float) Math.pow(2, -14),
				Float.POSITIVE_INFINITY, 0x1.554p-2f });
		}
	}

	@Test
	void readsFourBitsLowHalfFirst() throws IOException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 3, 2, 1, 101, 0, 4);
		bytes.ints(bytes.data(), 0x0c_ba_03_21).write(path);
		assertFrame(0, new byte[] { 0xa, 0xb, 0xc, 1, 2, 3 });
	}

	@Test
	void tellsSignedBytesFromUnsigned() throws IOException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 2, 1, 1, 0, 0, 2);
		bytes.shorts(bytes.data(), 0xff01);
		bytes.write(path);
		assertFrame(0, new float[] { 1, -1 });
		bytes.ints(152, 1146047817, 0).write(path);
		assertFrame(0, new byte[] { 1, -1 });
		bytes.ints(152, 1146047817, 1).write(path);
		assertFrame(0, new float[] { 1, -1 });
		bytes.ints(152, 0, 0).floats(76, 0, 255).write(path);
		assertFrame(0, new byte[] { 1, -1 });
	}

	@Test
	void readsAHeaderWithoutTheLettersMap() throws IOException {
		final MrcBytes bytes = new MrcBytes(BIG_ENDIAN, 3, 2, 1, 1, 0, 12);
		bytes.ints(208, 0, 0).shorts(bytes.data(), 1, 2, 3, 4, 5, 6).write(path);
		assertFrame(0, new float[] { 4, 5, 6, 1, 2, 3 });
		Files.write(path, new byte[] { 0 }, java.nio.file.StandardOpenOption.APPEND);
		assertFalse(MovieFormats.open(path).isPresent(), "a header that does not fit the length was taken for MRC");
	}

	@Test
	void refusesComplexPixelsInASentence() throws IOException {
		new MrcBytes(LITTLE_ENDIAN, 2, 2, 1, 4, 0, 32).write(path);
		final String message = assertThrows(FormatException.class, () -> MovieFormats.open(path)).getMessage();
		assertTrue(message.startsWith("a.mrc, byte 12: ") && message.contains("complex"), message);
	}

	@Test
	void readsWhatIsThereOfABrokenOffMovie() throws IOException {
		new MrcBytes(LITTLE_ENDIAN, 2, 2, 5, 6, 0, 3 * 8 - 1).write(path);
		try (MovieFile movie = open()) {
			assertEquals(2, movie.frames());
			assertEquals(1, movie.record().warnings().size());
			assertTrue(movie.record().warnings().get(0).contains("states 5 frames, the file holds 2"));
			assertThrows(IndexOutOfBoundsException.class, () -> movie.pixels(2));
		}
	}

	@Test
	void readsTheScaleAndDoubtsOneAngstrom() throws IOException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 4, 2, 1, 6, 0, 16).floats(40, 2, 3);
		bytes.write(path);
		assertEquals(0.5, record().scale().x());
		assertEquals(1.5, record().scale().y());
		assertEquals("Å", record().scale().unit());
		assertEquals(Collections.emptyList(), record().warnings());
		bytes.floats(40, 4, 2).write(path);
		assertTrue(record().warnings().get(0).contains("exactly 1 Å per pixel"));
		bytes.floats(40, -4, 0).write(path);
		assertFalse(record().scale().isKnown());
		assertTrue(record().warnings().get(0).contains("-1.0 x 0.0 Å, is impossible"));
	}

	@Test
	void tellsVolumesFromStacks() throws IOException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 2, 2, 3, 6, 0, 24).ints(152, 1146047817);
		bytes.ints(88, 1).ints(36, 3).write(path);
		assertTrue(record().warnings().get(0).contains("volume of 3 sections"));
		bytes.ints(88, 0).write(path);
		assertEquals(Collections.emptyList(), record().warnings());
		bytes.ints(88, 1).floats(48, 0).write(path);
		assertEquals(Collections.emptyList(), record().warnings(), "a movie by a program that always writes space group 1");
		bytes.ints(88, 1).floats(48, 1).ints(36, 1).write(path);
		assertEquals(Collections.emptyList(), record().warnings());
	}

	@Test
	void readsFeiExtendedHeaders() throws IOException {
		for (final int size : new int[] { 768, 888 }) {
			final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 2, 2, 2, 6, 2 * size, 16).text(104, size == 768 ? "FEI1"
				: "FEI2");
			for (int i = 0; i < 2; i++) {
				final int at = MrcHeader.BYTES + i * size;
				bytes.littleInt(at, size).littleInt(at + 8, 0b1100_0000_0110_0001).littleDouble(at + 12, 44900.5 + i * 0.5 / 86400)
					.littleDouble(at + 84, 200000).littleDouble(at + 92, 2.5e20).littleDouble(at + 156, 1e-11).littleDouble(at +
						164, 1.1e-11).littleInt(at + 297, 1 << 16).littleDouble(at + 419, 0.25).text(at + 435, "BM-Ceta");
			}
			bytes.write(path);
			final FileRecord record = record();
			assertEquals(200, record.acquisition().voltage().getAsDouble());
			assertEquals(0.1, record.scale().x(), 1e-12);
			assertEquals(0.11, record.scale().y(), 1e-12);
			assertEquals("BM-Ceta", record.acquisition().notes().get("Detector"));
			assertTrue(record.warnings().get(0).contains("of the MRC header is another, 2.0 x 2.0"), record.warnings().toString());
			final FrameSchedule schedule = record.acquisition().schedule().get();
			assertEquals(0.5, schedule.start(1), 1e-5);
			assertEquals(0.25, schedule.duration(1));
			assertEquals(2.5, schedule.dose(0), 1e-12);
			assertEquals(DoseKind.INCIDENT, schedule.doseKind());
		}
	}

	@Test
	void doesNotGuessWhatAFractionReceived() throws IOException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 2, 2, 2, 6, 2 * 768, 16).text(104, "FEI1");
		for (int i = 0; i < 2; i++) {
			final int at = MrcHeader.BYTES + i * 768;
			bytes.littleInt(at, 768).littleDouble(at + 92, 5e21).littleDouble(at + 419, 2).littleInt(at + 655, 1);
		}
		bytes.write(path);
		assertFalse(record().acquisition().schedule().isPresent());
		assertEquals("50.0 e/Å²", record().acquisition().notes().get("Dose of the exposure or of a fraction"));
	}

	@Test
	void keepsADiffractionPatternReciprocal() throws IOException {
		final int at = MrcHeader.BYTES;
		new MrcBytes(LITTLE_ENDIAN, 2, 2, 1, 6, 768, 8).text(104, "FEI1").littleInt(at, 768).littleDouble(at + 156, 4e7)
			.littleDouble(at + 164, 4e7).write(path);
		assertTrue(record().scale().isDiffraction());
		assertEquals(0.04, record().scale().x(), 1e-12);
	}

	@Test
	void readsTheDoseOfSerialEm() throws IOException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 2, 2, 2, 6, 16, 16).text(104, "SERI").ints(152, 1146047817)
			.shorts(128, 8, 1 | 8 | 32);
		bytes.shorts(MrcHeader.BYTES, 100, 500, 128, -15 * 256 - 0, 100, 500, 128, -14 * 256 - 128).write(path);
		final FrameSchedule schedule = record().acquisition().schedule().get();
		assertEquals(1, schedule.dose(0));
		assertEquals((128 * 256 + 128) / 16384.0, schedule.dose(1));
		assertEquals("of the SerialEM header of the MRC", schedule.source());
	}

	@Test
	void readsTheAgardHeader() throws IOException {
		final MrcBytes bytes = new MrcBytes(BIG_ENDIAN, 2, 2, 2, 1, 1024 * 128, 16).text(104, "AGAR");
		bytes.floats(MrcHeader.BYTES + 32, 0.5f).floats(MrcHeader.BYTES + 44, 2e-10f, 50000).floats(MrcHeader.BYTES + 128 +
			32, 0.75f).write(path);
		assertEquals(2, record().scale().x(), 1e-6);
		assertEquals(0.75, record().acquisition().schedule().get().duration(1));
		assertTrue(record().metadata().contains("Magnification = 50000"));
	}

	@Test
	void damagedFilesEndInTheDocumentedException() throws IOException, InterruptedException {
		final MrcBytes bytes = new MrcBytes(LITTLE_ENDIAN, 2, 2, 2, 6, 2 * 768, 16).text(104, "FEI1").littleInt(
			MrcHeader.BYTES, 768);
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		assertEquals(Collections.emptyList(), new Fuzz(bytes.write(path), damaged).run(300, 1).failures());
	}

	private void assertFrame(final int frame, final Object expected) throws IOException {
		try (MovieFile movie = open()) {
			final Object pixels = movie.pixels(frame);
			assertEquals(expected.getClass(), pixels.getClass());
			assertEquals(expected.getClass(), movie.pixelKind() == PixelKind.BYTE ? byte[].class : movie
				.pixelKind() == PixelKind.SHORT ? short[].class : float[].class);
			assertArrayEquals(new Object[] { expected }, new Object[] { pixels }, () -> Arrays.deepToString(new Object[] {
				pixels }));
		}
	}

	private FileRecord record() throws IOException {
		try (MovieFile movie = open()) {
			return movie.record();
		}
	}

	private MovieFile open() throws IOException {
		return MovieFormats.open(path).get();
	}
}
