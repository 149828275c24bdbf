package org.latticelapse.io.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.image.PixelSize;

/**
 * What one pixel stands for: a length on the specimen, a spatial frequency (a
 * diffraction pattern), some other quantity such as an energy, or nothing that
 * is known. Immutable.
 */
public final class PixelScale {

	/** The file does not say. */
	public static final PixelScale UNKNOWN = new PixelScale(1, 1, "pixel", "");

	private static final String ANGSTROM = "\u00c5";
	private static final String PER_NM = "1/nm";

	private final double x;
	private final double y;
	private final String unit;
	private final String source;

	private PixelScale(final double x, final double y, final String unit, final String source) {
		this.x = x;
		this.y = y;
		this.unit = unit;
		this.source = source;
	}

	/**
	 * @param size on the specimen
	 * @param source where the file says so
	 */
	public static PixelScale specimen(final PixelSize size, final String source) {
		return new PixelScale(size.x(), size.y(), ANGSTROM, source);
	}

	/**
	 * @param x width of a pixel on the specimen, Å
	 * @param y height of a pixel on the specimen, Å
	 * @param source where the file says so
	 * @return unknown if a size is not positive and finite
	 */
	public static PixelScale specimen(final double x, final double y, final String source) {
		return of(x, y, ANGSTROM, source);
	}

	/**
	 * @param x width of a pixel of a diffraction pattern, 1/nm
	 * @param y height of a pixel of a diffraction pattern, 1/nm
	 * @param source where the file says so
	 * @return unknown if a size is not positive and finite
	 */
	public static PixelScale diffraction(final double x, final double y, final String source) {
		return of(x, y, PER_NM, source);
	}

	/**
	 * @param unit as the file writes it: eV, mrad, s, …
	 * @param source where the file says so
	 * @return unknown if a size is not positive and finite
	 */
	public static PixelScale other(final double x, final double y, final String unit, final String source) {
		return of(x, y, unit, source);
	}

	/**
	 * @param unit of x and y as people and programs write it: nm, micron, 1/nm, …
	 * @param source where the file says so
	 * @return a size on the specimen or a spatial frequency, if the unit is one of
	 *         these; another quantity if it is not; unknown if a size is not positive
	 *         and finite, or the unit is pixel or none
	 */
	public static PixelScale inUnit(final double x, final double y, final String unit, final String source) {
		final OptionalDouble angstroms = LengthUnit.angstroms(unit);
		if (angstroms.isPresent()) return specimen(x * angstroms.getAsDouble(), y * angstroms.getAsDouble(), source);
		final OptionalDouble frequency = LengthUnit.perNanometer(unit);
		if (frequency.isPresent()) return diffraction(x * frequency.getAsDouble(), y * frequency.getAsDouble(), source);
		return unit.trim().isEmpty() || unit.trim().toLowerCase(Locale.ROOT).startsWith("pixel") ? UNKNOWN : other(x, y, unit.trim(),
			source);
	}

	private static PixelScale of(final double x, final double y, final String unit, final String source) {
		final boolean known = x > 0 && y > 0 && !Double.isInfinite(x) && !Double.isInfinite(y);
		return known ? new PixelScale(x, y, unit, source) : UNKNOWN;
	}

	/** @return the size on the specimen; empty for a diffraction pattern and where it is unknown. */
	public Optional<PixelSize> onSpecimen() {
		return unit.equals(ANGSTROM) ? Optional.of(new PixelSize(x, y)) : Optional.empty();
	}

	/** @return whether the pixels are those of a diffraction pattern. */
	public boolean isDiffraction() {
		return unit.equals(PER_NM);
	}

	/** @return whether the file states a scale. */
	public boolean isKnown() {
		return this != UNKNOWN;
	}

	/** @return width of a pixel in {@link #unit}. */
	public double x() {
		return x;
	}

	/** @return height of a pixel in {@link #unit}. */
	public double y() {
		return y;
	}

	/** @return Å, 1/nm, another unit, or {@code pixel} where nothing is known. */
	public String unit() {
		return unit;
	}

	/** @return where the file says so; empty if it does not. */
	public String source() {
		return source;
	}

	/** @return the scale of pixels that are {@code factor} times as wide and high. */
	public PixelScale times(final double factor) {
		return isKnown() ? new PixelScale(x * factor, y * factor, unit, source) : this;
	}

	@Override
	public String toString() {
		return x + " x " + y + " " + unit;
	}
}
