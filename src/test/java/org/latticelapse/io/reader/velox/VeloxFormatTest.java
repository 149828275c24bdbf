package org.latticelapse.io.reader.velox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.MovieOpener;
import org.latticelapse.io.MovieRequest;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.Fuzz;
import org.latticelapse.io.reader.MovieFile;

/**
 * Small files that version 2.0 of the HDF5 library wrote, laid out as Velox does: a pixel
 * in row y and column x of frame i is 1000 i + 10 y + x.
 */
class VeloxFormatTest {

	@TempDir
	Path folder;

	/** Chunks of 2 x 3 pixels and 2 frames, shuffled, deflated, with checksums, of an image of 5 x 4 x 3. */
	@Test
	void readsFramesOutOfCompressedChunks() throws IOException {
		try (MovieFile movie = open("chunked.emd")) {
			assertEquals(4, movie.width());
			assertEquals(5, movie.height());
			assertEquals(3, movie.frames());
			for (final int frame : new int[] { 2, 0, 1, 0 }) {
				final short[] pixels = (short[]) movie.pixels(frame);
				assertEquals(20, pixels.length);
				for (int i = 0; i < 20; i++) assertEquals(1000 * frame + i / 4 * 10 + i % 4, pixels[i]);
			}
			assertThrows(IndexOutOfBoundsException.class, () -> movie.pixels(3));
		}
	}

	@Test
	void readsTheRecord() throws IOException {
		try (MovieFile movie = open("chunked.emd")) {
			final FileRecord record = movie.record();
			assertEquals(0.1, record.scale().onSpecimen().get().x(), 1e-12);
			final Acquisition acquisition = record.acquisition();
			assertEquals(200, acquisition.voltage().getAsDouble());
			assertEquals(2, acquisition.value(Quantity.BEAM_CURRENT).getAsDouble(), 1e-12);
			assertTrue(acquisition.source(Quantity.BEAM_CURRENT).contains("some time before the movie"));
			assertEquals("32.0", acquisition.notes().get("Electrons per count"));
			final FrameSchedule schedule = acquisition.schedule().get();
			assertEquals(0.125, schedule.start(1), 1e-12);
			assertEquals(0.25, schedule.start(2), 1e-12);
			assertEquals(0.1, schedule.duration(2));
			assertFalse(schedule.hasDoses());
			assertTrue(record.warnings().get(0).startsWith("3 frames are missing"), record.warnings().toString());
			assertTrue(record.warnings().get(1).startsWith("The file holds 2 images"), record.warnings().toString());
		}
	}

	/** BF in one frame, HAADF in two frames and in one, and a transform of complex numbers. */
	@Test
	void opensTheImageThatIsAskedFor() throws IOException {
		try (MovieFile movie = open("detectors.emd")) {
			assertArrayEquals(new float[] { 2100, 2101, 2110, 2111, 2120, 2121 }, (float[]) movie.pixels(1));
			assertEquals("The file holds 3 images: 1 (BF, 2 x 3 x 1), 2 (HAADF, 2 x 3 x 2), 3 (HAADF, 2 x 3 x 1); number 2 is " +
				"opened, dataset=NUMBER opens another", movie.record().warnings().get(movie.record().warnings().size() - 1));
		}
		assertEquals(3000, firstPixel("3"));
		assertEquals(1000, firstPixel("1"));
		assertEquals(1000, firstPixel("bf"));
		assertEquals(2000, firstPixel("auto"));
	}

