package org.latticelapse.core.dose.decay;

import java.util.Locale;

/**
 * The intensity of a spot against dose, with the variance that noise gives each
 * point. The power of a spot of intensity S in noise of mean power N scatters
 * with the variance N² + 2 S N (the noncentral chi-square distribution with two
 * degrees of freedom; Goodman, Statistical Optics, 1985, section 2.9), so that
 * the variance depends on the intensity that is expected, not on the one that
 * happened to be measured. Immutable.
 */
public final class FadingCurve {

	private final double[] doses;
	private final double[] intensities;
	private final double[] floorVariances;
	private final double[] signalVariances;

	/**
	 * @param doses e/Å², increasing
	 * @param intensities any unit; may be negative, since noise has been subtracted
	 * @param floorVariances variance of each point where there is no signal,
	 *          positive
	 * @param signalVariances what each unit of expected intensity adds to the
	 *          variance, not negative
	 * @throws IllegalArgumentException if the arrays do not fit or hold impossible
	 *           values, with a sentence that names the point
	 */
	public FadingCurve(final double[] doses, final double[] intensities, final double[] floorVariances,
		final double[] signalVariances)
	{
		final int n = doses.length;
		if (intensities.length != n || floorVariances.length != n || signalVariances.length != n) {
			throw new IllegalArgumentException("There are " + n + " doses and " + intensities.length +
				" intensities with " + floorVariances.length + " and " + signalVariances.length +
				" variances; give one of each for every point");
		}
		for (int i = 0; i < n; i++) {
			final boolean increasing = i == 0 || doses[i] > doses[i - 1];
			if (!increasing || Double.isInfinite(doses[i] + intensities[i]) || Double.isNaN(doses[i] + intensities[i]) ||
				!(floorVariances[i] > 0) || !(signalVariances[i] >= 0))
			{
				throw new IllegalArgumentException(String.format(Locale.ROOT,
					"Point %d (dose %g, intensity %g, variance %g + %g × intensity) can not be fitted; doses must increase, and variances be positive",
					i + 1, doses[i], intensities[i], floorVariances[i], signalVariances[i]));
			}
		}
		this.doses = doses.clone();
		this.intensities = intensities.clone();
		this.floorVariances = floorVariances.clone();
		this.signalVariances = signalVariances.clone();
	}

	/** @return the number of points. */
	public int size() {
		return doses.length;
	}

	/** @return the dose of a point, e/Å². */
	public double dose(final int point) {
		return doses[point];
	}

	/** @return the intensity of a point. */
	public double intensity(final int point) {
		return intensities[point];
	}

	/** @return the variance of a point when its true intensity is this one. */
	public double variance(final int point, final double expected) {
		return floorVariances[point] + signalVariances[point] * Math.max(0, expected);
	}

	/** @return the distance from the first to the last dose, e/Å². */
	public double range() {
		return doses.length == 0 ? 0 : doses[doses.length - 1] - doses[0];
	}
}
