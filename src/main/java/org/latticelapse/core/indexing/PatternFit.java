package org.latticelapse.core.indexing;

import java.util.List;

import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The placement of a zone pattern that fits the spots best: weighted least
 * squares over rotation, scale and two strain components, the last three held by
 * Gaussian priors.
 */
final class PatternFit {

	private static final int PASSES = 3;

	/** A spot belongs to a site when it is nearer than so many standard deviations … */
	static final double REACH = 3.5;

	/** … and, while the placement is still coarse, than this fraction of |g| more. */
	private static final double[] SLACK = { 0.015, 0.006, 0 };

	/** A rotation known no better than this (radians) is as good as unknown. */
	private static final double ROTATION_SIGMA = 1;

	private static final int NONE = -1;

	private final ZonePattern pattern;
	private final Placement placement;
	private final RealMatrix covariance;
	private final int[] sites;
	private final double[] placeX;
	private final double[] placeY;

	private PatternFit(final ZonePattern pattern, final Placement placement, final RealMatrix covariance,
		final int[] sites, final double[] placeX, final double[] placeY)
	{
		this.pattern = pattern;
		this.placement = placement;
		this.covariance = covariance;
		this.sites = sites;
		this.placeX = placeX;
		this.placeY = placeY;
	}

	/**
	 * @param spots the spots
	 * @param pattern the pattern to place
	 * @param start where to begin
	 * @param priors what is believed about scale and strain
	 * @return the fit
	 */
	static PatternFit of(final List<Spot> spots, final ZonePattern pattern, final Placement start,
		final FitPriors priors)
	{
		Placement placement = start;
		RealMatrix covariance = null;
		final int[] sites = new int[spots.size()];
		final double[] placeX = new double[pattern.sites().size()];
		final double[] placeY = new double[placeX.length];
		for (int pass = 0; pass < PASSES; pass++) {
			place(pattern, placement, placeX, placeY);
			assign(spots, placeX, placeY, SLACK[pass], priors, sites);
			final NormalEquations equations = new NormalEquations(4);
			addPriors(placement, priors, equations);
			for (int i = 0; i < sites.length; i++) {
				if (sites[i] != NONE) {
					addSpot(spots.get(i), pattern.sites().get(sites[i]), placement, priors, equations);
				}
			}
			final DecompositionSolver solver = equations.solver();
			final RealVector step = solver.solve(equations.rightSide());
			covariance = solver.getInverse();
			placement = placement.plus(step.getEntry(0), step.getEntry(1), step.getEntry(2), step.getEntry(3));
		}
		place(pattern, placement, placeX, placeY);
		assign(spots, placeX, placeY, 0, priors, sites);
		return new PatternFit(pattern, placement, covariance, sites, placeX, placeY);
	}

	private static void place(final ZonePattern pattern, final Placement placement, final double[] placeX,
		final double[] placeY)
	{
		final double[] m = placement.matrix();
		for (int i = 0; i < placeX.length; i++) {
			final ZonePattern.Site site = pattern.sites().get(i);
			placeX[i] = m[0] * site.x + m[1] * site.y;
			placeY[i] = m[2] * site.x + m[3] * site.y;
		}
	}

	private static void assign(final List<Spot> spots, final double[] placeX,
		final double[] placeY, final double slack, final FitPriors priors, final int[] sites)
	{
		for (int i = 0; i < sites.length; i++) {
			final Spot spot = spots.get(i);
			final double reach = REACH * priors.sigma(spot) + slack * spot.length();
			double least = reach * reach;
			sites[i] = NONE;
			for (int k = 0; k < placeX.length; k++) {
				final double dx = placeX[k] - spot.gx();
				final double dy = placeY[k] + spot.gy();
				final double distance = dx * dx + dy * dy;
				if (distance < least) {
					least = distance;
					sites[i] = k;
				}
			}
		}
	}

	private static void addPriors(final Placement placement, final FitPriors priors, final NormalEquations equations) {
		equations.addPrior(0, 0, ROTATION_SIGMA);
		equations.addPrior(1, placement.logScale, priors.scaleSigma());
		equations.addPrior(2, placement.strainA, priors.strainSigma());
		equations.addPrior(3, placement.strainB, priors.strainSigma());
	}

	private static void addSpot(final Spot spot, final ZonePattern.Site site, final Placement placement,
		final FitPriors priors, final NormalEquations equations)
	{
		final double[] m = placement.matrix();
		final double x = m[0] * site.x + m[1] * site.y;
		final double y = m[2] * site.x + m[3] * site.y;
		// Where a site of a higher layer lies depends on the tilt: it tells little about the scale.
		final double sigma = Math.hypot(priors.sigma(spot), site.slip);
		final double weight = 1 / (sigma * sigma);
		equations.add(new double[] { -y, x, x, y }, spot.gx() - x, weight);
		equations.add(new double[] { x, y, -y, x }, -spot.gy() - y, weight);
	}

	/** @return this placement, with the sites that other spots lie on. */
	PatternFit assignedTo(final List<Spot> spots, final FitPriors priors) {
		final int[] own = new int[spots.size()];
		assign(spots, placeX, placeY, 0, priors, own);
		return new PatternFit(pattern, placement, covariance, own, placeX, placeY);
	}

	/** @return this fit, without the spots that do not belong to the crystal. */
	PatternFit only(final boolean[] belongs) {
		final int[] own = sites.clone();
		for (int i = 0; i < own.length; i++) {
			own[i] = belongs[i] ? own[i] : NONE;
		}
		return new PatternFit(pattern, placement, covariance, own, placeX, placeY);
	}

	ZonePattern pattern() {
		return pattern;
	}

	Placement placement() {
		return placement;
	}

	/** @return covariance of rotation, log scale and the two strain components. */
	RealMatrix covariance() {
		return covariance;
	}

	/** @return the site of the i-th spot, or null. */
	ZonePattern.Site site(final int spot) {
		return sites[spot] == NONE ? null : pattern.sites().get(sites[spot]);
	}

	/** @return whether the i-th spot lies on the k-th site of the pattern or on its Friedel mate. */
	boolean isAt(final int spot, final int site) {
		if (sites[spot] == NONE) {
			return false;
		}
		final ZonePattern.Site here = pattern.sites().get(sites[spot]);
		final ZonePattern.Site there = pattern.sites().get(site);
		return here == there || here.hkl.equals(there.hkl.negated());
	}

	/** @return x of the k-th site of the pattern in the image, 1/Å. */
	double placeX(final int site) {
		return placeX[site];
	}

	/** @return y (up) of the k-th site of the pattern in the image, 1/Å. */
	double placeY(final int site) {
		return placeY[site];
	}
}
