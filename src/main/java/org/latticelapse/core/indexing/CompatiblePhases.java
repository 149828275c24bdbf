package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.latticelapse.core.crystal.Phase;

/** Which phases have a reflection at one measured spacing: all that a single fringe can say. */
final class CompatiblePhases {

	/** Reflections weaker than this, relative to the strongest of the phase, are not thought of. */
	private static final double WEAKEST = 0.03;

	/** How many standard uncertainties a spacing may be off. */
	private static final double REACH = 2.5;

	private CompatiblePhases() {}

	/** @return the phases with a reflection that suits the spot, nearest first. */
	static List<Phase> of(final Spot spot, final List<PhaseModel> phases, final FitPriors priors) {
		final double tolerance = REACH * Math.sqrt(square(priors.scaleSigma()) + square(priors.strainSigma()) +
			square(priors.sigma(spot) / spot.length()));
		final List<PhaseModel> compatible = new ArrayList<>();
		for (final PhaseModel phase : phases) {
			if (distance(spot, phase) < tolerance) {
				compatible.add(phase);
			}
		}
		compatible.sort(Comparator.comparingDouble(phase -> distance(spot, phase)));
		final List<Phase> result = new ArrayList<>();
		for (final PhaseModel phase : compatible) {
			result.add(phase.phase());
		}
		return result;
	}

	private static double distance(final Spot spot, final PhaseModel phase) {
		double least = Double.POSITIVE_INFINITY;
		for (final PhaseModel.LatticePoint point : phase.allowed()) {
			if (point.strength > WEAKEST) {
				least = Math.min(least, Math.abs(Math.log(spot.length() / point.length)));
			}
		}
		return least;
	}

	private static double square(final double value) {
		return value * value;
	}
}
