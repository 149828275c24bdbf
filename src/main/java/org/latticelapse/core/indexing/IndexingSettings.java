package org.latticelapse.core.indexing;

/**
 * How to look for lattices, with the defaults of the command. Immutable; the
 * {@code with…} methods return a copy and reject values out of range.
 */
public final class IndexingSettings {

	private static final IndexingSettings DEFAULTS = new IndexingSettings(1.1, 5.0, 1.0, 0.3, 1e-3, 4);

	private final double minimumSpacing;
	private final double maximumSpacing;
	private final double calibrationError;
	private final double distortion;
	private final double falseAlarm;
	private final int maximumLattices;

	private IndexingSettings(final double minimumSpacing, final double maximumSpacing,
		final double calibrationError, final double distortion, final double falseAlarm,
		final int maximumLattices)
	{
		require(minimumSpacing >= 0.3 && maximumSpacing <= 50 && minimumSpacing < maximumSpacing,
			"mind and maxd must be spacings in Å with 0.3 ≤ mind < maxd ≤ 50", minimumSpacing + " and " +
				maximumSpacing);
		require(calibrationError >= 0 && calibrationError <= 20,
			"calibrationerror must be between 0 and 20 %", calibrationError);
		require(distortion >= 0 && distortion <= 10, "distortion must be between 0 and 10 %", distortion);
		require(falseAlarm >= 1e-12 && falseAlarm <= 0.5,
			"falsealarm must be a probability between 1e-12 and 0.5", falseAlarm);
		require(maximumLattices >= 1 && maximumLattices <= 50, "maxlattices must be between 1 and 50",
			maximumLattices);
		this.minimumSpacing = minimumSpacing;
		this.maximumSpacing = maximumSpacing;
		this.calibrationError = calibrationError;
		this.distortion = distortion;
		this.falseAlarm = falseAlarm;
		this.maximumLattices = maximumLattices;
	}

	/** @return the settings a user starts with. */
	public static IndexingSettings defaults() {
		return DEFAULTS;
	}

	/** @return the smallest spacing looked for, Å. */
	public double minimumSpacing() {
		return minimumSpacing;
	}

	/** @return the largest spacing looked for, Å. */
	public double maximumSpacing() {
		return maximumSpacing;
	}

	/** @return the standard uncertainty of the pixel size, percent. */
	public double calibrationError() {
		return calibrationError;
	}

	/** @return the standard uncertainty of each component of image distortion, percent. */
	public double distortion() {
		return distortion;
	}

	/** @return the accepted probability that noise alone yields a spot in one image. */
	public double falseAlarm() {
		return falseAlarm;
	}

	/** @return the largest number of lattices looked for. */
	public int maximumLattices() {
		return maximumLattices;
	}

	/** @return these settings with another range of spacings, Å. */
	public IndexingSettings withSpacings(final double minimum, final double maximum) {
		return new IndexingSettings(minimum, maximum, calibrationError, distortion, falseAlarm,
			maximumLattices);
	}

	/** @return these settings with another standard uncertainty of the pixel size, percent. */
	public IndexingSettings withCalibrationError(final double percent) {
		return new IndexingSettings(minimumSpacing, maximumSpacing, percent, distortion, falseAlarm,
			maximumLattices);
	}

	/** @return these settings with another standard uncertainty of the distortion, percent. */
	public IndexingSettings withDistortion(final double percent) {
		return new IndexingSettings(minimumSpacing, maximumSpacing, calibrationError, percent, falseAlarm,
			maximumLattices);
	}

	/** @return these settings with another false-alarm probability per image. */
	public IndexingSettings withFalseAlarm(final double probability) {
		return new IndexingSettings(minimumSpacing, maximumSpacing, calibrationError, distortion,
			probability, maximumLattices);
	}

	/** @return these settings with another largest number of lattices. */
	public IndexingSettings withMaximumLattices(final int number) {
		return new IndexingSettings(minimumSpacing, maximumSpacing, calibrationError, distortion, falseAlarm,
			number);
	}

	private static void require(final boolean condition, final String rule, final Object value) {
		if (!condition) {
			throw new IllegalArgumentException(rule + ", not " + value);
		}
	}
}
