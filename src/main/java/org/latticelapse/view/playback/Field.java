package org.latticelapse.view.playback;

import java.util.Optional;

import org.latticelapse.core.image.PixelSize;

/** What an annotation is drawn on: the size of the image, and of its pixels if known. Immutable. */
final class Field {

	private final int width;
	private final int height;
	private final PixelSize pixel;

	/** @param pixel null: not known */
	Field(final int width, final int height, final PixelSize pixel) {
		this.width = width;
		this.height = height;
		this.pixel = pixel;
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	Optional<PixelSize> pixel() {
		return Optional.ofNullable(pixel);
	}
}
