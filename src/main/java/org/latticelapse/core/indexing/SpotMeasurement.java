package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.peak.MatchedPeak;

/** Measures the spots of particles anew, each in a window matched to its particle. */
final class SpotMeasurement {

	/** A spot weaker than this fraction of another does not disturb its centroid. */
	private static final double WEAK = 0.1;

	private SpotMeasurement() {}

	/**
	 * @param spots spots as the tiles show them
	 * @param image the micrograph they were found in
	 * @param field side of the whole field, Å
	 * @return the spots, those of particles at the centroid of their power
	 */
	static List<Spot> refine(final List<Spot> spots, final PreparedMicrograph image, final double field) {
		final List<Spot> refined = new ArrayList<>();
		for (final Spot spot : spots) {
			refined.add(spot.extent() < field ? MatchedPeak.of(image, spot.gx(), spot.gy(), spot.x(), spot.y(),
				spot.extent(), distanceToNext(spot, spots)).map(peak -> spot.movedTo(peak.gx(), peak.gy(),
					PeakCluster.sigma(peak.sigma(), spot.extent(), spot.length()))).orElse(spot) : spot);
		}
		return refined;
	}

	private static double distanceToNext(final Spot spot, final List<Spot> others) {
		double least = Double.POSITIVE_INFINITY;
		for (final Spot other : others) {
			if (other != spot && other.snr() > WEAK * spot.snr()) {
				least = Math.min(least, spot.distance(other));
			}
		}
		return least;
	}
}
