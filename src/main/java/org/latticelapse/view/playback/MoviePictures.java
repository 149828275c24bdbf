package org.latticelapse.view.playback;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ImageProcessor;
import ij.process.LUT;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

import org.latticelapse.core.timelapse.FrameBin;
import org.latticelapse.core.timelapse.Timeline;
import org.latticelapse.io.FrameAxis;
import org.latticelapse.io.StackFrame;

/**
 * The pictures of a playback, read from an ImageJ image when asked for, in its
 * colors: single frames in its display range; bins as mean or sum of their
 * frames, in a range that suits the first, middle and last of them. The image is
 * never changed, and no more than one picture is held.
 */
public final class MoviePictures {

	/** Parts of the pixels that may be black or white where the range is not the image's own. */
	private static final double SATURATED = 0.002;
	private static final int SAMPLES = 1 << 16;
	private static final int GRAYS = 255;

	private final String title;
	private final ImageStack stack;
	private final int[] stackIndices;
	private final Timeline timeline;
	private final boolean sum;
	private final boolean color;
	private final IndexColorModel colors;
	private final double low;
	private final double high;

	/**
	 * @param sum whether a bin is the sum of its frames, not the mean
	 * @throws IllegalArgumentException if a color image shall be binned, or a frame
	 *           can not be read
	 */
	MoviePictures(final ImagePlus image, final Timeline timeline, final boolean sum) {
		this.title = image.getTitle();
		this.stack = image.getStack();
		this.timeline = timeline;
		this.sum = sum;
		this.color = image.getType() == ImagePlus.COLOR_RGB;
		final FrameAxis axis = new FrameAxis(image);
		stackIndices = new int[axis.length()];
		for (int i = 0; i < stackIndices.length; i++) {
			stackIndices[i] = axis.stackIndex(i + 1);
		}
		final boolean binned = timeline.pictures() < timeline.track().frames();
		if (binned && color) {
			throw new IllegalArgumentException("Image \"" + title + "\" is a color image, whose frames can not be binned; " +
				"leave dosebin at 0, or convert it with Image > Type > 8-bit");
		}
		colors = color ? null : lut(image);
		final double[] range = binned ? suitableRange() : new double[] { image.getDisplayRangeMin(), image
			.getDisplayRangeMax() };
		low = range[0];
		high = range[1] > range[0] ? range[1] : range[0] + 1;
	}

	/** @return the 1-based place in the stack of a 0-based frame. */
	public int stackIndex(final int frame) {
		return stackIndices[frame];
	}

	/** @return the width of the frames, pixels. */
	public int width() {
		return stack.getWidth();
	}

	/** @return the height of the frames, pixels. */
	public int height() {
		return stack.getHeight();
	}

	/**
	 * Draws a picture.
	 *
	 * @param picture 0-based
	 * @param shrink how many pixels become one, in x and in y
	 * @throws IllegalArgumentException if a frame can not be read, with a sentence
	 *           that names it
	 */
	public BufferedImage draw(final int picture, final int shrink) {
		if (color) return frame(timeline.bin(picture).first()).getBufferedImage();
		final int width = Math.max(1, width() / shrink);
		final int height = Math.max(1, height() / shrink);
		final float[] values = values(picture, width, height, shrink);
		final BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors);
		final byte[] grays = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
		final double scale = GRAYS / (high - low);
		for (int i = 0; i < grays.length; i++) {
			// A pixel that is not a number becomes 0.
			grays[i] = (byte) (int) Math.max(0, Math.min(GRAYS, Math.round((values[i] - low) * scale)));
		}
		return drawn;
	}

	private float[] values(final int picture, final int width, final int height, final int shrink) {
		final FrameBin bin = timeline.bin(picture);
		final float[] values = new float[width * height];
		for (int i = bin.first(); i <= bin.last(); i++) {
			add(frame(i), values, width, shrink);
		}
		final float weight = 1f / (shrink * shrink * (sum ? 1 : bin.frames()));
		for (int i = 0; i < values.length; i++) {
			values[i] *= weight;
		}
		return values;
	}

	private static void add(final ImageProcessor frame, final float[] values, final int width, final int shrink) {
		final int columns = width * Math.min(shrink, frame.getWidth());
		final int rows = Math.min(values.length / width * shrink, frame.getHeight());
		for (int y = 0; y < rows; y++) {
			final int row = y / shrink * width;
			final int start = y * frame.getWidth();
			for (int x = 0; x < columns; x++) {
				values[row + x / shrink] += frame.getf(start + x);
			}
		}
	}

	private ImageProcessor frame(final int index) {
		// A movie may be played and written at once, and not every virtual stack can be read by two.
		synchronized (stack) {
			return StackFrame.read(stack, stackIndices[index], index + 1, title);
		}
	}

	private double[] suitableRange() {
		final int last = timeline.pictures() - 1;
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (final int picture : new int[] { 0, last / 2, last }) {
			final float[] sorted = sorted(values(picture, width(), height(), 1));
			least = Math.min(least, sorted[(int) (SATURATED * (sorted.length - 1))]);
			most = Math.max(most, sorted[(int) Math.ceil((1 - SATURATED) * (sorted.length - 1))]);
		}
		return new double[] { least, most };
	}

	private static float[] sorted(final float[] values) {
		final int step = 1 + values.length / SAMPLES;
		final float[] sample = new float[(values.length + step - 1) / step];
		int n = 0;
		for (int i = 0; i < values.length; i += step) {
			if (!Float.isNaN(values[i])) sample[n++] = values[i];
		}
		final float[] numbers = n == 0 ? new float[1] : Arrays.copyOf(sample, n);
		Arrays.sort(numbers);
		return numbers;
	}

	private static IndexColorModel lut(final ImagePlus image) {
		final LUT lut = image.getProcessor().getLut();
		final byte[] bytes = lut.getBytes();
		final int n = bytes.length / 3;
		return new IndexColorModel(8, n, Arrays.copyOfRange(bytes, 0, n), Arrays.copyOfRange(bytes, n, 2 * n), Arrays
			.copyOfRange(bytes, 2 * n, 3 * n));
	}
}
