package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.grain.KnownGrain;

/** Decides which phases the grains of a frame may be, and which label they get. Immutable. */
final class GrainNaming {

	private final List<Phase> phases;
	private final SpotIndexer indexer;
	private final boolean bestOfTies;

	/**
	 * @param phases the phases in the order of their labels
	 * @param indexer knows them
	 * @param bestOfTies whether grains whose phase is ambiguous get the label of the best
	 */
	GrainNaming(final List<Phase> phases, final SpotIndexer indexer, final boolean bestOfTies) {
		this.phases = phases;
		this.indexer = indexer;
		this.bestOfTies = bestOfTies;
	}

	/** @return the phases in the order of their labels. */
	List<Phase> phases() {
		return phases;
	}

	/** @return the grains in the same order, named together, as one pixel size is theirs. */
	List<LabeledGrain> of(final List<KnownGrain> known) {
		final List<SpotIndexer.Ranked> ranked = new ArrayList<>();
		known.forEach(grain -> grain.ranked().ifPresent(ranked::add));
		final List<Lattice> lattices = indexer.jointly(ranked);
		final List<LabeledGrain> grains = new ArrayList<>();
		int next = 0;
		for (final KnownGrain grain : known) {
			grains.add(named(grain, grain.ranked().isPresent() ? lattices.get(next++) : null));
		}
		return grains;
	}

	private LabeledGrain named(final KnownGrain grain, final Lattice lattice) {
		final List<Phase> candidates = new ArrayList<>();
		if (lattice == null) {
			candidates.addAll(indexer.compatible(grain.spots().get(0)));
		}
		else {
			lattice.candidates().forEach(match -> candidates.add(match.phase()));
		}
		final boolean named = lattice != null && (candidates.size() == 1 || bestOfTies);
		return new LabeledGrain(grain.number(), named ? PhaseMap.FIRST_PHASE + phases.indexOf(candidates.get(0))
			: PhaseMap.AMBIGUOUS, lattice, grain.spots(), candidates);
	}
}
