package org.latticelapse.io.reader.tiff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** What ImageJ writes into the description of a TIFF: {@code name=value} line by line. */
final class ImageJDescription {

	private static final String SOURCE = "of the ImageJ TIFF";

	private final boolean known;
	private final Map<String, String> values = new HashMap<>();

	ImageJDescription(final String description) {
		known = description.startsWith("ImageJ=");
		if (!known) return;
		for (final String line : description.split("\n")) {
			final int equals = line.indexOf('=');
			if (equals > 0) values.put(line.substring(0, equals), line.substring(equals + 1).trim());
		}
	}

	boolean isKnown() {
		return known;
	}

	/** @return the number of images; 0 if it is not stated. */
	int images() {
		final double images = number("images");
		return images >= 1 && images <= Integer.MAX_VALUE ? (int) images : 0;
	}

	/** @return whether the images lie along more than one axis. */
	boolean isHyperstack() {
		int axes = 0;
		for (final String axis : new String[] { "channels", "slices", "frames" }) {
			if (number(axis) > 1) axes++;
		}
		return axes > 1;
	}

	/**
	 * @param columns pixels per unit along x; NaN: not stated
	 * @param rows pixels per unit along y; NaN: not stated
	 */
	FileRecord addTo(final FileRecord record, final double columns, final double rows) {
		final FileRecord scaled = record.withScale(PixelScale.inUnit(1 / columns, 1 / rows, values.getOrDefault("unit", ""),
			SOURCE));
		final double seconds = seconds(values.getOrDefault("tunit", "sec"));
		return scaled.with(Quantity.FRAME_TIME, number("finterval") * seconds, SOURCE + " (frame interval)");
	}

	private static double seconds(final String unit) {
		switch (unit.toLowerCase(Locale.ROOT)) {
			case "s":
			case "sec":
			case "second":
			case "seconds":
				return 1;
			case "ms":
			case "msec":
				return 1e-3;
			case "min":
				return 60;
			default:
				return Double.NaN;
		}
	}

	private double number(final String name) {
		try {
			return Double.parseDouble(values.getOrDefault(name, "NaN"));
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}
}
