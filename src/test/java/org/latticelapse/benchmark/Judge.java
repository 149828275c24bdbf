package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.crystal.LaueGroup;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.Verdict;

/**
 * Compares what the indexing says about an image of one crystal with the truth.
 * The first lattice is judged; zone axes are compared up to the symmetry of the
 * true phase and Friedel's law.
 */
final class Judge {

	private static final int LARGEST_TIE = 3;

	private Judge() {
		// static only
	}

	static Judgement judge(final TrueCrystal truth, final IndexingResult result) {
		if (result.lattices().isEmpty()) {
			return new Judgement(Outcome.MISSED, false, new ArrayList<>(), 0, 0);
		}
		final Lattice first = result.lattices().get(0);
		int unrelated = 0;
		for (final Lattice lattice : result.lattices()) {
			unrelated += lattice.spots().stream().anyMatch(spot -> truth.nearest(spot).isPresent()) ? 0 : 1;
		}
		return new Judgement(outcome(truth, first), zoneIsRight(truth, first), errors(truth, first), result
			.lattices().size() - 1, unrelated);
	}

	private static Outcome outcome(final TrueCrystal truth, final Lattice lattice) {
		final List<PhaseMatch> candidates = lattice.candidates();
		final boolean named = candidates.stream().anyMatch(match -> isTrue(truth, match));
		if (lattice.verdict() == Verdict.INDEXED) {
			return named ? Outcome.RIGHT : Outcome.WRONG;
		}
		if (!named) {
			return Outcome.WRONG_TIE;
		}
		final boolean fair = candidates.stream().allMatch(match -> truth.mayBe(match.phase().id()));
		return fair && candidates.size() <= LARGEST_TIE ? Outcome.TIED : Outcome.LOOSE_TIE;
	}

	private static boolean zoneIsRight(final TrueCrystal truth, final Lattice lattice) {
		final Optional<ZoneAxis> zone = lattice.matches().stream().filter(match -> isTrue(truth, match)).map(
			PhaseMatch::zone).findFirst();
		return zone.isPresent() && LaueGroup.of(truth.phase()).equivalent(zone.get(), truth.zone());
	}

	private static boolean isTrue(final TrueCrystal truth, final PhaseMatch match) {
		return match.phase().id().equals(truth.phase().id());
	}

	private static List<SpotError> errors(final TrueCrystal truth, final Lattice lattice) {
		final List<SpotError> errors = new ArrayList<>();
		for (final Spot spot : lattice.spots()) {
			truth.nearest(spot).filter(TrueSpot::isVisible).ifPresent(t -> errors.add(new SpotError(spot, t)));
		}
		return errors;
	}
}
