package org.latticelapse.io.reader.eer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.FrameRange;
import org.latticelapse.io.reader.Fuzz;
import org.latticelapse.io.reader.Grouping;

/** EER files that the test writes itself. */
class EventMovieTest {

	private static final int WIDTH = 211;
	private static final int HEIGHT = 97;

	@TempDir
	Path folder;

	/** The example of the format's description, whose electrons its author has published. */
	@Test
	void decodesThePublishedExample() {
		final byte[] stream = { 0x03, 0x1b, (byte) 0xfc, (byte) 0xb1, 0x35, (byte) 0xfb };
		final int[] electrons = new int[5];
		final int[] codes = new int[5];
		final int[] found = new int[1];
		assertEquals(43, new EventDecoder(EventCode.of(7, 1, 1), 312).decode(ByteBuffer.wrap(Arrays.copyOf(stream,
			stream.length + EventDecoder.MARGIN)).order(ByteOrder.LITTLE_ENDIAN), stream.length, (pixels, places, count) -> {
				System.arraycopy(pixels, 0, electrons, 0, count);
				System.arraycopy(places, 0, codes, 0, count);
				found[0] += count;
			}));
		assertEquals(4, found[0]);
		assertArrayEquals(new int[] { 3, 17, 233, 311, 0 }, electrons);
		new EventPlace(16, EventCode.of(7, 1, 1), Supersampling.TWICE).toImage(electrons, codes, 4);
		assertArrayEquals(new int[] { 7, 3 * 32 + 3, 29 * 32 + 18, 39 * 32 + 14, 0 }, electrons);
	}

