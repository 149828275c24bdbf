package org.latticelapse.view.playback.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where on the image an annotation stands. */
public enum Corner {

	/** Upper left. */
	TOP_LEFT(true, true),

	/** Upper right. */
	TOP_RIGHT(false, true),

	/** Lower left. */
	BOTTOM_LEFT(true, false),

	/** Lower right. */
	BOTTOM_RIGHT(false, false);

	private final boolean left;
	private final boolean top;

	Corner(final boolean left, final boolean top) {
		this.left = left;
		this.top = top;
	}

	/**
	 * @param key like {@code topleft}
	 * @throws IllegalArgumentException if it names none
	 */
	public static Corner of(final String key) {
		return Arrays.stream(values()).filter(corner -> corner.key().equalsIgnoreCase(key)).findFirst().orElseThrow(
			() -> new IllegalArgumentException("position=" + key + " is not known; choose " + Arrays.stream(values()).map(
				Corner::key).collect(Collectors.joining(", "))));
	}

	/** @return the word a macro uses: {@code topleft}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace("_", "");
	}

	/** @return the next corner in the order of this list, the first after the last. */
	public Corner next() {
		return values()[(ordinal() + 1) % values().length];
	}

	/** @return where a box of a size starts in x, with a margin around, in a field of a width. */
	double x(final double size, final double margin, final double field) {
		return left ? margin : field - margin - size;
	}

	/** @return where a box of a size starts in y, with a margin around, in a field of a height. */
	double y(final double size, final double margin, final double field) {
		return top ? margin : field - margin - size;
	}

	/** @return the lower corner on the other side. */
	Corner below() {
		return left ? BOTTOM_RIGHT : BOTTOM_LEFT;
	}

	/** @return the corner across. */
	Corner across() {
		return values()[values().length - 1 - ordinal()];
	}
}
