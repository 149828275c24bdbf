package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ij.ImagePlus;
import ij.gui.NewImage;
import ij.io.FileSaver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.io.reader.eer.EerWriter;
import org.scijava.Context;
import org.scijava.io.IOService;

/** The way on which Fiji opens files that are dropped onto it. */
class EmMovieIOTest {

	@TempDir
	Path folder;

	@Test
	void opensWhatItKnows() throws IOException {
		final Path file = Files.write(folder.resolve("movie.eer"), new EerWriter(8, 8, 65001).frame(new int[] { 3 }, new int[1],
			"").frame(new int[] { 4 }, new int[1], "").toBytes());
		try (Context context = new Context(IOService.class)) {
			final ImagePlus image = (ImagePlus) context.service(IOService.class).open(file.toString());
			assertEquals(2, image.getNFrames());
			assertEquals(1, image.getStack().getProcessor(2).get(4, 0));
		}
	}

	@Test
	void leavesTiffsAndOtherFilesAlone() throws IOException {
		final Path tiff = folder.resolve("image.tif");
		new FileSaver(NewImage.createByteImage("image", 4, 4, 1, NewImage.FILL_BLACK)).saveAsTiff(tiff.toString());
		final EmMovieIO io = new EmMovieIO();
		assertFalse(io.supportsOpen(tiff.toString()));
		assertFalse(io.supportsOpen(Files.write(folder.resolve("a.txt"), new byte[300]).toString()));
		assertFalse(io.supportsOpen(folder.toString()));
		assertFalse(io.supportsOpen(folder.resolve("missing").toString()));
	}
}
