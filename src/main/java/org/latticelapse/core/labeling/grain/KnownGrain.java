package org.latticelapse.core.labeling.grain;

import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;

/** A grain that is followed from frame to frame. Immutable. */
public final class KnownGrain {

	private final int number;
	private final FoundGrain grain;
	private final DrawnLevels drawn;
	private final int unseen;
	private final int age;

	private KnownGrain(final int number, final FoundGrain grain, final DrawnLevels drawn, final int unseen, final int age) {
		this.number = number;
		this.grain = grain;
		this.drawn = drawn;
		this.unseen = unseen;
		this.age = age;
	}

	/**
	 * @param number its number in the movie
	 * @param grain what the frame shows of it that shows it for the first time
	 */
	static KnownGrain first(final int number, final FoundGrain grain) {
		return new KnownGrain(number, grain, null, 0, 0);
	}

	/** @return its number in the movie, from 1; that of no other grain. */
	public int number() {
		return number;
	}

	/** @return its spots, strongest first, at least one. */
	public List<Spot> spots() {
		return grain.crystal().spots();
	}

	/** @return the phases that explain its spots, if they prove a lattice. */
	public Optional<SpotIndexer.Ranked> ranked() {
		return grain.crystal().ranked();
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

	/** @return by what it has been drawn, if it has been since its crystal was measured. */
	Optional<DrawnLevels> drawn() {
		return Optional.ofNullable(drawn);
	}

	/** @return the grain moved to the right and down, Å. */
	KnownGrain moved(final double dx, final double dy) {
		return new KnownGrain(number, grain.moved(dx, dy), drawn, unseen, age);
	}

	/**
	 * @param occupancy what drawing it in the last frame has told
	 * @return the grain, which the next frame will draw by the same rule
	 */
	public KnownGrain drawnAs(final Occupancy occupancy) {
		return new KnownGrain(number, grain, occupancy.levels(), unseen, age);
	}

	/** @return the grain after another frame: what it is there, null if that does not show it. */
	KnownGrain seen(final FoundGrain now) {
		if (now == null) {
			return new KnownGrain(number, grain, drawn, unseen + 1, age + 1);
		}
		return new KnownGrain(number, now, now.crystal() == grain.crystal() ? drawn : null, 0, age + 1);
	}
}
