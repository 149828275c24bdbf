package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Phase;

/** What the indexing found in one micrograph. */
public final class IndexingResult {

	private final List<Spot> spots;
	private final List<Lattice> lattices;
	private final List<Phase> phasesTried;
	private final List<Phase> compatible;
	private final List<String> warnings;

	/**
	 * @param spots every significant spot, strongest first
	 * @param lattices the lattices, strongest first
	 * @param phasesTried the phases that were compared
	 * @param compatible without a lattice: the phases tried that have a reflection
	 *          at the strongest spacing
	 * @param warnings what the user should know about the image, one sentence each
	 */
	public IndexingResult(final List<Spot> spots, final List<Lattice> lattices, final List<Phase> phasesTried,
		final List<Phase> compatible, final List<String> warnings)
	{
		this.spots = copy(spots);
		this.lattices = copy(lattices);
		this.phasesTried = copy(phasesTried);
		this.compatible = copy(compatible);
		this.warnings = copy(warnings);
	}

	/** @return every significant spot, in a lattice or not, strongest first. */
	public List<Spot> spots() {
		return spots;
	}

	/** @return the lattices, strongest first; empty when the spots prove none. */
	public List<Lattice> lattices() {
		return lattices;
	}

	/** @return the phases that were compared with the spots. */
	public List<Phase> phasesTried() {
		return phasesTried;
	}

	/** @return without a lattice: the phases tried that have a reflection at the strongest spacing. */
	public List<Phase> compatible() {
		return compatible;
	}

	/** @return what the user should know about the image, one sentence each. */
	public List<String> warnings() {
		return warnings;
	}

	/**
	 * @return the verdict of the strongest lattice; without one
	 *         {@link Verdict#SPACING_ONLY} if there are spots, else
	 *         {@link Verdict#NONE}
	 */
	public Verdict verdict() {
		if (!lattices.isEmpty()) {
			return lattices.get(0).verdict();
		}
		return spots.isEmpty() ? Verdict.NONE : Verdict.SPACING_ONLY;
	}

	private static <T> List<T> copy(final List<T> list) {
		return Collections.unmodifiableList(new ArrayList<>(list));
	}
}
