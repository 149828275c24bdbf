package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.latticelapse.core.fourier.Peak;
import org.latticelapse.core.fourier.PeakList;

/**
 * The peaks that one set of lattice planes makes in tiles of different size and
 * place, up to Friedel's law. The position comes from the peak that knows it
 * best.
 */
final class PeakCluster {

	/** Peaks closer than this, in resolution cells of the smaller tile, are of one spot. */
	private static final double SAME_SPOT = 1.3;

	/**
	 * A crystal smaller than the field has broad peaks whose tops thickness and
	 * shape displace: by so much, in units of one over the crystal's extent.
	 */
	private static final double SHAPE_SIGMA = 0.1;

	/** What distortion and local bending leave even in a large crystal, as a fraction of |g|. */
	private static final double RELATIVE_SIGMA = 1e-4;

	private final List<Peak> peaks = new ArrayList<>();
	private Peak strongest;

	private PeakCluster(final Peak best) {
		peaks.add(best);
		strongest = best;
	}

	/** @return the clusters of a list of peaks. */
	static List<PeakCluster> of(final List<Peak> peaks) {
		final List<Peak> sorted = new ArrayList<>(peaks);
		sorted.sort(Comparator.comparingDouble(Peak::sigma));
		final List<PeakCluster> clusters = new ArrayList<>();
		for (final Peak peak : sorted) {
			final PeakCluster home = home(peak, clusters);
			if (home == null) {
				clusters.add(new PeakCluster(peak));
			}
			else {
				home.add(peak);
			}
		}
		return clusters;
	}

	private static PeakCluster home(final Peak peak, final List<PeakCluster> clusters) {
		PeakCluster nearest = null;
		double least = Double.POSITIVE_INFINITY;
		for (final PeakCluster cluster : clusters) {
			final Peak best = cluster.peaks.get(0);
			final double distance = Math.min(Math.hypot(peak.gx() - best.gx(), peak.gy() - best.gy()), Math
				.hypot(peak.gx() + best.gx(), peak.gy() + best.gy()));
			if (distance < SAME_SPOT / Math.min(peak.extent(), best.extent()) && distance < least) {
				nearest = cluster;
				least = distance;
			}
		}
		return nearest;
	}

	private void add(final Peak peak) {
		peaks.add(peak);
		if (peak.significance() > strongest.significance()) {
			strongest = peak;
		}
	}

	/**
	 * @param field side of the whole field, Å
	 * @param search the search that found the peaks
	 */
	Spot toSpot(final double field, final PeakList search) {
		final Peak best = peaks.get(0);
		final double g = Math.hypot(best.gx(), best.gy());
		final double extent = crystalExtent(field);
		final double shape = SHAPE_SIGMA / extent * (1 - extent * extent / (field * field));
		final double sigma = Math.sqrt(best.sigma() * best.sigma() + shape * shape + RELATIVE_SIGMA *
			RELATIVE_SIGMA * g * g);
		final double falseAlarms = search.trials() * Math.exp(-strongest.significance());
		return new Spot(best.gx(), best.gy(), sigma, sigma, strongest.snr(), falseAlarms, strongest
			.significance() > search.threshold());
	}

	/**
	 * The side of the crystal, Å, from how its SNR grows with the tile. A crystal of
	 * area a inside a tile of side L has an SNR proportional to a² / L², one that
	 * fills the tile L². So SNR(field) / SNR(tile) = a² / (L_field² L_tile²).
	 */
	private double crystalExtent(final double field) {
		double inField = 0;
		Peak inTile = null;
		for (final Peak peak : peaks) {
			if (peak.extent() > 0.99 * field) {
				inField = Math.max(inField, peak.snr());
			}
			else if (inTile == null || peak.snr() > inTile.snr()) {
				inTile = peak;
			}
		}
		if (inTile == null) {
			return field;
		}
		final double area = field * inTile.extent() * Math.sqrt(Math.max(1, inField) / inTile.snr());
		return Math.min(field, Math.max(inTile.extent() / 2, Math.sqrt(area)));
	}
}
