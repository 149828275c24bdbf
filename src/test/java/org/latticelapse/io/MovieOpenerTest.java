package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.eer.EerWriter;

/** Movies as a user wants them, and how ImageJ sees them. */
class MovieOpenerTest {

	private static final int SIDE = 4;

	@TempDir
	Path folder;

	/** Electrons at pixels 1 and 5, the second in the right half of its pixel. */
	private Path movie() throws IOException {
		return Files.write(folder.resolve("m.eer"), new EerWriter(SIDE, SIDE, 65001).item("exposureTime", "s", 4).item(
			"numberOfFrames", "", 2).item("sensorPixelSize.width", "m", 1e-10).item("sensorPixelSize.height", "m", 1e-10).frame(
				new int[] { 1, 5 }, new int[] { 2 | 2 << 2, 1 | 1 << 2 }, "").frame(new int[] { 5 }, new int[1], "").toBytes());
	}

	@ParameterizedTest
	@CsvSource({ "1", "2" })
	void gainFactorsWeightElectronsByTheirSensorPixel(final int scale) throws IOException {
		final int side = SIDE * scale;
		final float[] factors = new float[side * side];
		for (int i = 0; i < factors.length; i++) factors[i] = i / side / scale * SIDE + i % side / scale;
		final Path gain = folder.resolve("camera.gain");
		assertTrue(new FileSaver(new ImagePlus("gain", new FloatProcessor(side, side, factors))).saveAsTiff(gain.toString()));
		try (MovieFile movie = open("1", "2", gain)) {
			final float[] expected = new float[SIDE * SIDE];
			expected[1] = 1;
			expected[5] = 2 * 5;
			assertArrayEquals(expected, (float[]) movie.pixels(0));
			assertEquals("camera.gain", movie.record().acquisition().notes().get("Gain corrected with"));
		}
		try (MovieFile fine = open("2", "1", gain)) {
			final float[] pixels = (float[]) fine.pixels(0);
			assertEquals(1, pixels[2]);
			assertEquals(5, pixels[3 * 8 + 3]);
		}
	}

	/** An MRC lists the rows of the sensor from the first; values divide; 0 is a dead pixel, which does not count. */
	@Test
	void anEvenExposureDivides() throws IOException {
		final float[] exposure = new float[SIDE * SIDE];
		for (int i = 0; i < exposure.length; i++) exposure[i] = 10;
		exposure[1] = 0;
		exposure[5] = 20;
		exposure[6] = 5;
		exposure[7] = 5;
		final float mean = (12 * 10 + 20 + 5 + 5) / 15f;
		try (MovieFile movie = open("1", "2", mrc(exposure))) {
			final float[] pixels = (float[]) movie.pixels(0);
			assertEquals(0, pixels[1]);
			assertEquals(2 * mean / 20, pixels[5], 1e-6);
		}
	}

	@Test
	void aGainOfAnotherSensorIsTold() throws IOException {
		final Path gain = folder.resolve("other.gain");
		new FileSaver(new ImagePlus("gain", new FloatProcessor(3, 3))).saveAsTiff(gain.toString());
		final String message = assertThrows(IllegalArgumentException.class, () -> open("1", "1", gain)).getMessage();
		assertTrue(message.contains("other.gain has 3 x 3 pixels") && message.contains("4 x 4"), message);
	}

	@Test
	void optionsForElectronsAreRefusedForImages() throws IOException {
		final Path image = mrc(new float[SIDE * SIDE]);
		assertThrows(IllegalArgumentException.class, () -> MovieOpener.open(new MovieRequest(image.toString(), "none", "2", "1",
			"", "all")));
		assertThrows(IllegalArgumentException.class, () -> MovieOpener.open(new MovieRequest(image.toString(), "none", "1", "1",
			image.toString(), "all")));
	}

	@Test
	void anImageOfAFileThatHoldsOneIsRefused() throws IOException {
		final MovieRequest request = new MovieRequest(mrc(new float[SIDE * SIDE]).toString(), "none", "1", "1", "", "all");
		assertTrue(assertThrows(IllegalArgumentException.class, () -> MovieOpener.open(request.ofImage("2"))).getMessage()
			.startsWith("dataset=2 is for files that hold several images"));
		assertEquals(1, MovieOpener.open(request.ofImage("auto")).frames());
	}

