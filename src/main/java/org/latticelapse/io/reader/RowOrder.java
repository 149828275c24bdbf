package org.latticelapse.io.reader;

import java.lang.reflect.Array;

/** Turns frames whose first stored row is the lowest one. */
public final class RowOrder {

	private RowOrder() {}

	/**
	 * Exchanges the rows of a frame, the first with the last and so on, in place.
	 *
	 * @param pixels a primitive array, row by row
	 * @param width columns
	 * @return the same array
	 */
	public static Object reverse(final Object pixels, final int width) {
		final int length = Array.getLength(pixels);
		final Object row = Array.newInstance(pixels.getClass().getComponentType(), width);
		for (int top = 0, bottom = length - width; top < bottom; top += width, bottom -= width) {
			System.arraycopy(pixels, top, row, 0, width);
			System.arraycopy(pixels, bottom, pixels, top, width);
			System.arraycopy(row, 0, pixels, bottom, width);
		}
		return pixels;
	}
}
