package org.latticelapse.core.labeling;

/** A grain that is followed from frame to frame. */
final class KnownGrain {

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

	int number() {
		return number;
	}

	FoundGrain grain() {
		return grain;
	}

	/** @return for how many frames it has been known. */
	int age() {
		return age;
	}

	int unseen() {
		return unseen;
	}

	/** @return the grain moved to the right and down, Å. */
	KnownGrain moved(final double dx, final double dy) {
		return new KnownGrain(number, grain.moved(dx, dy), unseen, age);
	}

	/** @return the grain with the levels it has been drawn with. */
	KnownGrain drawnWith(final DrawnLevels levels) {
		return new KnownGrain(number, grain.drawnWith(levels), unseen, age);
	}

	KnownGrain seen(final FoundGrain now) {
		return now == null ? new KnownGrain(number, grain, unseen + 1, age + 1) : new KnownGrain(number, now, 0, age + 1);
	}
}