	@ParameterizedTest
	@CsvSource({ "65000, 8, 2, 2, false, 1, false", "65000, 8, 2, 2, true, 1, false", "65001, 7, 2, 2, false, 1, false",
		"65001, 7, 2, 2, false, 3, true", "65002, 7, 1, 1, false, 2, false", "65002, 5, 2, 3, false, 1, false",
		"65002, 9, 4, 3, false, 5, true" })
	void everyCodeGivesTheElectronsBack(final int compression, final int run, final int horizontal, final int vertical,
		final boolean wasteful, final int strips, final boolean classic) throws IOException
	{
		for (final double density : new double[] { 0.001, 0.05, 0.9 }) {
			final EerWriter writer = new EerWriter(WIDTH, HEIGHT, compression).code(run, horizontal, vertical).strips(strips);
			if (wasteful) writer.wasteful();
			if (classic) writer.classic().finalImage();
			final List<int[]> frames = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				frames.add(electrons(density, i));
				writer.frame(frames.get(i), new int[frames.get(i).length], "");
			}
			try (EventMovie movie = open(writer.toBytes())) {
				assertEquals(frames.size(), movie.frames());
				for (int i = 0; i < frames.size(); i++) {
					final byte[] expected = new byte[WIDTH * HEIGHT];
					for (final int pixel : frames.get(i)) expected[pixel] = 1;
					assertArrayEquals(expected, (byte[]) movie.pixels(i));
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Supersampling.class)
	void noElectronIsLostAtAnyScale(final Supersampling fineness) throws IOException {
		final int[] pixels = electrons(0.3, 1);
		final int[] places = new Random(2).ints(pixels.length, 0, 16).toArray();
		final byte[] file = new EerWriter(WIDTH, HEIGHT, 65001).frame(pixels, places, "").frame(pixels, places, "").toBytes();
		try (EventMovie movie = grouped(open(file), "2").rendered(fineness)) {
			int sum = 0;
			for (final byte pixel : (byte[]) movie.pixels(0)) sum += pixel;
			assertEquals(2 * pixels.length, sum);
		}
	}

	/** A code counts from the middle of the pixel: 2 and 3 lie left of 0 and 1. */
	@ParameterizedTest
	@CsvSource({ "0, 2", "1, 3", "2, 0", "3, 1" })
	void placesWithinAPixel(final int code, final int column) throws IOException {
		final byte[] file = new EerWriter(2, 2, 65001).frame(new int[] { 1 }, new int[] { code | 2 << 2 }, "").toBytes();
		final byte[] fine = (byte[]) open(file).rendered(Supersampling.FOURFOLD).pixels(0);
		assertEquals(1, fine[4 + column]);
	}

	@Test
	void pixelSizeFollowsTheScale() throws IOException {
		try (EventMovie movie = open(timed(4, 0.25, 0).toBytes())) {
			assertEquals(0.5, movie.record().scale().x(), 1e-12);
			assertEquals(0.25, movie.rendered(Supersampling.TWICE).record().scale().x(), 1e-12);
			assertEquals(1, movie.rendered(Supersampling.HALF).record().scale().x(), 1e-12);
		}
	}

	@ParameterizedTest
	@CsvSource({ "3, 3, 3, 1", "0.75 s, 3, 3, 1", "750 ms, 3, 3, 1", "2.4 e/A2, 3, 3, 1", "1, 10, 1, 0", "0.1 s, 10, 1, 0",
		"10 s, 1, 10, 0", "5, 2, 5, 0" })
	void groupsByNumberTimeAndDose(final String grouping, final int count, final int first, final int left)
		throws IOException
	{
		try (EventMovie movie = grouped(open(timed(10, 0.25, 0.2).toBytes()), grouping)) {
			assertEquals(count, movie.frames());
			final DoseTrack track = DoseTrack.of(movie.record().acquisition(), count);
			assertEquals(0.25 * first, track.duration(0), 1e-9);
			assertEquals(0.8 * first, track.dose(0), 1e-9);
			assertEquals(left > 0, movie.record().warnings().stream().anyMatch(text -> text.startsWith("The last " + left +
				" of 10 frames")));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0", "-3", "2.5", "2 kV", "1e999", "''" })
	void refusesImpossibleGroups(final String text) {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Grouping.of(text)).getMessage().startsWith("grouping=" +
			text));
	}

	@Test
	void groupingByDoseNeedsADose() throws IOException {
		final EventMovie movie = open(new EerWriter(8, 8, 65001).frame(new int[] { 1 }, new int[1], "").toBytes());
		assertThrows(IllegalArgumentException.class, () -> grouped(movie, "2 e/A2"));
		movie.close();
	}

	@Test
	void tellsOfMissingFramesAndCrowdedOnes() throws IOException {
		final EerWriter writer = new EerWriter(8, 8, 65001).item("numberOfFrames", "", 5).item("exposureTime", "s", 5).item(
			"totalDose", "e/pixel", 0.9).item("meanDoseRate", "e/pixel/s", 0.19);
		for (final int id : new int[] { 0, 1, 4 }) writer.frame(new int[] { id }, new int[1], xml(id, id, 0.3));
		try (EventMovie movie = open(writer.toBytes())) {
			final String warnings = String.join("\n", movie.record().warnings());
			assertTrue(warnings.contains("tells of 5 frames, but the file has 3"), warnings);
			assertTrue(warnings.contains("in the numbering of the frames: 2"), warnings);
			assertTrue(warnings.contains("of the frames: 1; the camera"), warnings);
			assertTrue(warnings.contains("0.9500 e/pixel, its total dose is 0.9"), warnings);
			assertTrue(warnings.contains("0.300 electrons per pixel and frame"), warnings);
			assertEquals(4, movie.record().acquisition().schedule().get().start(2), 1e-9);
		}
	}

	/** The header of a published movie of 567 frames: its mean dose rate is corrected, its total dose counted. */
	@Test
	void theTotalDoseIsThatOfTheCountedElectrons() throws IOException {
		final EerWriter writer = new EerWriter(8, 8, 65001).item("numberOfFrames", "", 567).item("exposureTime", "s", 2.360327)
			.item("totalDose", "e/pixel", 9.434352).item("meanDoseRate", "e/pixel/s", 4.138042).item("sensorPixelSize.width", "m",
				6.42429665e-10).item("sensorPixelSize.height", "m", 6.42429665e-10);
		for (int i = 0; i < 567; i++) writer.frame(new int[] { 1 }, new int[1], "");
		try (EventMovie movie = open(writer.toBytes())) {
			final DoseTrack track = DoseTrack.of(movie.record().acquisition(), 567);
			assertEquals(9.434352 / (6.42429665 * 6.42429665), track.cumulativeEnd(566), 1e-6);
			assertEquals(DoseKind.CAMERA, track.kind());
			assertTrue(movie.record().warnings().get(0).contains("makes 9.767 e/pixel, its total dose is 9.434"), movie.record()
				.warnings().toString());
		}
	}

	@Test
	void sourcesAreTold() throws IOException {
		try (EventMovie movie = open(timed(4, 0.25, 0.2).toBytes())) {
			assertTrue(movie.record().acquisition().source(Quantity.FRAME_TIME).contains("exposureTime / numberOfFrames"));
			assertTrue(movie.record().metadata().contains("exposureTime = 1.0 s"), movie.record().metadata());
		}
	}

	@Test
	void damagedFramesAreTold() throws IOException {
		final byte[] file = new EerWriter(WIDTH, HEIGHT, 65001).frame(electrons(0.2, 3), new int[WIDTH * HEIGHT], "").toBytes();
		for (int i = 16; i < 60; i++) file[i] ^= 0x55;
		final FormatException e = assertThrows(FormatException.class, () -> open(file).pixels(0));
		assertTrue(e.getMessage().startsWith("movie.eer, byte 16: frame 1 is damaged"), e.getMessage());
	}

	@Test
	void aLoopOfPagesIsTold() throws IOException {
		final byte[] file = new EerWriter(8, 8, 65001).frame(new int[] { 1 }, new int[1], "").toBytes();
		final ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putLong(file.length - 8, bytes.getLong(8));
		try (EventMovie movie = open(file)) {
			assertEquals(1, movie.frames());
			assertTrue(movie.record().warnings().get(0).contains("returns to a page"), movie.record().warnings().get(0));
		}
	}

	@Test
	void opensWhatIsLeftOfABrokenFile() throws IOException {
		final byte[] file = timed(4, 0.25, 0.2).toBytes();
		try (EventMovie movie = open(Arrays.copyOf(file, file.length - 20))) {
			assertEquals(3, movie.frames());
			assertEquals(1, ((byte[]) movie.pixels(2))[2]);
			assertTrue(movie.record().warnings().stream().anyMatch(text -> text.startsWith("Only the first 3 frames")));
		}
	}

	@Test
	void aRangeKeepsTimeAndDose() throws IOException {
		try (EventMovie movie = open(timed(10, 0.25, 0.2).toBytes())) {
			final EventMovie part = movie.grouped(Grouping.of("2").of(FrameRange.of("3-8", 10), movie.record().acquisition()));
			assertEquals(3, part.frames());
			assertEquals(1, ((byte[]) part.pixels(0))[2]);
			final DoseTrack track = DoseTrack.of(part.record().acquisition(), 3);
			assertEquals(0.5, track.start(0), 1e-9);
			assertEquals(1.6, track.cumulativeStart(0), 1e-9);
			assertEquals(6.4, track.cumulativeEnd(2), 1e-9);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0-3", "5-2", "11", "1-", "a" })
	void refusesImpossibleRanges(final String text) {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> FrameRange.of(text, 10)).getMessage().startsWith(
			"frames=" + text));
	}

	@Test
	void readsTheOldFormWithoutContainer() throws IOException {
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		final int[] pixel = { 5, 4096 * 4096 - 1 };
		for (final String footer : new String[] { "OK000", "ERR00", "OK000" }) {
			final byte[] eer = new EerWriter(4096, 4096, 65001).frame(pixel, new int[2], "").toBytes();
			final int length = (int) ByteBuffer.wrap(eer).order(ByteOrder.LITTLE_ENDIAN).getLong(8) - 16;
			file.write(eer, 16, length / 8 * 8);
			file.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(length / 8).array());
			file.write(("ThermoFisherECCompr" + footer).getBytes(StandardCharsets.US_ASCII));
			pixel[0]++;
		}
		try (EventMovie movie = open(file.toByteArray())) {
			assertEquals(2, movie.frames());
			assertEquals(1, ((byte[]) movie.pixels(1))[7]);
			assertEquals(0, ((byte[]) movie.pixels(1))[5]);
			assertTrue(movie.record().warnings().get(0).endsWith("left out: 1"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "65000, false", "65001, true", "65002, false" })
	void damagedFilesEndInTheDocumentedException(final int compression, final boolean classic) throws IOException,
		InterruptedException
	{
		final EerWriter writer = new EerWriter(64, 48, compression).item("exposureTime", "s", 1).strips(2);
		if (classic) writer.classic().finalImage();
		for (int i = 0; i < 4; i++) writer.frame(new int[] { 7, 300, 2000 + i }, new int[3], xml(i, i * 0.25, 0.2));
		final Path sample = Files.write(folder.resolve("sample.eer"), writer.toBytes());
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		assertEquals(Collections.emptyList(), new Fuzz(sample, damaged).run(120, 1).failures());
	}

	private static EventMovie grouped(final EventMovie movie, final String grouping) {
		return movie.grouped(Grouping.of(grouping).of(FrameRange.all(movie.frames()), movie.record().acquisition()));
	}

	private EerWriter timed(final int frames, final double frameTime, final double dose) {
		final EerWriter writer = new EerWriter(8, 8, 65001).item("numberOfFrames", "", frames).item("exposureTime", "s",
			frames * frameTime).item("sensorPixelSize.width", "m", 0.5e-10).item("sensorPixelSize.height", "m", 0.5e-10);
		for (int i = 0; i < frames; i++) writer.frame(new int[] { i }, new int[1], xml(i, i * frameTime, dose));
		return writer;
	}

	private static String xml(final int id, final double seconds, final double dose) {
		return String.format(Locale.ROOT,
			"<item name=\"frameID\">%d</item><item name=\"dose\">%s</item><item name=\"timestamp\">2026-01-01T12:00:%06.3f+02:00</item>",
			id, dose, seconds);
	}

	private static int[] electrons(final double density, final int seed) {
		final Random random = new Random(seed);
		return IntStream.range(0, WIDTH * HEIGHT).filter(i -> random.nextDouble() < density).toArray();
	}

	private EventMovie open(final byte[] file) throws IOException {
		return (EventMovie) MovieFormats.open(Files.write(folder.resolve("movie.eer"), file)).get();
	}
}
