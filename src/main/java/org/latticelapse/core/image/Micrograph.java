package org.latticelapse.core.image;

import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.real.FloatType;

/**
 * One calibrated frame, or a rectangular part of one: intensities, the pixel
 * size, and which pixels belong to the region of interest. x points right, y
 * down. Immutable: the pixel array given in is not copied and must not be
 * changed afterwards.
 */
public final class Micrograph {

	private final int width;
	private final int height;
	private final float[] pixels;
	private final boolean[] region;
	private final PixelSize pixelSize;

	/**
	 * @param width number of columns
	 * @param height number of rows
	 * @param pixels intensities, row by row, length width × height; NaN and
	 *          infinite values are allowed and mean "no measurement here"
	 * @param pixelSize size of one pixel
	 */
	public Micrograph(final int width, final int height, final float[] pixels, final PixelSize pixelSize) {
		this(width, height, pixels, pixelSize, null);
	}

	/**
	 * @param width number of columns
	 * @param height number of rows
	 * @param pixels intensities, row by row, length width × height
	 * @param pixelSize size of one pixel
	 * @param region true where a pixel belongs to the region of interest, same
	 *          order as the pixels; null: everywhere
	 * @throws IllegalArgumentException if an array does not fit the size
	 */
	public Micrograph(final int width, final int height, final float[] pixels, final PixelSize pixelSize,
		final boolean[] region)
	{
		if (width < 1 || height < 1 || pixels.length != (long) width * height) {
			throw new IllegalArgumentException("A micrograph of " + width + " x " + height +
				" pixels can not hold " + pixels.length + " values");
		}
		if (region != null && region.length != pixels.length) {
			throw new IllegalArgumentException("The region has " + region.length + " pixels, the micrograph " +
				pixels.length);
		}
		this.width = width;
		this.height = height;
		this.pixels = pixels;
		this.pixelSize = pixelSize;
		this.region = region;
	}

	/** @return the number of columns. */
	public int width() {
		return width;
	}

	/** @return the number of rows. */
	public int height() {
		return height;
	}

	/** @return the size of one pixel. */
	public PixelSize pixelSize() {
		return pixelSize;
	}

	/** @return the intensity at column x, row y. */
	public float get(final int x, final int y) {
		return pixels[y * width + x];
	}

	/** @return whether the pixel at column x, row y belongs to the region of interest. */
	public boolean inRegion(final int x, final int y) {
		return region == null || region[y * width + x];
	}

	/** @return whether the region of interest is the whole rectangle. */
	public boolean isRectangular() {
		return region == null;
	}

	/** @return a copy of the intensities, row by row. */
	public float[] copyPixels() {
		return pixels.clone();
	}

	/** @return the same with other intensities, row by row, in an array that must not be changed afterwards. */
	public Micrograph withPixels(final float[] others) {
		return new Micrograph(width, height, others, pixelSize, region);
	}

	/** @return the intensities as an ImgLib2 image that shares this micrograph's memory: to be read only. */
	public Img<FloatType> asImg() {
		return ArrayImgs.floats(pixels, width, height);
	}
}
