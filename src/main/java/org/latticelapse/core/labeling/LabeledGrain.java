package org.latticelapse.core.labeling;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.Verdict;

/** A grain of a phase map. */
public final class LabeledGrain {

	private final int number;
	private final int label;
	private final Lattice lattice;
	private final List<Spot> spots;
	private final List<Phase> candidates;
	private final double faded;

	/**
	 * @param number 1 for the strongest grain of the map
	 * @param label the label of its pixels
	 * @param lattice its lattice; null when its spots prove none
	 * @param spots its spots, strongest first
	 * @param candidates the phases it may be, best first
	 */
	LabeledGrain(final int number, final int label, final Lattice lattice, final List<Spot> spots,
		final List<Phase> candidates)
	{
		this(number, label, lattice, spots, candidates, 0);
	}

	private LabeledGrain(final int number, final int label, final Lattice lattice, final List<Spot> spots,
		final List<Phase> candidates, final double faded)
	{
		this.faded = faded;
		this.number = number;
		this.label = label;
		this.lattice = lattice;
		this.spots = Collections.unmodifiableList(spots);
		this.candidates = Collections.unmodifiableList(candidates);
	}

	/** @return the grain, which has faded evenly by a part since it was found. */
	LabeledGrain faded(final double part) {
		return new LabeledGrain(number, label, lattice, spots, candidates, part);
	}

	/** @return by what part it has faded evenly: by the focus, or by holes too small to be seen. */
	double faded() {
		return faded;
	}

	/** @return 1 for the strongest grain of an image; the same in every frame of a movie. */
	public int number() {
		return number;
	}

	/** @return the label of its pixels, 2 or more. */
	public int label() {
		return label;
	}

	/** @return its lattice, if its spots prove one. */
	public Optional<Lattice> lattice() {
		return Optional.ofNullable(lattice);
	}

	/** @return what its spots prove. */
	public Verdict verdict() {
		return lattice == null ? Verdict.SPACING_ONLY : lattice.verdict();
	}

	/** @return its spots, strongest first, at least one. */
	public List<Spot> spots() {
		return spots;
	}

	/** @return the phases it may be, best first. */
	public List<Phase> candidates() {
		return candidates;
	}

	/** @return the probability of the best phase among those that were asked for, 0 … 1. */
	public double probability() {
		return lattice == null ? 0 : PhaseProbability.of(lattice);
	}
}