	@Test
	void theImageAskedForHasItsOwnRecord() throws IOException {
		final String file = file("detectors.emd").toString();
		try (MovieFile movie = MovieOpener.open(new MovieRequest(file, "none", "1", "1", "", "all").ofImage("BF"))) {
			assertEquals(1, movie.frames());
			assertEquals("BF", movie.record().acquisition().notes().get("Detector"));
			assertEquals(Collections.emptyList(), movie.record().warnings());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HAADF", "4", "0", "Ceta" })
	void anImageThatIsNotOneOfTheFileIsRefused(final String wish) throws IOException {
		final String message = assertThrows(IllegalArgumentException.class, () -> firstPixel(wish)).getMessage();
		assertTrue(message.startsWith("dataset=" + wish + " is " + (wish.equals("HAADF") ? "more than one" : "none")), message);
		assertTrue(message.contains("1 (BF, 2 x 3 x 1), 2 (HAADF"), message);
	}

	/** The chunk with the text about the second of three frames lies outside of the file. */
	@Test
	void damagedMetadataLeaveThePixels() throws IOException {
		final Path file = file("chunked.emd");
		final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		int key = 0;
		while (bytes.getLong(key) >>> 10 != 0 || bytes.getLong(key + 8) != 0 || bytes.getLong(key + 16) != 1 || bytes.getLong(
			key + 24) != 0)
		{
			key++;
		}
		bytes.putLong(key + 32, 1 << 20);
		Files.write(file, bytes.array());
		try (MovieFile movie = MovieFormats.open(file).get()) {
			assertEquals(2011, ((short[]) movie.pixels(2))[5]);
			assertTrue(movie.record().warnings().get(0).startsWith("The metadata of frame 2 are missing or damaged"), movie
				.record().warnings().toString());
			assertEquals(0.1, movie.record().acquisition().value(Quantity.FRAME_TIME).getAsDouble());
		}
	}

	@Test
	void readsAContiguousDiffractionSeriesOfTheOtherByteOrder() throws IOException {
		try (MovieFile movie = open("contiguous.emd")) {
			assertArrayEquals(new float[] { -1000, -1001, -1010, -1011, -1020, -1021 }, (float[]) movie.pixels(1));
			assertTrue(movie.record().scale().isDiffraction());
			assertEquals(0.04, movie.record().scale().x(), 1e-12);
		}
	}

	@Test
	void readsHeadersOfTheSecondVersion() throws IOException {
		try (MovieFile movie = open("second-headers.emd")) {
			final byte[] pixels = (byte[]) movie.pixels(2);
			for (int i = 0; i < 20; i++) assertEquals((byte) (2000 + i / 4 * 10 + i % 4), pixels[i]);
			assertEquals(200, movie.record().acquisition().voltage().getAsDouble());
		}
	}

	/**
	 * One chunk, a fixed and an extensible array of chunks, a tree, one piece, no index;
	 * the links of their group lie in a heap.
	 */
	@ParameterizedTest
	@CsvSource({ "1, 3", "2, 4", "3, 40", "4, 5", "5, 6", "6, 7" })
	void readsTheIndicesOfNewerFiles(final String image, final int frames) throws IOException {
		final MovieRequest request = new MovieRequest(file("newer-indices.emd").toString(), "none", "1", "1", "", "all");
		try (MovieFile movie = MovieOpener.open(request.ofImage(image))) {
			assertEquals(frames, movie.frames());
			for (int frame = 0; frame < frames; frame++) {
				final short[] pixels = (short[]) movie.pixels(frame);
				for (int i = 0; i < 20; i++) assertEquals((short) (1000 * frame + i / 4 * 10 + i % 4), pixels[i]);
			}
		}
	}

	@Test
	void findsTheImageAmongManyGroups() throws IOException {
		try (MovieFile movie = open("many.emd")) {
			assertEquals(3021, ((float[]) movie.pixels(3))[5]);
			assertTrue(movie.record().warnings().get(0).contains("metadata of the first frame are missing"));
		}
	}

	@Test
	void roundsDoublePrecision() throws IOException {
		try (MovieFile movie = open("no-metadata.emd")) {
			assertArrayEquals(new float[] { 1000, 1001, 1010, 1011, 1020, 1021 }, (float[]) movie.pixels(1));
		}
	}

	@Test
	void refusesWhatItDoesNotReadInASentence() throws IOException {
		assertTrue(assertThrows(FormatException.class, () -> open("complex.emd")).getMessage().contains("complex numbers"));
		final String message = assertThrows(FormatException.class, () -> open("newest-layout.emd")).getMessage();
		assertTrue(message.startsWith("newest-layout.emd, byte ") && message.contains("write it anew"), message);
	}

	/** Nothing is left of it to tell that it is from Velox. */
	@Test
	void aFileThatWasCutOffIsToldWhereItEnds() throws IOException {
		final Path file = file("chunked.emd");
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 800));
		final MovieRequest request = new MovieRequest(file.toString(), "none", "1", "1", "", "all");
		final String message = assertThrows(FormatException.class, () -> MovieOpener.open(request)).getMessage();
		assertTrue(message.startsWith("chunked.emd, byte ") && message.contains("the file ends at byte 800"), message);
	}

