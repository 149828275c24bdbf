package org.latticelapse.view.playback.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Progress;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.playback.DrawnMovie;
import org.latticelapse.view.playback.Movies;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.PlaybackRequest;
import org.latticelapse.view.playback.PlaybackSpeed;

/** Movie files, read back by readers that are not this project's. */
class MovieOutputTest {

	private static final int FRAMES = 6;

	/** Half a second at 40 e/Å²/s: 20 e/Å² a frame; gray 10, 20 … 60. */
	private final ImagePlus movie = Movies.virtual(160, 128, FRAMES, 40);
	private final PlaybackRequest request = Movies.request("none", "dose");

	@TempDir
	Path folder;

	@Test
	void anAviHasItsRateAndItsPictures() throws IOException {
		write("m.avi", request.with(PlaybackSpeed.of(7.5, "frames/s")), 160);
		final ByteBuffer avi = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("m.avi"))).order(ByteOrder.LITTLE_ENDIAN);
		assertEquals(avi.capacity() - 8, avi.getInt(4), "size of the file");
		assertEquals(FRAMES, avi.getInt(48), "frames for old readers");
		assertEquals(133333, avi.getInt(32), "microseconds a frame");
		assertEquals(7.5, (double) avi.getInt(132) / avi.getInt(128), 1e-9, "rate");
		assertEquals(FRAMES, avi.getInt(140), "length");
		final ImagePlus read = IJ.openImage(folder.resolve("m.avi").toString());
		assertEquals(FRAMES, read.getStackSize());
		for (int i = 0; i < FRAMES; i++) {
			assertGray(10 * (i + 1), read.getStack().getProcessor(i + 1).getPixel(150, 120), 3);
		}
	}

	/** Long movies go on in further segments; here each frame is in one of its own. */
	@Test
	void anAviOfManySegmentsIsWhole() throws IOException {
		final Path file = folder.resolve("m.avi");
		new AviFile(5000).write(drawn(request, 160), file, Progress.NONE);
		final ByteBuffer avi = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		int segments = 0;
		int frames = 0;
		for (int at = 0; at < avi.capacity(); at += 8 + avi.getInt(at + 4)) {
			assertEquals("RIFF", letters(avi, at));
			assertEquals(segments == 0 ? "AVI " : "AVIX", letters(avi, at + 8));
			segments++;
		}
		final int superIndex = 32 + 56 + 12 + 8 + 56 + 8 + 40;
		assertEquals("indx", letters(avi, superIndex));
		assertEquals(segments, avi.getInt(superIndex + 12));
		for (int i = 0; i < segments; i++) {
			final int index = (int) avi.getLong(superIndex + 32 + 16 * i);
			assertEquals("ix00", letters(avi, index));
			assertEquals(avi.getInt(superIndex + 44 + 16 * i), avi.getInt(index + 12));
			for (int j = 0; j < avi.getInt(index + 12); j++) {
				final int frame = (int) avi.getLong(index + 20) + avi.getInt(index + 32 + 8 * j);
				assertEquals("00dc", letters(avi, frame - 8));
				assertEquals(avi.getInt(frame - 4), avi.getInt(index + 36 + 8 * j));
				final BufferedImage read = ImageIO.read(new ByteArrayInputStream(avi.array(), frame, avi.getInt(frame - 4)));
				frames++;
				assertGray(10 * frames, read.getRGB(150, 120), 3);
			}
		}
		assertTrue(segments > 1, segments + " segments");
		assertEquals(FRAMES, frames);
	}

	/** Ten e/Å² a second: each picture of 20 e/Å² stays two seconds. */
	@Test
	void dosePerSecondSetsTheRate() throws IOException {
		write("m.avi", request.with(PlaybackSpeed.of(10, "e/A2/s")), 160);
		final ByteBuffer avi = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("m.avi"))).order(ByteOrder.LITTLE_ENDIAN);
		assertEquals(0.5, (double) avi.getInt(132) / avi.getInt(128), 1e-9);
	}

	/** Doses of 10 and 30 e/Å² at 10 e/Å² a second: one second and three, at 25 frames a second. */
	@Test
	void anAviOfUnevenPicturesShowsEachAsLongAsItsDoseTook() throws IOException {
		final double[] seconds = { 0, 1 };
		final double[] one = { 1, 1 };
		final double[] doses = { 10, 30 };
		final ImagePlus uneven = Movies.of(160, 128, 2, 40);
		ImageAcquisition.write(uneven, Acquisition.UNKNOWN.withSchedule(FrameSchedule.of(seconds, one, doses,
			DoseKind.INCIDENT, "test")));
		final PlaybackRequest dosed = request.with(PlaybackSpeed.of(10, "e/A2/s"));
		final Playback playback = Playback.of(uneven, dosed);
		output("m.avi").write(new DrawnMovie(playback, dosed.clock(playback.timeline()), 160), Progress.NONE);
		final ImagePlus read = IJ.openImage(folder.resolve("m.avi").toString());
		assertEquals(100, read.getStackSize());
		assertGray(10, read.getStack().getProcessor(25).getPixel(150, 120), 3);
		assertGray(20, read.getStack().getProcessor(26).getPixel(150, 120), 3);
	}

	@Test
	void aGifLoopsAndItsDelaysAddUp() throws IOException {
		write("m.gif", request.with(PlaybackSpeed.of(7.5, "frames/s")), 160);
		final ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(folder.resolve("m.gif").toFile())) {
			reader.setInput(in);
			assertEquals(FRAMES, reader.getNumImages(true));
			int delays = 0;
			for (int i = 0; i < FRAMES; i++) {
				final IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree(
					"javax_imageio_gif_image_1.0");
				delays += Integer.parseInt(((IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0))
					.getAttribute("delayTime"));
				final IIOMetadataNode loop = (IIOMetadataNode) root.getElementsByTagName("ApplicationExtension").item(0);
				assertArrayEquals(new byte[] { 1, 0, 0 }, (byte[]) loop.getUserObject());
				assertGray(10 * (i + 1), reader.read(i).getRGB(150, 120), 2);
			}
			assertEquals(80, delays);
		}
	}

	/** At 200 pictures a second each would have half a hundredth, and viewers would slow down. */
	@Test
	void aFastGifKeepsItsLength() throws IOException {
		write("m.gif", request.with(PlaybackSpeed.of(200, "frames/s")), 160);
		final ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(folder.resolve("m.gif").toFile())) {
			reader.setInput(in);
			assertEquals(2, reader.getNumImages(true));
		}
	}

	@Test
	void aTiffIsAnRgbStackWithItsCalibration() throws IOException {
		write("m.tif", request, 80);
		final ImagePlus read = IJ.openImage(folder.resolve("m.tif").toString());
		assertEquals(FRAMES, read.getStackSize());
		assertEquals(ImagePlus.COLOR_RGB, read.getType());
		assertEquals("nm", read.getCalibration().getUnit());
		assertEquals(0.04, read.getCalibration().pixelWidth, 1e-9);
		assertEquals(64, read.getHeight());
		assertGray(40, read.getStack().getProcessor(4).getPixel(75, 60), 0);
		assertTrue(read.getInfoProperty().contains("for the Info"), read.getInfoProperty());
	}

	@Test
	void aFolderGetsAPngForEachPictureAndLosesOlderOnes() throws IOException {
		Files.createDirectories(folder.resolve("pngs"));
		for (final String older : new String[] { "grain.0003.png", "grain.0099.png", "notes.txt" }) {
			Files.createFile(folder.resolve("pngs").resolve(older));
		}
		write("pngs", request.withDoseBins(40, "mean"), 160);
		assertEquals("grain.0001.png grain.0002.png grain.0003.png notes.txt", names(folder.resolve("pngs")));
		// The mean of gray 30 and 40 in the range of all bins, from 15 to 55.
		assertGray(128, ImageIO.read(folder.resolve("pngs/grain.0002.png").toFile()).getRGB(150, 120), 1);
	}

	@Test
	void theAnnotationIsDrawnIn() throws IOException {
		write("m.tif", request, 160);
		final ImagePlus read = IJ.openImage(folder.resolve("m.tif").toString());
		int white = 0;
		for (int i = 0; i < 160 * 128; i++) {
			if (new Color(read.getProcessor().get(i)).getGreen() > 200) white++;
		}
		assertTrue(white > 30, white + " white pixels of text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "m.avi", "m.gif", "m.tif", "pngs" })
	void cancelledWritesNothingAndKeepsTheOlderMovie(final String name) throws IOException {
		final boolean file = name.contains(".");
		if (file) Files.write(folder.resolve(name), new byte[] { 7 });
		final int[] checks = { 0 };
		final Progress escape = new Progress() {

			@Override
			public void report(final long done, final long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return ++checks[0] > 3;
			}
		};
		assertThrows(CancellationException.class, () -> output(name).write(drawn(request, 160), escape));
		assertEquals(file ? name : "", names(folder));
		if (file) assertArrayEquals(new byte[] { 7 }, Files.readAllBytes(folder.resolve(name)));
	}

	@Test
	void refusesWhatCanNotBeWritten() throws IOException {
		Files.createFile(folder.resolve("taken"));
		Files.createDirectory(folder.resolve("d.avi.folder"));
		assertTrue(refusal("m.mp4").contains(".mp4"), refusal("m.mp4"));
		assertTrue(refusal("taken").contains("is a file"), refusal("taken"));
		final String message = assertThrows(IOException.class, () -> write("taken/m.avi", request, 160)).getMessage();
		assertTrue(message.contains("m.avi") && message.contains("taken is a file, not a folder"), message);
		assertEquals("d.avi.folder taken", names(folder));
	}

	@Test
	void aFrameThatCanNotBeReadLeavesNothing() throws IOException {
		final ImagePlus broken = Movies.of(160, 128, 3, 40);
		final Playback playback = Playback.of(broken, request);
		broken.getStack().setPixels(null, 2);
		final String message = assertThrows(IllegalArgumentException.class, () -> output("m.gif").write(new DrawnMovie(playback, request.clock(playback
			.timeline()), 160), Progress.NONE)).getMessage();
		assertTrue(message.startsWith("Frame 2 of image \"grain.tif\" can not be read"), message);
		assertEquals("", names(folder));
	}

	private static String letters(final ByteBuffer bytes, final int at) {
		return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
	}

	private String refusal(final String name) {
		return assertThrows(IllegalArgumentException.class, () -> output(name)).getMessage();
	}

	private void write(final String name, final PlaybackRequest what, final int width) throws IOException {
		output(name).write(drawn(what, width), Progress.NONE);
	}

	private MovieOutput output(final String name) {
		return MovieOutput.at(folder.resolve(name).toString(), "grain", "for the Info");
	}

	private DrawnMovie drawn(final PlaybackRequest what, final int width) {
		final Playback playback = Playback.of(movie, what);
		return new DrawnMovie(playback, what.clock(playback.timeline()), width);
	}

	private static String names(final Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(" "));
		}
	}

	private static void assertGray(final int gray, final int rgb, final int tolerance) {
		final Color color = new Color(rgb);
		assertEquals(gray, color.getRed(), tolerance);
		assertEquals(gray, color.getGreen(), tolerance);
		assertEquals(gray, color.getBlue(), tolerance);
	}

	private static void assertGray(final int gray, final int[] pixel, final int tolerance) {
		for (int i = 0; i < 3; i++) {
			assertEquals(gray, pixel[i], tolerance);
		}
	}
}
