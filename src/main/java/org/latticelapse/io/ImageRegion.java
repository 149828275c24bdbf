package org.latticelapse.io;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.process.ImageProcessor;

import java.awt.Rectangle;
import java.util.Locale;

/**
 * The part of an ImageJ image that is analysed: the bounding box of the area
 * selection, clipped to the image, and which of its pixels are selected.
 */
final class ImageRegion {

	private final Rectangle bounds;
	private final boolean[] mask;

	private ImageRegion(final Rectangle bounds, final boolean[] mask) {
		this.bounds = bounds;
		this.mask = mask;
	}

	/**
	 * @return the selection of the image; without one, the whole image
	 * @throws IllegalArgumentException if the selection is no area, is empty or
	 *           lies outside the image
	 */
	static ImageRegion of(final ImagePlus image) {
		final Rectangle whole = new Rectangle(image.getWidth(), image.getHeight());
		final Roi roi = image.getRoi();
		if (roi == null) {
			return whole(image);
		}
		final String name = "The selection in image \"" + image.getTitle() + "\"";
		require(roi.isArea(), name + " is a " + roi.getTypeAsString().toLowerCase(Locale.ROOT) + ", not an area");
		final Rectangle box = roi.getBounds();
		require(!box.isEmpty(), name + " is empty");
		final Rectangle bounds = box.intersection(whole);
		require(!bounds.isEmpty(), name + " lies outside the image");
		final boolean[] mask = mask(roi, box, bounds);
		require(mask == null || selectsAny(mask), name + " holds no pixel of the image");
		return new ImageRegion(bounds, mask);
	}

	/** @return the whole image. */
	static ImageRegion whole(final ImagePlus image) {
		return new ImageRegion(new Rectangle(image.getWidth(), image.getHeight()), null);
	}

	/** @return the analysed rectangle, pixels. */
	Rectangle bounds() {
		return new Rectangle(bounds);
	}

	/** @return which pixels of the rectangle are selected, row by row; null: all. */
	boolean[] mask() {
		return mask;
	}

	private static boolean[] mask(final Roi roi, final Rectangle box, final Rectangle bounds) {
		final ImageProcessor selected = roi.getMask();
		if (selected == null) {
			return null;
		}
		final boolean[] mask = new boolean[bounds.width * bounds.height];
		for (int i = 0; i < mask.length; i++) {
			final int x = bounds.x - box.x + i % bounds.width;
			final int y = bounds.y - box.y + i / bounds.width;
			mask[i] = selected.get(x, y) != 0;
		}
		return mask;
	}

	private static boolean selectsAny(final boolean[] mask) {
		for (final boolean selected : mask) {
			if (selected) {
				return true;
			}
		}
		return false;
	}

	private static void require(final boolean condition, final String problem) {
		if (!condition) {
			throw new IllegalArgumentException(problem +
				"; draw a rectangle on the crystal, or choose Edit > Selection > Select None");
		}
	}
}