	@Test
	void finerThanTheFileIsRefused() throws IOException {
		final Path coarse = Files.write(folder.resolve("c.eer"), new EerWriter(SIDE, SIDE, 65002).frame(new int[] { 1 },
			new int[1], "").toBytes());
		assertEquals(8, MovieOpener.open(new MovieRequest(coarse.toString(), "none", "2", "1", "", "all")).width());
		final byte[] single = Files.readAllBytes(coarse);
		for (int i = 0; i + 20 <= single.length; i++) {
			final ByteBuffer entry = ByteBuffer.wrap(single, i, 20).order(ByteOrder.LITTLE_ENDIAN);
			final int tag = entry.getShort() & 0xffff;
			if (tag == 65008 || tag == 65009) single[i + 12] = 1;
		}
		final Path one = Files.write(folder.resolve("one.eer"), single);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> MovieOpener.open(new MovieRequest(one.toString(), "none",
			"4", "1", "", "all"))).getMessage().contains("1/2 of a pixel"));
	}

	/** Of images, too, frames are summed; the dose rate stays, the frame time adds up. */
	@Test
	void framesOfImagesAreSummed() throws IOException {
		final ImagePlus stack = IJ.createImage("s", "8-bit ramp", 5, 3, 6);
		stack.setDimensions(1, 1, 6);
		stack.getCalibration().frameInterval = 0.5;
		final Path file = folder.resolve("s.tif");
		new FileSaver(stack).saveAsTiff(file.toString());
		try (MovieFile movie = MovieOpener.open(new MovieRequest(file.toString(), "auto", "1", "1 s", "", "2-5"))) {
			assertEquals(2, movie.frames());
			assertEquals(1, movie.record().acquisition().value(Quantity.FRAME_TIME).getAsDouble());
			assertEquals(0.5, movie.record().acquisition().schedule().get().start(0));
			assertEquals(2 * stack.getProcessor().get(3, 1), ((short[]) movie.pixels(1))[5 + 3]);
		}
	}

	@Test
	void aDiffractionPatternIsCalledOne() throws IOException {
		final ImagePlus pattern = IJ.createImage("d", "8-bit ramp", 5, 3, 1);
		pattern.getCalibration().setUnit("1/nm");
		pattern.getCalibration().pixelWidth = 0.02;
		pattern.getCalibration().pixelHeight = 0.02;
		final Path file = folder.resolve("d.tif");
		new FileSaver(pattern).saveAsTiff(file.toString());
		final MovieRequest request = new MovieRequest(file.toString(), "auto", "1", "1", "", "all");
		final ImagePlus image = MovieImage.of(MovieOpener.open(request), "d", "test");
		assertEquals("1/nm", image.getCalibration().getUnit());
		assertEquals(0.02, image.getCalibration().pixelWidth, 1e-6);
		assertTrue(image.getProp(MovieImage.WARNINGS).contains("diffraction"));
	}

	/** ImageJ lets tools draw on the frame it is given. */
	@Test
	void changesDoNotReachTheFile() throws IOException {
		final ImagePlus image = MovieImage.of(MovieOpener.open(request("1", "1", "")), "m", "test");
		final ImageProcessor first = image.getStack().getProcessor(1);
		first.set(1, 0, 77);
		assertNotSame(first.getPixels(), image.getStack().getProcessor(1).getPixels());
		assertEquals(1, image.getStack().getProcessor(1).get(1, 0));
		assertTrue(image.getStack().isVirtual());
	}

	@Test
	void aDeletedFrameIsGone() throws IOException {
		final ImagePlus image = MovieImage.of(MovieOpener.open(request("1", "1", "")), "m", "test");
		image.getStack().deleteSlice(1);
		assertEquals(1, image.getStack().size());
		assertEquals(0, image.getStack().getProcessor(1).get(1, 0));
		assertEquals("2.0000 s", image.getStack().getSliceLabel(1));
	}

	/** A damaged frame is shown as nothing, but never measured as nothing. */
	@Test
	void analysisStopsAtADamagedFrame() throws IOException {
		final Path file = movie();
		final byte[] bytes = Files.readAllBytes(file);
		bytes[16] = (byte) 0xff;
		bytes[17] = (byte) 0xff;
		bytes[18] = (byte) 0xff;
		final ImagePlus image = MovieImage.of(MovieOpener.open(request("1", "1", "")), "m", "test");
		Files.write(file, bytes);
		final ImagePlus damaged = MovieImage.of(new LaterFramesOnly(MovieOpener.open(request("1", "1", ""))), "m", "test");
		damaged.setT(2);
		assertEquals(0, damaged.getStack().getProcessor(2).getStats().max);
		final IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ImagePlusMovie.allFrames(damaged)
			.frame(1));
		assertTrue(e.getMessage().startsWith("Frame 2 can not be read from m.eer, byte 16: frame 1 is damaged"), e
			.getMessage());
		assertEquals(2, image.getStackSize());
	}

	private MovieFile open(final String supersampling, final String grouping, final Path gain) throws IOException {
		return MovieOpener.open(request(supersampling, grouping, gain.toString()));
	}

	private MovieRequest request(final String supersampling, final String grouping, final String gain) throws IOException {
		final Path file = folder.resolve("m.eer");
		return new MovieRequest((Files.exists(file) ? file : movie()).toString(), "auto", supersampling, grouping, gain, "all");
	}

	private Path mrc(final float[] values) throws IOException {
		final ByteBuffer mrc = ByteBuffer.allocate(1024 + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
		mrc.putInt(SIDE).putInt(SIDE).putInt(1).putInt(2);
		mrc.position(208);
		mrc.put("MAP ".getBytes()).put((byte) 0x44).put((byte) 0x44);
		mrc.position(1024);
		for (final float value : values) mrc.putFloat(value);
		return Files.write(folder.resolve("flat.mrc"), mrc.array());
	}

	/** Frames of a movie in the other order: an image can not be made when its first frame is damaged. */
	private static final class LaterFramesOnly extends MovieFileView {

		LaterFramesOnly(final MovieFile movie) {
			super(movie);
		}

		@Override
		public Object pixels(final int frame) throws IOException {
			return super.pixels(frames() - 1 - frame);
		}
	}
}
