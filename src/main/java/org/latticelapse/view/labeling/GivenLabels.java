package org.latticelapse.view.labeling;

import java.awt.Rectangle;

import org.latticelapse.io.ImagePlusMovie;

import ij.ImagePlus;
import ij.process.ImageProcessor;

/** Labels that were made elsewhere, as the part of a label image that is analysed. */
final class GivenLabels {

	private static final int HIGHEST = 255;

	private GivenLabels() {}

	/**
	 * @param labels the label image: one slice, or one for each frame
	 * @param image the micrograph
	 * @param movie the analysed frames
	 * @param index which of them
	 * @return the labels in the analysed rectangle, row by row
	 * @throws IllegalArgumentException if the label image does not suit the
	 *           micrograph, with a sentence that says why
	 */
	static byte[] of(final ImagePlus labels, final ImagePlus image, final ImagePlusMovie movie, final int index) {
		final String name = "Label image \"" + labels.getTitle() + "\"";
		if (labels.getWidth() != image.getWidth() || labels.getHeight() != image.getHeight()) {
			throw new IllegalArgumentException(name + " has " + labels.getWidth() + " x " + labels.getHeight() +
				" pixels, image \"" + image.getTitle() + "\" " + image.getWidth() + " x " + image.getHeight() +
				"; they must have the same size");
		}
		final int slice = labels.getStackSize() == 1 ? 1 : movie.frameNumber(index);
		if (slice > labels.getStackSize()) {
			throw new IllegalArgumentException(name + " has " + labels.getStackSize() + " slices but frame " + slice +
				" of image \"" + image.getTitle() + "\" is asked for; give one slice, or one for each frame");
		}
		final ImageProcessor slicePixels = labels.getStack().getProcessor(slice);
		final Rectangle box = movie.bounds();
		final byte[] result = new byte[box.width * box.height];
		for (int i = 0; i < result.length; i++) {
			final float value = slicePixels.getf(box.x + i % box.width, box.y + i / box.width);
			if (!(value >= 0 && value <= HIGHEST) || value != Math.rint(value)) {
				throw new IllegalArgumentException(name + " holds the value " + value +
					"; labels are whole numbers from 0 to 255");
			}
			result[i] = (byte) (int) value;
		}
		return result;
	}
}
