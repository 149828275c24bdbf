package org.latticelapse.core.labeling.fringe;

import java.util.Locale;

import org.latticelapse.core.image.Angstroms;

/**
 * Over how much of a field fringes are averaged: the standard deviations of the
 * Gaussians in the search for grains and where their borders are drawn. Noise
 * falls with the area of the Gaussian, and with it what small grains and borders
 * show. Immutable.
 */
public final class FringeWidth {

	/** Standard deviations of a Gaussian in its full width at half maximum. */
	private static final double FULL_WIDTH = 2.3548;

	/** What grains of a few nm need at the doses of most images, Å. */
	private static final double SEARCH = 11;
	private static final double DRAWING = 7;

	/**
	 * With so many periods in a standard deviation, the middle of the spectrum lies 3.7
	 * standard deviations of the Gaussian there beside the fringes: the mean intensity,
	 * and how it changes with the thickness, does not leak into their amplitude.
	 */
	private static final double PERIODS = 0.6;

	/** The wider Gaussian is as much wider than that of the search: it holds 2.25 times as many electrons. */
	private static final double WIDER = 1.5;

	private final double search;
	private final double drawing;
	private final boolean widened;

	private FringeWidth(final double search, final double drawing, final boolean widened) {
		this.search = search;
		this.drawing = drawing;
		this.widened = widened;
	}

	/**
	 * @param resolution the full width at half maximum that the user has asked for, Å;
	 *          0: the ordinary one
	 * @param coarsest the coarsest spacing looked for, Å
	 * @return the width for both
	 */
	public static FringeWidth of(final double resolution, final double coarsest) {
		final double drawing = resolution > 0 ? resolution / FULL_WIDTH : Math.max(DRAWING, PERIODS * coarsest);
		return new FringeWidth(Math.max(SEARCH, drawing), drawing, false);
	}

	/** @return the width for lattices that noise hides at this one. */
	public FringeWidth wider() {
		return new FringeWidth(WIDER * search, WIDER * search, true);
	}

	/** @return the standard deviation in the search, Å. */
	public double search() {
		return search;
	}

	/** @return the standard deviation where borders are drawn, Å, not more than in the search. */
	public double drawing() {
		return drawing;
	}

	/** @return whether noise hid every lattice at the ordinary width. */
	public boolean isWidened() {
		return widened;
	}

	/** @return full widths at half maximum in nm, for the user. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.1f nm for borders, %.1f nm for the search", nanometres(drawing), nanometres(
			search));
	}

	private static double nanometres(final double sigma) {
		return FULL_WIDTH * sigma / Angstroms.PER_NANOMETRE;
	}
}
