package org.latticelapse.view.playback.annotation;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How an annotation looks and what it tells. Immutable; the {@code with…} methods return a copy. */
public final class AnnotationStyle {

	/** Smallest font size that can be asked for, pixels. */
	public static final int SMALLEST_FONT = 6;

	/** Largest font size that can be asked for, pixels. */
	public static final int LARGEST_FONT = 1000;

	/** Part of the image's shorter side that the font has unless a size is asked for, and the least, pixels. */
	private static final double AUTO = 0.026;
	private static final int LEAST_AUTO = 9;

	private final Corner corner;
	private final Set<Content> content;
	private final String font;
	private final int fontSize;

	/**
	 * @param corner where the annotation stands
	 * @param content what it tells
	 * @param font name of a font family
	 * @param fontSize of the ordinary text, pixels of the image; 0: by the size of
	 *          the image
	 * @throws IllegalArgumentException if there is no such font, or the size is
	 *           impossible
	 */
	public AnnotationStyle(final Corner corner, final Set<Content> content, final String font, final int fontSize) {
		if (fontSize != 0 && (fontSize < SMALLEST_FONT || fontSize > LARGEST_FONT)) {
			throw new IllegalArgumentException("fontsize=" + fontSize + " is impossible; give 0 for a size that suits the " +
				"image, or " + SMALLEST_FONT + " to " + LARGEST_FONT + " pixels");
		}
		this.corner = corner;
		this.content = Collections.unmodifiableSet(EnumSet.copyOf(content));
		this.font = known(font.trim());
		this.fontSize = fontSize;
	}

	/** @return where the annotation stands. */
	public Corner corner() {
		return corner;
	}

	/** @return whether it tells something. */
	public boolean shows(final Content item) {
		return content.contains(item);
	}

	/** @return the size of the ordinary text on an image, pixels of the image. */
	double fontSize(final Field field) {
		return fontSize > 0 ? fontSize : Math.max(LEAST_AUTO / field.scale(), AUTO * Math.min(field.width(), field.height()));
	}

	/**
	 * @return the font in a size, pixels of the image; in whole pixels where the
	 *         image is not enlarged, as ImageJ's overlays have it
	 */
	Font font(final int style, final double size, final Field field) {
		final double readable = Math.max(SMALLEST_FONT / field.scale(), size);
		return new Font(font, style, 1).deriveFont((float) (field.scale() == 1 ? Math.round(readable) : readable));
	}

	/** @return this style in another corner. */
	public AnnotationStyle with(final Corner newCorner) {
		return new AnnotationStyle(newCorner, content, font, fontSize);
	}

	/** @return this style with or without an item; the last one can not be taken away. */
	public AnnotationStyle with(final Content item, final boolean shown) {
		final Set<Content> changed = EnumSet.copyOf(content);
		if (shown) changed.add(item);
		else if (changed.size() > 1) changed.remove(item);
		return new AnnotationStyle(corner, changed, font, fontSize);
	}

	private static String known(final String name) {
		if (new Font(name, Font.PLAIN, 12).getFamily().equalsIgnoreCase(name)) return name;
		return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()).filter(
			name::equalsIgnoreCase).findFirst().orElseThrow(() -> new IllegalArgumentException("font=" + name +
				" is not on this computer; give SansSerif, Serif, Monospaced, or a font of Edit > Options > Fonts..."));
	}
}
