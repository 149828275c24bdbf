package org.latticelapse.io.reader.bioformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.MovieFile;

/**
 * The adapter on a real Bio-Formats, whose jar the system property
 * {@code latticelapse.bioformats} names; without it those tests are skipped.
 */
class BioFormatsTest {

	private static BioFormats installed;

	@TempDir
	Path folder;

	@Test
	void isNotNeeded() throws IOException {
		final BioFormats absent = new BioFormats(BioFormatsTest.class.getClassLoader());
		assertFalse(absent.isInstalled());
		assertFalse(absent.open(folder.resolve("no file")).isPresent());
	}

	@Test
	void readsOneChannelOfAHyperstack() throws Exception {
		final ImagePlus image = IJ.createHyperStack("h", 7, 5, 2, 1, 3, 16);
		for (int i = 1; i <= 6; i++) image.getStack().getProcessor(i).set(2, 1, 100 * i);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = 0.2;
		image.getCalibration().pixelHeight = 0.2;
		image.getCalibration().frameInterval = 0.5;
		final Path file = folder.resolve("h.tif");
		assertTrue(new FileSaver(image).saveAsTiff(file.toString()));
		try (MovieFile movie = bioFormats().open(file).get()) {
			assertEquals(3, movie.frames());
			assertEquals(300, ((short[]) movie.pixels(1))[9]);
			assertEquals(2, movie.record().scale().onSpecimen().get().x(), 1e-6);
			assertEquals(0.5, movie.record().acquisition().value(Quantity.FRAME_TIME).getAsDouble(), 1e-9);
			assertTrue(movie.record().warnings().contains("Of 2 channels in the file the first is opened"));
		}
	}

	/** NRRD has no time: its third axis is taken for it. */
	@Test
	void takesZForTimeWhereThereIsNone() throws Exception {
		final ByteArrayOutputStream nrrd = new ByteArrayOutputStream();
		nrrd.write(("NRRD0001\ntype: uint8\ndimension: 3\nsizes: 20 2 4\nencoding: raw\n\n").getBytes(
			StandardCharsets.US_ASCII));
		for (int i = 0; i < 160; i++) nrrd.write(i);
		final Path file = Files.write(folder.resolve("m.nrrd"), nrrd.toByteArray());
		try (MovieFile movie = bioFormats().open(file).get()) {
			assertEquals(4, movie.frames());
			assertEquals(40, ((byte[]) movie.pixels(3)).length);
			assertEquals(125, ((byte[]) movie.pixels(3))[5]);
			assertThrows(IndexOutOfBoundsException.class, () -> movie.pixels(4));
		}
	}

	@Test
	void knowsNotAnyFile() throws Exception {
		assertFalse(bioFormats().open(Files.write(folder.resolve("a.xyzzy"), new byte[100])).isPresent());
	}

	@Test
	void tellsThatAFileIsBroken() throws Exception {
		final BioFormats reader = bioFormats();
		final Path file = Files.write(folder.resolve("m.nrrd"), "NRRD0001\ntype: uint8\nsizes: a b\n\n".getBytes());
		assertTrue(assertThrows(FormatException.class, () -> reader.open(file).get().pixels(0)).getMessage().startsWith(
			"m.nrrd: Bio-Formats can not read it"));
	}

	private static synchronized BioFormats bioFormats() throws Exception {
		final String jar = System.getProperty("latticelapse.bioformats");
		assumeTrue(jar != null, "Name the jar of Bio-Formats with -Dlatticelapse.bioformats=JAR to test its adapter");
		if (installed == null) {
			final ClassLoader classes = new URLClassLoader(new URL[] { Paths.get(jar).toUri().toURL() }, null);
			classes.loadClass("loci.common.DebugTools").getMethod("setRootLevel", String.class).invoke(null, "OFF");
			installed = new BioFormats(classes);
		}
		return installed;
	}
}
