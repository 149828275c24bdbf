package org.latticelapse.core.timelapse.fading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The change of a spot's spacing from the first to the last bin in which it is
 * known, by a straight line through all of them, weighted with their
 * uncertainties.
 */
public final class SpacingTrend {

	private static final int FEWEST = 3;

	private final double change;
	private final double sigma;

	private SpacingTrend(final double change, final double sigma) {
		this.change = change;
		this.sigma = sigma;
	}

	/** @return the trend of a curve; of a spacing known in fewer than three bins, NaN. */
	public static SpacingTrend of(final SpotCurve curve) {
		final List<SpotPoint> points = curve.points().stream().filter(point -> !Double.isNaN(point.spacing())).collect(
			Collectors.toList());
		if (points.size() < FEWEST) return new SpacingTrend(Double.NaN, Double.NaN);
		double w = 0;
		double wx = 0;
		double wy = 0;
		for (final SpotPoint point : points) {
			w += weight(point);
			wx += weight(point) * place(point);
			wy += weight(point) * point.spacing();
		}
		double xx = 0;
		double xy = 0;
		for (final SpotPoint point : points) {
			xx += weight(point) * Math.pow(place(point) - wx / w, 2);
			xy += weight(point) * (place(point) - wx / w) * (point.spacing() - wy / w);
		}
		double chiSquare = 0;
		for (final SpotPoint point : points) {
			final double residual = point.spacing() - wy / w - xy / xx * (place(point) - wx / w);
			chiSquare += weight(point) * residual * residual;
		}
		final double scatter = Math.sqrt(Math.max(1, chiSquare / (points.size() - 2)));
		final double length = place(points.get(points.size() - 1)) - place(points.get(0));
		return new SpacingTrend(100 * xy / xx * length / (wy / w), 100 * scatter / Math.sqrt(xx) * length / (wy / w));
	}

	/** @return the change, percent of the mean spacing; NaN: not known. */
	public double changePercent() {
		return change;
	}

	/** @return the standard uncertainty of the change, percent; NaN: not known. */
	public double sigmaPercent() {
		return sigma;
	}

	private static double weight(final SpotPoint point) {
		return 1 / (point.spacingSigma() * point.spacingSigma());
	}

	/** Dose if it is known, else the frame. */
	private static double place(final SpotPoint point) {
		return Double.isNaN(point.dose()) ? point.firstFrame() : point.dose();
	}
}
