package org.latticelapse.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.FloatProcessor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files appear whole, under the documented names, or not at all. */
class OutputFolderTest {

	@TempDir
	Path folder;

	@Test
	void makesTheFolderWithTheFirstFile() throws IOException {
		final Path deep = folder.resolve("new").resolve("er");
		final OutputFolder output = OutputFolder.at(deep.toString());
		assertFalse(Files.exists(deep.getParent()));
		output.save("grain", Table.of("Lattice Spots", "d_A"));
		assertEquals("d_A\n", new String(Files.readAllBytes(deep.resolve("grain.Lattice Spots.csv")),
			StandardCharsets.UTF_8));
	}

	@Test
	void refusesAPathThatIsAFile() throws IOException {
		final Path file = Files.createFile(folder.resolve("taken"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> OutputFolder.at(file.toString())).getMessage()
			.contains("is a file"));
	}

	@Test
	void refusesAPathBelowAFile() throws IOException {
		final Path file = Files.createFile(folder.resolve("taken"));
		final String message = assertThrows(IllegalArgumentException.class, () -> OutputFolder.at(file + "/results"))
			.getMessage();
		assertTrue(message.contains("can not be made, as " + file + " is a file"), message);
	}

	/** Before the work, not after it. The administrator may write everywhere, and skips this. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void refusesAFolderThatCanNotBeWrittenTo() throws IOException {
		assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder));
		final String message = assertThrows(IllegalArgumentException.class, () -> OutputFolder.at(folder + "/results"))
			.getMessage();
		assertTrue(message.contains("access to " + folder + " is not permitted"), message);
	}

	@Test
	void keepsTheOldFileWhenTheNewOneFails() throws IOException {
		final OutputFolder output = OutputFolder.at(folder.toString());
		output.save("grain", Table.of("T", "a"));
		Files.createDirectories(folder.resolve(".grain.T.csv.part").resolve("in the way"));
		final String message = assertThrows(IOException.class, () -> output.save("grain", Table.of("T", "b")))
			.getMessage();
		assertTrue(message.contains("grain.T.csv") && message.contains("saveto"), message);
		assertArrayEquals("a\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve("grain.T.csv")));
	}

	/** A full disk is one sentence, and no message of ImageJ's own, for single images and stacks. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 3 })
	@EnabledOnOs(OS.LINUX)
	void aFullDiskIsToldInASentence(final int frames) throws IOException {
		final ImageStack stack = new ImageStack(64, 64);
		for (int i = 0; i < frames; i++) {
			stack.addSlice(new FloatProcessor(64, 64));
		}
		Files.createSymbolicLink(folder.resolve(".grain.sum.tif.part"), Paths.get("/dev/full"));
		final String message = assertThrows(IOException.class, () -> OutputFolder.at(folder.toString()).save("grain", "sum",
			new ImagePlus("sum", stack))).getMessage();
		assertTrue(message.endsWith(": No space left on device; check the folder saveto"), message);
		assertFalse(Files.exists(folder.resolve("grain.sum.tif")));
	}

	@Test
	void savesAStackWithItsSliceLabels() throws IOException {
		final ImageStack stack = new ImageStack(4, 4);
		stack.addSlice("first", new FloatProcessor(4, 4));
		stack.addSlice("second", new FloatProcessor(4, 4));
		OutputFolder.at(folder.toString()).save("grain", "fft", new ImagePlus("FFT", stack));
		final ImagePlus saved = IJ.openImage(folder.resolve("grain.fft.tif").toString());
		assertEquals("second", saved.getStack().getSliceLabel(2));
	}

	@Test
	void savesAnImageWithAllThatBelongsToIt() throws IOException {
		final ImagePlus image = new ImagePlus("FFT of grain", new FloatProcessor(4, 4));
		image.getProcessor().setf(1, 2, -3.5f);
		image.getCalibration().setUnit("1/nm");
		image.getCalibration().pixelWidth = 0.25;
		image.getCalibration().xOrigin = 2;
		image.setOverlay(new Overlay(new Roi(1, 1, 2, 2)));
		image.setProperty("Info", "phases=SEI\nÅ");
		OutputFolder.at(folder.toString()).save("grain", "fft", image);
		assertEquals("FFT of grain", image.getTitle());
		final ImagePlus read = IJ.openImage(folder.resolve("grain.fft.tif").toString());
		assertEquals(-3.5f, read.getProcessor().getf(1, 2));
		assertEquals("1/nm", read.getCalibration().getUnit());
		assertEquals(0.25, read.getCalibration().pixelWidth);
		assertEquals(2, read.getCalibration().xOrigin);
		assertEquals(1, read.getOverlay().size());
		assertTrue(read.getInfoProperty().contains("phases=SEI\n"));
		assertEquals(1, Files.list(folder).count());
	}
}
