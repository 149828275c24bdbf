package org.latticelapse.core.indexing;

import java.util.Arrays;
import java.util.List;

/**
 * What the heights of the spots say about a placement. The contrast transfer
 * scatters them by an order of magnitude, so they decide little: a reflection is
 * missed only if the others make it much stronger than the threshold, and only
 * gross contradictions count.
 */
final class IntensityEvidence {

	/** Reflections weaker than this, relative to the strongest of the zone, are not missed. */
	private static final double STRONG = 0.12;

	/** Decay of the power of a spot with g² by vibration and envelope, Å². */
	private static final double DECAY = 2;

	/** Scatter of ln power by contrast transfer and thickness. */
	private static final double SCATTER = 2;

	/** Symmetry equivalents differ by tilt: of one so far above the threshold (ln power) the others may be unseen … */
	private static final double TILT = 1;

	/** … and what is above that has this scatter. */
	private static final double TILT_SCATTER = 1.5;

	/** Spots at the very rim of what was seen count as within, in units of its radius. */
	private static final double RIM = 1.001;

	/** One contradiction may have a cause that is not modelled: the most that each costs, nats, and how many count. */
	private static final double MOST_PER_HEIGHT = 1.5;
	private static final double MOST_PER_RING = 5;
	private static final double MOST_PER_EQUIVALENT = 4;
	private static final int MOST_EQUIVALENTS = 2;

	private final SpotList field;
	private final List<Spot> spots;
	private final PatternFit fit;
	private final ZonePattern pattern;

	private double penalty;
	private int missing;

	/**
	 * @param field the band and the threshold
	 * @param spots the spots of the fit
	 * @param fit the placement to judge
	 */
	IntensityEvidence(final SpotList field, final List<Spot> spots, final PatternFit fit) {
		this.field = field;
		this.spots = spots;
		this.fit = fit;
		pattern = fit.pattern();
		judge();
	}

	/** @return what the heights cost, nats, never negative. */
	double penalty() {
		return penalty;
	}

	/** @return the number of strong reflections in reach that are not seen. */
	int missing() {
		return missing;
	}

	private void judge() {
		final List<int[]> rings = pattern.rings();
		final double[] strongest = new double[rings.size()];
		final double[] levels = new double[rings.size()];
		int seen = 0;
		double reach = 0;
		for (int i = 0; i < strongest.length; i++) {
			final ZonePattern.Site site = pattern.sites().get(rings.get(i)[0]);
			for (final int member : rings.get(i)) {
				final Spot spot = spotAt(member);
				if (spot != null) {
					strongest[i] = Math.max(strongest[i], spot.snr());
					reach = Math.max(reach, spot.isSignificant() ? site.length() : 0);
				}
			}
			if (strongest[i] > 0 && site.strength > 0) {
				levels[seen++] = Math.log(strongest[i]) - expected(site);
			}
		}
		final double typical = median(levels, seen);
		final double[] equivalents = new double[MOST_EQUIVALENTS];
		for (int i = 0; i < strongest.length; i++) {
			final ZonePattern.Site site = pattern.sites().get(rings.get(i)[0]);
			if (strongest[i] > 0) {
				judgeHeight(Math.log(strongest[i]) - expected(site) - typical);
				judgeEquivalents(rings.get(i), site, strongest[i], equivalents);
			}
			else if (site.strength >= STRONG && site.length() < RIM * reach) {
				judgeUnseen(rings.get(i), typical + expected(site) - Math.log(field.thresholdSnr()));
			}
		}
		for (final double equivalent : equivalents) {
			penalty += equivalent;
		}
	}

	private void judgeHeight(final double deviation) {
		if (!Double.isNaN(deviation)) {
			penalty += Math.min(MOST_PER_HEIGHT, 0.5 * Math.abs(deviation) / SCATTER);
		}
	}

	/** Symmetry equivalents are equally strong but for tilt: one far above the threshold is not alone. */
	private void judgeEquivalents(final int[] ring, final ZonePattern.Site site, final double strongest,
		final double[] equivalents)
	{
		final double excess = Math.log(strongest / field.thresholdSnr());
		if (site.strength < STRONG || excess <= TILT) {
			return;
		}
		for (final int member : ring) {
			if (isInBand(member) && spotAt(member) == null) {
				missing++;
				if ((excess - TILT) / TILT_SCATTER > equivalents[0]) {
					equivalents[0] = Math.min(MOST_PER_EQUIVALENT, (excess - TILT) / TILT_SCATTER);
					Arrays.sort(equivalents);
				}
			}
		}
	}

	private void judgeUnseen(final int[] ring, final double excess) {
		int inBand = 0;
		for (final int member : ring) {
			inBand += isInBand(member) ? 1 : 0;
		}
		if (inBand > 0 && excess > 0) {
			missing += inBand;
			penalty += Math.min(MOST_PER_RING, excess / SCATTER);
		}
	}

	private Spot spotAt(final int site) {
		for (int i = 0; i < spots.size(); i++) {
			if (fit.isAt(i, site)) {
				return spots.get(i);
			}
		}
		return null;
	}

	private boolean isInBand(final int site) {
		final double g = Math.hypot(fit.placeX(site), fit.placeY(site));
		return g > field.lowest() && g < field.highest();
	}

	/** @return ln of the power of a reflection relative to the strongest of the zone at g = 0. */
	private static double expected(final ZonePattern.Site site) {
		return 2 * Math.log(Math.max(ZonePattern.FORBIDDEN_WEIGHT, site.weight)) - DECAY * site.length() * site
			.length();
	}

	private static double median(final double[] values, final int n) {
		if (n == 0) {
			return Double.NaN;
		}
		Arrays.sort(values, 0, n);
		return (values[(n - 1) / 2] + values[n / 2]) / 2;
	}
}
