package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.latticelapse.core.fourier.peak.Peak;
import org.latticelapse.core.fourier.peak.PeakList;

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

	/** A tile at least this fraction of the field is the field. */
	private static final double WHOLE = 0.99;

	/** A crystal stands out most in a tile that it fills about so far. */
	private static final double TILE_FILL = 0.85;

	private final List<Peak> peaks = new ArrayList<>();
	private Peak strongest;
	private double snr;

	private PeakCluster(final Peak best) {
		peaks.add(best);
		strongest = best;
		snr = best.snr();
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
		snr = Math.max(snr, peak.snr());
		if (peak.significance() > strongest.significance()) {
			strongest = peak;
		}
	}

	/**
	 * @param field side of the whole field, Å
	 * @param search the search that found the peaks
	 */
	Spot toSpot(final double field, final PeakList search) {
		final double extent = crystalExtent(field);
		final Peak best = peaks.get(0);
		final double g = Math.hypot(best.gx(), best.gy());
		final double sigma = extent < field ? sigma(best.sigma() * best.extent() / Math.min(best.extent(), extent), extent, g)
			: Math.hypot(best.sigma(), RELATIVE_SIGMA * g);
		final double falseAlarms = search.trials() * Math.exp(-strongest.significance());
		final double[] place = place(extent);
		return new Spot(best.gx(), best.gy(), sigma, sigma, snr, falseAlarms, strongest.significance() > search
			.threshold()).at(place[0], place[1], extent);
	}

	/** @return the standard uncertainty of each component of g, 1/Å, for a crystal smaller than the field. */
	static double sigma(final double noise, final double extent, final double g) {
		return combined(noise, SHAPE_SIGMA / extent, g);
	}

	/** @return what noise, shape (both 1/Å) and distortion make together. */
	static double combined(final double noise, final double shape, final double g) {
		return Math.sqrt(noise * noise + shape * shape + RELATIVE_SIGMA * RELATIVE_SIGMA * g * g);
	}

	/** @return the middle of the tiles no larger than the crystal needs, weighted by power. */
	private double[] place(final double extent) {
		double sum = 0;
		double x = 0;
		double y = 0;
		for (final Peak peak : peaks) {
			if (TILE_FILL * peak.extent() < extent + 1e-6) {
				x += peak.snr() * peak.centreX();
				y += peak.snr() * peak.centreY();
				sum += peak.snr();
			}
		}
		return new double[] { x / sum, y / sum };
	}

	/**
	 * The side of the crystal, Å, from the tiles it stands out in. The power of a
	 * crystal that fills a tile grows with the tile's area over the noise, four
	 * times from one level to the next; one that does not fill it falls off.
	 */
	private double crystalExtent(final double field) {
		Peak highest = peaks.get(0);
		for (final Peak peak : peaks) {
			highest = peak.height() > highest.height() ? peak : highest;
		}
		if (highest.extent() < WHOLE * field) {
			return TILE_FILL * highest.extent();
		}
		return highest.isBroad() ? TILE_FILL * field : field;
	}
}
