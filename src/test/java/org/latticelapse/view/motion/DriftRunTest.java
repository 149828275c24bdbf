package org.latticelapse.view.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.FloatProcessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.image.Progress;
import org.latticelapse.io.ImageDrift;

/** What is left of the work when the results can not be written. */
class DriftRunTest {

	private static final int SIZE = 96;
	private static final int FRAMES = 4;

	@Test
	void aFileThatCanNotBeWrittenDoesNotCostTheTrack(@TempDir final Path folder) throws IOException {
		Files.createDirectories(folder.resolve(".movie.Drift.csv.part").resolve("in the way"));
		final ImagePlus movie = movie();
		final DriftRequest request = new DriftRequest(0, "track", "auto", folder.toString());
		final String sentence = assertThrows(IOException.class, () -> DriftRun.of(movie, request, Progress.NONE)).getMessage();
		assertTrue(sentence.contains("; check the folder saveto"), sentence);
		assertEquals(3, ImageDrift.of(movie).get().dx(FRAMES - 1), 0.2);
	}

	/** Noise that moves by a pixel to the right from frame to frame. */
	private static ImagePlus movie() {
		final FloatProcessor field = new FloatProcessor(SIZE + FRAMES, SIZE);
		final Random random = new Random(1);
		for (int i = 0; i < field.getPixelCount(); i++) {
			field.setf(i, 100 + 10 * (float) random.nextGaussian());
		}
		field.blurGaussian(1);
		final ImageStack stack = new ImageStack(SIZE, SIZE);
		for (int i = 0; i < FRAMES; i++) {
			field.setRoi(FRAMES - i, 0, SIZE, SIZE);
			stack.addSlice(field.crop());
		}
		return new ImagePlus("movie.tif", stack);
	}
}
