package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A two-dimensional reciprocal lattice found in an image: the spots of one
 * crystal, with the phases that explain them, best first.
 */
public final class Lattice {

	private final int number;
	private final Verdict verdict;
	private final List<Spot> spots;
	private final List<PhaseMatch> matches;
	private final List<PhaseMatch> candidates;
	private final List<String> warnings;

	/**
	 * @param number 1 for the strongest lattice of the image
	 * @param verdict {@link Verdict#INDEXED} or {@link Verdict#AMBIGUOUS}
	 * @param spots the spots of the lattice, strongest first
	 * @param matches the phases that explain it, best first, at least one
	 * @param candidates how many of them are tied for the best
	 * @param warnings what the user should know, one sentence each
	 */
	public Lattice(final int number, final Verdict verdict, final List<Spot> spots,
		final List<PhaseMatch> matches, final int candidates, final List<String> warnings)
	{
		this.number = number;
		this.verdict = verdict;
		this.spots = Collections.unmodifiableList(new ArrayList<>(spots));
		this.matches = Collections.unmodifiableList(new ArrayList<>(matches));
		this.candidates = this.matches.subList(0, candidates);
		this.warnings = Collections.unmodifiableList(new ArrayList<>(warnings));
	}

	/** @return 1 for the strongest lattice of the image. */
	public int number() {
		return number;
	}

	/** @return whether one phase is proven, or several fit about equally. */
	public Verdict verdict() {
		return verdict;
	}

	/** @return the spots of the lattice, strongest first. */
	public List<Spot> spots() {
		return spots;
	}

	/** @return the phases that explain the lattice, best first; never empty. */
	public List<PhaseMatch> matches() {
		return matches;
	}

	/** @return the best of the {@link #matches()}. */
	public PhaseMatch best() {
		return matches.get(0);
	}

	/** @return the phases that can not be told apart here, best first; one when indexed. */
	public List<PhaseMatch> candidates() {
		return candidates;
	}

	/** @return what the user should know, one sentence each. */
	public List<String> warnings() {
		return warnings;
	}
}
