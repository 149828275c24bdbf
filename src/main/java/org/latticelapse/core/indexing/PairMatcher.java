package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * Proposes placements of a phase from pairs of spots: two reflections with the
 * measured lengths and the measured angle between them fix zone axis, rotation
 * and hand.
 */
final class PairMatcher {

	/** Pairs are made of so many of the strongest spots, and no more of them than this are tried. */
	private static final int STRONGEST = 8;
	private static final int MOST_PAIRS = 20;

	/** Lengths and angles may be off by so many standard deviations of the measurement, and of the priors … */
	private static final double MEASURED = 2.5;
	private static final double BELIEVED = 3;

	/** … and by so much more, radians and a fraction of the length: tilt and thickness are in neither. */
	private static final double ANGLE_SLACK = 0.008;
	private static final double LENGTH_SLACK = 0.012;

	/** Spots closer in direction than this are collinear: sine of the angle. */
	static final double COLLINEAR = 0.17;

	/** Zone axes with a larger index are not proposed. */
	private static final int MOST_INDEX = 4;

	/** Proposals closer than this in rotation (radians) are the same. */
	private static final double SAME_ROTATION = 0.01;

	private final FitPriors priors;

	PairMatcher(final FitPriors priors) {
		this.priors = priors;
	}

	/** One way to lay a phase into the image. */
	static final class Proposal {

		final ZonePattern pattern;
		final Placement placement;

		Proposal(final ZonePattern pattern, final Placement placement) {
			this.pattern = pattern;
			this.placement = placement;
		}
	}

	/** @return pairs of non-collinear spots, strongest first; the first of each is significant. */
	static List<Spot[]> pairs(final List<Spot> spots) {
		final List<Spot[]> pairs = new ArrayList<>();
		final int n = Math.min(STRONGEST, spots.size());
		for (int sum = 1; sum < 2 * n; sum++) {
			for (int i = 0; 2 * i < sum; i++) {
				final int j = sum - i;
				if (j < n && spots.get(i).isSignificant() && areIndependent(spots.get(i), spots.get(j)) && pairs
					.size() < MOST_PAIRS)
				{
					pairs.add(new Spot[] { spots.get(i), spots.get(j) });
				}
			}
		}
		return pairs;
	}

	/** @return whether two spots point in different directions. */
	static boolean areIndependent(final Spot first, final Spot second) {
		return Math.abs(cross(first, second)) > COLLINEAR * first.length() * second.length();
	}

	/** Adds the placements of a phase that put reflections on both spots of a pair. */
	void propose(final Spot[] pair, final PhaseModel phase, final List<Proposal> proposals) {
		final Spot first = pair[0];
		final Spot second = pair[1];
		final double angle = Math.acos((first.gx() * second.gx() + first.gy() * second.gy()) / (first.length() *
			second.length()));
		final double angleTolerance = MEASURED * Math.hypot(first.tangentialSigma() / first.length(), second
			.tangentialSigma() / second.length()) + 2 * priors.strainSigma() + ANGLE_SLACK;
		final double ratioTolerance = MEASURED * Math.hypot(first.radialSigma() / first.length(), second
			.radialSigma() / second.length()) + BELIEVED * priors.strainSigma() + LENGTH_SLACK;
		final boolean counterClockwise = cross(first, second) < 0;
		for (final PhaseModel.LatticePoint one : phase.representatives()) {
			final double firstScale = Math.log(first.length() / one.length);
			if (Math.abs(firstScale) > lengthTolerance(first)) {
				continue;
			}
			for (final PhaseModel.LatticePoint two : phase.allowed()) {
				final double secondScale = Math.log(second.length() / two.length);
				if (Math.abs(secondScale) > lengthTolerance(second) || Math.abs(firstScale -
					secondScale) > ratioTolerance)
				{
					continue;
				}
				final double between = Vector3D.angle(one.vector, two.vector);
				if (Math.abs(between - angle) < angleTolerance && Math.sin(between) > COLLINEAR / 2) {
					add(first, second, one, two, counterClockwise, phase, proposals);
				}
			}
		}
	}

	private void add(final Spot first, final Spot second, final PhaseModel.LatticePoint one,
		final PhaseModel.LatticePoint two, final boolean counterClockwise, final PhaseModel phase,
		final List<Proposal> proposals)
	{
		final ZoneAxis zone = counterClockwise ? ZoneAxis.of(one.hkl, two.hkl) : ZoneAxis.of(two.hkl, one.hkl);
		if (Math.max(Math.abs(zone.u()), Math.max(Math.abs(zone.v()), Math.abs(zone.w()))) > MOST_INDEX) {
			return;
		}
		final ZonePattern pattern = phase.pattern(zone, one.hkl);
		final double turnOne = Math.atan2(-first.gy(), first.gx()) - pattern.direction(one.vector);
		final double turnTwo = Math.atan2(-second.gy(), second.gx()) - pattern.direction(two.vector);
		final double rotation = turnOne + Math.IEEEremainder(turnTwo - turnOne, 2 * Math.PI) / 2;
		final double logScale = (Math.log(first.length() / one.length) + Math.log(second.length() /
			two.length)) / 2;
		for (final Proposal known : proposals) {
			if (known.pattern == pattern && Math.abs(Math.IEEEremainder(known.placement.rotation - rotation,
				Math.PI)) < SAME_ROTATION && Math.abs(known.placement.logScale - logScale) < SAME_ROTATION)
			{
				return;
			}
		}
		proposals.add(new Proposal(pattern, new Placement(rotation, logScale, 0, 0)));
	}

	private double lengthTolerance(final Spot spot) {
		return BELIEVED * priors.scaleSigma() + LENGTH_SLACK + MEASURED * spot.radialSigma() / spot.length();
	}

	private static double cross(final Spot first, final Spot second) {
		return first.gx() * second.gy() - first.gy() * second.gx();
	}
}
