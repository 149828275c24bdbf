package org.latticelapse.view.playback.annotation;

import java.awt.Font;

/** The fonts of one annotation, in pixels of the image. */
final class AnnotationFonts {

	/** Sizes relative to the ordinary text. */
	private static final double LARGE = 1.7;
	private static final double SMALL = 0.84;

	/** Text below this size is hard to read, however small the rest. */
	private static final int LEAST_SMALL = 8;

	private final Font large;
	private final Font bold;
	private final Font plain;
	private final Font small;

	/** @param size of the ordinary text, pixels */
	AnnotationFonts(final AnnotationStyle style, final double size, final Field field) {
		large = style.font(Font.BOLD, LARGE * size, field);
		bold = style.font(Font.BOLD, size, field);
		plain = style.font(Font.PLAIN, size, field);
		small = style.font(Font.PLAIN, Math.max(Math.min(LEAST_SMALL / field.scale(), size), SMALL * size), field);
	}

	Font large() {
		return large;
	}

	Font bold() {
		return bold;
	}

	Font plain() {
		return plain;
	}

	Font small() {
		return small;
	}

	double size() {
		return plain.getSize2D();
	}
}
