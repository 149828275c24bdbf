package org.latticelapse.io;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ImageProcessor;

import java.awt.Rectangle;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.io.reader.LengthUnit;

/**
 * The frames of an ImageJ image, stack or virtual stack, cropped to its
 * selection. A frame is read when asked for; the image is never changed. What
 * is read (selection, channel, pixel size) is settled when the movie is made.
 */
public final class ImagePlusMovie implements Movie {

	private final String title;
	private final ImageStack stack;
	private final ImageRegion region;
	private final PixelSize pixelSize;
	private final Acquisition acquisition;
	private final int[] numbers;
	private final int[] stackIndices;

	private ImagePlusMovie(final ImagePlus image, final boolean all, final ImageRegion region,
		final PixelSize pixelSize)
	{
		title = image.getTitle();
		this.region = region;
		this.pixelSize = pixelSize;
		acquisition = ImageAcquisition.of(image);
		stack = image.getStack();
		final FrameAxis axis = new FrameAxis(image);
		numbers = new int[all ? axis.length() : 1];
		stackIndices = new int[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = all ? i + 1 : axis.current();
			stackIndices[i] = axis.stackIndex(numbers[i]);
		}
	}

	/**
	 * @return every frame of the image
	 * @throws IllegalArgumentException if the image can not be analysed, with a
	 *           sentence that says why and what to do
	 */
	public static ImagePlusMovie allFrames(final ImagePlus image) {
		return new ImagePlusMovie(micrograph(image), true, ImageRegion.of(image), ImagePixelSize.of(image));
	}

	/**
	 * @return every frame of the image, with what lies outside the selection
	 * @throws IllegalArgumentException if the image can not be analysed, with a
	 *           sentence that says why and what to do
	 */
	public static ImagePlusMovie wholeFrames(final ImagePlus image) {
		return new ImagePlusMovie(micrograph(image), true, ImageRegion.whole(image), ImagePixelSize.of(image));
	}

	/**
	 * @return the bounding box of the image's selection, pixels; without one, the
	 *         whole image
	 * @throws IllegalArgumentException if the selection is no area inside the image
	 */
	public static Rectangle selection(final ImagePlus image) {
		return ImageRegion.of(image).bounds();
	}

	/**
	 * @return the frame on display
	 * @throws IllegalArgumentException if the image can not be analysed, with a
	 *           sentence that says why and what to do
	 */
	public static ImagePlusMovie currentFrame(final ImagePlus image) {
		return new ImagePlusMovie(micrograph(image), false, ImageRegion.of(image), ImagePixelSize.of(image));
	}

	/**
	 * @return every frame of the image, for what is measured in pixels: an image
	 *         without a pixel size counts as one of 1 Å
	 * @throws IllegalArgumentException if the image can not be analysed, with a
	 *           sentence that says why and what to do
	 */
	public static ImagePlusMovie inPixels(final ImagePlus image) {
		return new ImagePlusMovie(micrograph(image), true, ImageRegion.of(image), anySize(image));
	}

	/**
	 * @return every frame of the image, whatever is selected, for what is measured in
	 *         pixels: an image without a pixel size counts as one of 1 Å
	 * @throws IllegalArgumentException if the image can not be analysed, with a
	 *           sentence that says why and what to do
	 */
	public static ImagePlusMovie wholeFramesInPixels(final ImagePlus image) {
		return new ImagePlusMovie(micrograph(image), true, ImageRegion.whole(image), anySize(image));
	}

	@Override
	public int frames() {
		return numbers.length;
	}

	/** @return the 1-based number that the frame of this index has in the image. */
	public int frameNumber(final int index) {
		return numbers[index];
	}

	/** @return the 1-based position that the frame of this index has in the image's stack. */
	public int stackIndex(final int index) {
		return stackIndices[index];
	}

	/** @return the analysed rectangle, pixels of the image. */
	public Rectangle bounds() {
		return region.bounds();
	}

	/** @return the size of a pixel. */
	public PixelSize pixelSize() {
		return pixelSize;
	}

	@Override
	public Acquisition acquisition() {
		return acquisition;
	}

	@Override
	public Micrograph frame(final int index) {
		final ImageProcessor frame = StackFrame.read(stack, stackIndices[index], numbers[index], title);
		final Rectangle box = region.bounds();
		final float[] pixels = new float[box.width * box.height];
		for (int y = 0; y < box.height; y++) {
			for (int x = 0; x < box.width; x++) {
				pixels[y * box.width + x] = frame.getf(box.x + x, box.y + y);
			}
		}
		return new Micrograph(box.width, box.height, pixels, pixelSize, region.mask());
	}

	private static PixelSize anySize(final ImagePlus image) {
		return LengthUnit.angstroms(image.getCalibration().getUnit()).isPresent() ? ImagePixelSize.of(image) : PixelSize
			.square(1);
	}

	/** @return the image, if it can be analysed: to be asked before anything else. */
	private static ImagePlus micrograph(final ImagePlus image) {
		if (image.getWidth() < 1 || image.getProcessor() == null) {
			throw new IllegalArgumentException("Image \"" + image.getTitle() +
				"\" holds no pixels; open it again, or choose another image");
		}
		if (image.getType() == ImagePlus.COLOR_RGB || image.getType() == ImagePlus.COLOR_256) {
			throw new IllegalArgumentException("Image \"" + image.getTitle() +
				"\" is a color image; convert it with Image > Type > 8-bit or 32-bit");
		}
		return image;
	}
}
