package org.latticelapse.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.FloatProcessor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
	void keepsTheOldFileWhenTheNewOneFails() throws IOException {
		final OutputFolder output = OutputFolder.at(folder.toString());
		output.save("grain", Table.of("T", "a"));
		Files.createDirectories(folder.resolve(".grain.T.csv.part").resolve("in the way"));
		final String message = assertThrows(IOException.class, () -> output.save("grain", Table.of("T", "b")))
			.getMessage();
		assertTrue(message.contains("grain.T.csv") && message.contains("saveto"), message);
		assertArrayEquals("a\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve("grain.T.csv")));
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
