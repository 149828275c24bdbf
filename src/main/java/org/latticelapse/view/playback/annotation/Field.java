package org.latticelapse.view.playback.annotation;

import java.util.Optional;

import org.latticelapse.core.image.PixelSize;

/**
 * What an annotation is drawn on: the size of the image, of its pixels if known,
 * and how much larger than the image it is seen. Immutable.
 */
public final class Field {

	private final int width;
	private final int height;
	private final PixelSize pixel;
	private final double scale;

	/** @param pixel null: not known */
	public Field(final int width, final int height, final PixelSize pixel) {
		this(width, height, pixel, 1);
	}

	private Field(final int width, final int height, final PixelSize pixel, final double scale) {
		this.width = width;
		this.height = height;
		this.pixel = pixel;
		this.scale = scale;
	}

	/** @return this field, seen so many times as large. */
	Field seenAt(final double newScale) {
		return new Field(width, height, pixel, newScale);
	}

	/** @return how many pixels of the screen, or of a movie, a pixel of the image is wide. */
	double scale() {
		return scale;
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** @return the size of a pixel of the image, if known. */
	public Optional<PixelSize> pixel() {
		return Optional.ofNullable(pixel);
	}
}
