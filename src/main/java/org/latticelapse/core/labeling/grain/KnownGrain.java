package org.latticelapse.core.labeling.grain;

import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;

/** A grain that is followed from frame to frame. Immutable. */
public final class KnownGrain {

	private final int number;
	private final FoundGrain grain;
	private final int unseen;
	private final int age;

	/**
	 * @param number its number in the movie
	 * @param grain what it was when it was seen last
	 * @param unseen for how many frames it has not been seen
	 * @param age for how many frames it has been known
	 */
	KnownGrain(final int number, final FoundGrain grain, final int unseen, final int age) {
		this.number = number;
		this.grain = grain;
		this.unseen = unseen;
		this.age = age;
	}

	/** @return its number in the movie, from 1; that of no other grain. */
	public int number() {
		return number;
	}

	/** @return its spots, strongest first, at least one. */
	public List<Spot> spots() {
		return grain.spots();
	}

	/** @return the phases that explain its spots, if they prove a lattice. */
	public Optional<SpotIndexer.Ranked> ranked() {
		return grain.ranked();
	}

	/** @return whether the last frame shows it. */
	public boolean isSeen() {
		return unseen == 0;
	}

	/** @return for how many frames it has been known. */
	public int age() {
		return age;
	}

	/** @return for how many frames it has not been seen. */
	int unseen() {
		return unseen;
	}

	/** @return what it was when it was seen last. */
	FoundGrain grain() {
		return grain;
	}

	/** @return the grain moved to the right and down, Å. */
	KnownGrain moved(final double dx, final double dy) {
		return new KnownGrain(number, grain.moved(dx, dy), unseen, age);
	}

	/**
	 * @param occupancy what drawing it in the last frame has told
	 * @return the grain, which the next frame will draw by the same rule
	 */
	public KnownGrain drawnAs(final Occupancy occupancy) {
		return new KnownGrain(number, grain.drawnWith(occupancy.levels()), unseen, age);
	}

	/** @return the grain after another frame: what it is there, null if that does not show it. */
	KnownGrain seen(final FoundGrain now) {
		return now == null ? new KnownGrain(number, grain, unseen + 1, age + 1) : new KnownGrain(number, now, 0, age + 1);
	}
}