	/** The chunks of 2 x 3 x 2 numbers of 2 bytes claim to be 180 MB long. */
	@Test
	void takesNoMemoryForAChunkThatCanNotBe() throws IOException {
		final Path file = file("chunked.emd");
		final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		int at = 0;
		while (bytes.getInt(at) != 2 || bytes.getInt(at + 4) != 3 || bytes.getInt(at + 8) != 2 || bytes.getInt(at + 12) != 2) {
			at++;
		}
		bytes.putInt(at, 15_000_000);
		Files.write(file, bytes.array());
		try (MovieFile movie = MovieFormats.open(file).get()) {
			assertTrue(assertThrows(FormatException.class, () -> movie.pixels(0)).getMessage().contains("can not be packed"));
		}
	}

	/** The two frames claim to be two thousand million. */
	@Test
	void takesNoMemoryForFramesThatCanNotBe() throws IOException {
		final Path file = file("contiguous.emd");
		final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		int at = 0;
		while (bytes.getLong(at) != 3 || bytes.getLong(at + 8) != 2 || bytes.getLong(at + 16) != 2) at++;
		bytes.putLong(at + 16, 2_000_000_000);
		Files.write(file, bytes.array());
		assertTrue(assertThrows(FormatException.class, () -> MovieFormats.open(file)).getMessage().contains(
			"can not be in the file"));
	}

	/** The extensible array of 40 chunks claims to have two thousand million. */
	@Test
	void takesNoMemoryForAnIndexThatCanNotBe() throws IOException {
		final Path file = file("newer-indices.emd");
		final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putLong(find(bytes, "EAHD") + 44, Integer.MAX_VALUE);
		Files.write(file, bytes.array());
		try (MovieFile movie = MovieFormats.open(file).get()) {
			assertEquals(40, movie.frames());
			assertTrue(assertThrows(FormatException.class, () -> movie.pixels(0)).getMessage().contains("too many"));
		}
	}

	/** A node of the tree of chunks has itself as its child. */
	@Test
	void aTreeThatRunsInACircleEnds() throws IOException {
		final Path file = file("detectors.emd");
		final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		final int node = find(bytes, "TREE\1");
		bytes.put(node + 5, (byte) 1).putShort(node + 6, (short) 1).putLong(node + 24 + 40, node);
		Files.write(file, bytes.array());
		final String message = assertThrows(FormatException.class, () -> firstPixel("1")).getMessage();
		assertTrue(message.contains("runs in a circle"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "chunked.emd", "contiguous.emd", "second-headers.emd", "many.emd", "newer-indices.emd" })
	void damagedFilesEndInTheDocumentedException(final String name) throws IOException, InterruptedException {
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		assertEquals(Collections.emptyList(), new Fuzz(file(name), damaged).run(300, 1).failures());
	}

	private static int find(final ByteBuffer bytes, final String signature) {
		return new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf(signature);
	}

	private float firstPixel(final String image) throws IOException {
		final Path file = folder.resolve("detectors.emd");
		final MovieRequest request = new MovieRequest((Files.exists(file) ? file : file("detectors.emd")).toString(), "none",
			"1", "1", "", "all");
		try (MovieFile movie = MovieOpener.open(request.ofImage(image))) {
			return ((float[]) movie.pixels(0))[0];
		}
	}

	private MovieFile open(final String name) throws IOException {
		return MovieFormats.open(file(name)).get();
	}

	private Path file(final String name) throws IOException {
		final Path file = folder.resolve(name);
		try (InputStream bytes = VeloxFormatTest.class.getResourceAsStream(name)) {
			Files.copy(bytes, file);
		}
		return file;
	}
}
