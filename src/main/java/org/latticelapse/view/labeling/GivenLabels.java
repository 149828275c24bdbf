package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.image.PlainNumber;
import org.latticelapse.io.FrameAxis;
import org.latticelapse.io.ImagePlusMovie;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

/** A label image that exists: made by SEI Phase Labeling, corrected by hand, or made elsewhere. */
final class GivenLabels {

	/** The image property that tells, in the order of the labels from 3 on, which phases labels stand for. */
	static final String PHASES = "LatticeLapse.labels.Phases";

	/** ImageJ keeps signed 16-bit numbers this much higher. */
	private static final int SIGNED = 32768;

	private final ImagePlus labels;
	private final String name;
	private final int offset;
	private final ImagePlusMovie movie;

	/**
	 * @param labels the label image: one slice, or one for each frame
	 * @param image the micrograph
	 * @param movie the analysed frames
	 * @throws IllegalArgumentException if the label image does not suit the
	 *           micrograph, with a sentence that says why
	 */
	GivenLabels(final ImagePlus labels, final ImagePlus image, final ImagePlusMovie movie) {
		this.labels = labels;
		this.movie = movie;
		name = "Label image \"" + labels.getTitle() + "\"";
		offset = labels.getCalibration().isSigned16Bit() ? SIGNED : 0;
		require(labels != image, name + " is the micrograph too; give the label image that belongs to it");
		final int frames = new FrameAxis(image).length();
		require(!(labels.getProcessor() instanceof ColorProcessor), name +
			" is a color image; open the labels as the numbers that they were before they were colored");
		require(labels.getWidth() == image.getWidth() && labels.getHeight() == image.getHeight(), name + " has " + labels
			.getWidth() + " x " + labels.getHeight() + " pixels, image \"" + image.getTitle() + "\" " + image.getWidth() +
			" x " + image.getHeight() + "; they must have the same size");
		require(labels.getStackSize() == 1 || labels.getStackSize() == frames, name + " has " + labels.getStackSize() +
			" slices, image \"" + image.getTitle() + "\" " + frames + (frames == 1 ? " frame" : " frames") +
			"; give one slice, or one for each frame");
	}

	/**
	 * @return the micrograph
	 * @throws IllegalArgumentException if it is a label image, which is the image on
	 *           display when it has just been made, with a sentence that says so
	 */
	static ImagePlus micrograph(final ImagePlus image) {
		require(image.getProp(PHASES) == null, "Image \"" + image.getTitle() +
			"\" is a label image; select the micrograph that it was made from, and run the command again");
		return image;
	}

	/**
	 * @param index which of the analysed frames
	 * @return its labels in the analysed rectangle, row by row
	 * @throws IllegalArgumentException if there is a pixel whose value is no label,
	 *           with a sentence that tells the value
	 */
	byte[] frame(final int index) {
		final int slice = labels.getStackSize() == 1 ? 1 : movie.frameNumber(index);
		final ImageProcessor pixels = labels.getStack().getProcessor(slice);
		final Rectangle box = movie.bounds();
		final byte[] result = new byte[box.width * box.height];
		for (int i = 0; i < result.length; i++) {
			final float value = pixels.getf(box.x + i % box.width, box.y + i / box.width) - offset;
			if (!(value >= 0 && value < PhaseLegend.LABELS) || value != Math.rint(value)) {
				throw new IllegalArgumentException(name + " holds the value " + (Float.isFinite(value) ? PlainNumber.of(value) : value) +
					"; labels are whole numbers from 0 to 255");
			}
			result[i] = (byte) (int) value;
		}
		return result;
	}

	/**
	 * @param index which of the analysed frames
	 * @throws IllegalArgumentException if there is a label that the legend has no
	 *           name for, with a sentence that tells the label
	 */
	void requireNames(final int index, final PhaseLegend legend) {
		for (final byte label : frame(index)) {
			require((label & 0xff) < legend.size(), name + " holds the value " + (label & 0xff) + ", but the phases " + String
				.join(", ", legend.phases()) + " end with " + (legend.size() - 1) +
				"; give phases as when the labels were made");
		}
	}

	/** @return the ids of the phases of the labels 3, 4 …, as the label image tells; empty if it does not. */
	List<String> phases() {
		final String stated = labels.getProp(PHASES);
		return stated == null || stated.isEmpty() ? Collections.emptyList() : Arrays.asList(stated.split("\n"));
	}

	/**
	 * @param asked ids of the phases asked for
	 * @throws IllegalArgumentException if the label image tells that its labels
	 *           stand for others
	 */
	void requireSamePhases(final List<String> asked) {
		final List<String> stated = phases();
		require(asked.size() >= stated.size() && asked.subList(0, stated.size()).equals(stated), name +
			" was made with the phases " + String.join(", ", stated) + "; give these, not " + String.join(", ", asked) +
			", which would call its labels by other names");
	}

	private static void require(final boolean condition, final String problem) {
		if (!condition) {
			throw new IllegalArgumentException(problem);
		}
	}
}
