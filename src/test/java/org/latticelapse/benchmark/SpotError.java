package org.latticelapse.benchmark;

import org.latticelapse.core.indexing.Spot;

/** A measured spot compared with the true one that it shows. */
final class SpotError {

	private final Spot measured;
	private final TrueSpot truth;

	SpotError(final Spot measured, final TrueSpot truth) {
		this.measured = measured;
		this.truth = truth;
	}

	TrueSpot truth() {
		return truth;
	}

	/** @return measured minus true spacing, percent of the true one. */
	double spacingPercent() {
		return 100 * (truth.length() / measured.length() - 1);
	}

	/** @return measured minus true angle, degrees. */
	double angle() {
		final double difference = measured.angle() - truth.angle();
		return difference - 180 * Math.rint(difference / 180);
	}

	/** @return the error of |g| over its stated standard uncertainty. */
	double lengthPull() {
		return (measured.length() - truth.length()) / measured.radialSigma();
	}

	/** @return the error of the angle over its stated standard uncertainty. */
	double anglePull() {
		return angle() / measured.angleSigma();
	}
}
