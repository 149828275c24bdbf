package org.latticelapse.core.labeling;

/** A grain that is followed from frame to frame. */
final class KnownGrain {

	private final int number;
	private final FoundGrain grain;
	private final int unseen;

	/**
	 * @param number its number in the movie
	 * @param grain what it was when it was seen last
	 * @param unseen for how many frames it has not been seen
	 */
	KnownGrain(final int number, final FoundGrain grain, final int unseen) {
		this.number = number;
		this.grain = grain;
		this.unseen = unseen;
	}

	int number() {
		return number;
	}

	FoundGrain grain() {
		return grain;
	}

	int unseen() {
		return unseen;
	}

	/** @return the grain moved to the right and down, Å. */
	KnownGrain moved(final double dx, final double dy) {
		return new KnownGrain(number, grain.moved(dx, dy), unseen);
	}

	/** @return the grain with the levels it has been drawn with. */
	KnownGrain drawnWith(final DrawnLevels levels) {
		return new KnownGrain(number, grain.drawnWith(levels), unseen);
	}

	KnownGrain seen(final FoundGrain now) {
		return now == null ? new KnownGrain(number, grain, unseen + 1) : new KnownGrain(number, now, 0);
	}
}
