package org.latticelapse.io.reader.tiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.process.FloatProcessor;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferUShort;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.Fuzz;
import org.latticelapse.io.reader.MovieFile;

/** TIFFs that ImageJ and the JDK write. */
class TiffFormatTest {

	private static final int WIDTH = 53;
	private static final int HEIGHT = 38;
	private static final int FRAMES = 3;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 8, 16, 32 })
	void readsStacksOfImageJ(final int bits) throws IOException {
		final ImagePlus image = stack(bits);
		image.setDimensions(1, 1, FRAMES);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = 0.25;
		image.getCalibration().pixelHeight = 0.5;
		image.getCalibration().frameInterval = 40;
		image.getCalibration().setTimeUnit("ms");
		try (MovieFile movie = open(save(image))) {
			assertEquals(FRAMES, movie.frames());
			for (int i = 0; i < FRAMES; i++) assertEqual(image.getStack().getPixels(i + 1), movie.pixels(i));
			assertEquals(2.5, movie.record().scale().onSpecimen().get().x(), 1e-5);
			assertEquals(5, movie.record().scale().onSpecimen().get().y(), 1e-5);
			assertEquals(0.04, movie.record().acquisition().value(Quantity.FRAME_TIME).getAsDouble(), 1e-9);
		}
	}

	/** What ImageJ writes beyond 4 GB: a single page with the other frames behind it. */
	@Test
	void readsImageJStacksWithASinglePage() throws IOException {
		final byte[] file = Files.readAllBytes(save(stack(16)));
		final int firstPage = file[7] & 0xff;
		final int entries = file[firstPage + 1] & 0xff;
		for (int i = 0; i < 4; i++) file[firstPage + 2 + 12 * entries + i] = 0;
		try (MovieFile movie = open(Files.write(folder.resolve("single.tif"), file))) {
			assertEquals(FRAMES, movie.frames());
			assertArrayEquals((short[]) stack(16).getStack().getPixels(3), (short[]) movie.pixels(2));
		}
	}

	@ParameterizedTest
	@CsvSource({ "LZW, false", "LZW, true", "ZLib, false", "ZLib, true", "PackBits, false", "Deflate, false" })
	void readsWhatTheJdkPacks(final String packing, final boolean tiled) throws IOException {
		try (MovieFile movie = open(packed(packing, tiled))) {
			assertArrayEquals((short[]) stack(16).getStack().getPixels(2), (short[]) movie.pixels(0));
		}
	}

	private Path packed(final String packing, final boolean tiled) throws IOException {
		final short[] pixels = (short[]) stack(16).getStack().getPixels(2);
		final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
		System.arraycopy(pixels, 0, ((DataBufferUShort) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
		final Path file = folder.resolve("packed.tif");
		final ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
		final ImageWriteParam options = writer.getDefaultWriteParam();
		options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		options.setCompressionType(packing);
		if (tiled) {
			options.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
			options.setTiling(16, 16, 0, 0);
		}
		try (OutputStream stream = Files.newOutputStream(file);
				ImageOutputStream out = ImageIO.createImageOutputStream(stream))
		{
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), options);
		}
		return file;
	}

	@Test
	void readsTimesOfOmeTiff() throws IOException {
		final StringBuilder ome = new StringBuilder("<?xml version=\"1.0\"?><OME xmlns=\"http://www.openmicroscopy.org/Schemas/OME/2016-06\"><Image><Pixels SizeC=\"1\" SizeZ=\"1\" SizeT=\"3\" PhysicalSizeX=\"0.2\" PhysicalSizeY=\"0.2\" PhysicalSizeXUnit=\"nm\">");
		for (int i = 0; i < FRAMES; i++) {
			ome.append("<Plane TheT=\"").append(i).append("\" DeltaT=\"").append(100 * i * i).append(
				"\" DeltaTUnit=\"ms\" ExposureTime=\"0.05\"/>");
		}
		try (MovieFile movie = open(described(ome + "</Pixels></Image></OME>"))) {
			assertEquals(2, movie.record().scale().onSpecimen().get().x(), 1e-9);
			assertEquals(0.4, movie.record().acquisition().schedule().get().start(2), 1e-9);
			assertEquals(0.05, movie.record().acquisition().schedule().get().duration(2), 1e-9);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ImageJ=1.54\nimages=6\nslices=2\nframes=3\nhyperstack=true\n",
		"<OME><Image><Pixels SizeC=\"2\" SizeT=\"3\" SizeZ=\"1\"/></Image></OME>" })
	void leavesHyperstacksToOthers(final String description) throws IOException {
		assertFalse(MovieFormats.open(described(description)).isPresent());
	}

	@Test
	void leavesColorToOthers() throws IOException {
		final Path file = folder.resolve("color.tif");
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "tiff", file.toFile());
		assertFalse(MovieFormats.open(file).isPresent());
	}

	@Test
	void nothingIsKnownOfAPlainTiff() throws IOException {
		try (MovieFile movie = open(described("taken on a Monday"))) {
			assertFalse(movie.record().scale().isKnown());
			assertEquals("taken on a Monday", movie.record().metadata());
		}
	}

	@Test
	void aShortFileIsTold() throws IOException {
		final byte[] file = Files.readAllBytes(save(stack(8)));
		final byte[] end = Arrays.copyOf(file, file.length - FRAMES * WIDTH * HEIGHT / 2);
		try (MovieFile movie = open(Files.write(folder.resolve("short.tif"), end))) {
			assertEquals(1, movie.frames());
			assertArrayEquals((byte[]) stack(8).getStack().getPixels(1), (byte[]) movie.pixels(0));
			assertTrue(movie.record().warnings().get(0).contains("states 3 frames"), movie.record().warnings().get(0));
		}
	}

	@Test
	void missingPixelsAreTold() throws IOException {
		final ImagePlus image = new ImagePlus("one", stack(8).getStack().getProcessor(1));
		final byte[] file = Files.readAllBytes(save(image));
		try (MovieFile movie = open(Files.write(folder.resolve("short.tif"), Arrays.copyOf(file, file.length - 100)))) {
			assertThrows(FormatException.class, () -> movie.pixels(0));
		}
	}

	@Test
	void damagedFilesEndInTheDocumentedException() throws IOException, InterruptedException {
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		assertEquals(Collections.emptyList(), new Fuzz(save(stack(16)), damaged).run(150, 1).failures());
		assertEquals(Collections.emptyList(), new Fuzz(packed("LZW", true), damaged).run(150, 2).failures());
		assertEquals(Collections.emptyList(), new Fuzz(packed("ZLib", false), damaged).run(150, 3).failures());
	}

	/** @return a TIFF of the frames whose description is replaced. */
	private Path described(final String description) throws IOException {
		final ImagePlus image = stack(8);
		final StringBuilder room = new StringBuilder();
		while (room.length() < description.length() + 200) room.append("filler\n");
		image.setProperty("Info", "none");
		image.getCalibration().setUnit(room.toString().replace("\n", ""));
		final byte[] file = Files.readAllBytes(save(image));
		final String text = new String(file, StandardCharsets.ISO_8859_1);
		int at = text.indexOf("ImageJ=");
		while (at >= 0) {
			final int end = text.indexOf('\0', at);
			final byte[] bytes = description.getBytes(StandardCharsets.UTF_8);
			for (int i = at; i < end; i++) file[i] = i - at < bytes.length ? bytes[i - at] : (byte) ' ';
			at = text.indexOf("ImageJ=", end);
		}
		return Files.write(folder.resolve("described.tif"), file);
	}

	private ImagePlus stack(final int bits) {
		final ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		final Random random = new Random(bits);
		for (int frame = 0; frame < FRAMES; frame++) {
			final float[] values = new float[WIDTH * HEIGHT];
			for (int i = 0; i < values.length; i++) values[i] = i % WIDTH < 20 ? 7 : random.nextInt(bits == 8 ? 256 : 60000);
			final FloatProcessor floats = new FloatProcessor(WIDTH, HEIGHT, values);
			stack.addSlice(bits == 8 ? floats.convertToByteProcessor(false) : bits == 16 ? floats.convertToShortProcessor(false)
				: floats);
		}
		return new ImagePlus("stack", stack);
	}

	private Path save(final ImagePlus image) {
		final Path file = folder.resolve("stack.tif");
		assertTrue(new FileSaver(image).saveAsTiff(file.toString()));
		return file;
	}

	private static void assertEqual(final Object expected, final Object actual) {
		if (expected instanceof byte[]) assertArrayEquals((byte[]) expected, (byte[]) actual);
		else if (expected instanceof short[]) assertArrayEquals((short[]) expected, (short[]) actual);
		else assertArrayEquals((float[]) expected, (float[]) actual);
	}

	private static MovieFile open(final Path file) throws IOException {
		return MovieFormats.open(file).get();
	}
}
