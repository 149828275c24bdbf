package org.latticelapse.core.motion;

/**
 * Where the frames of a track lie, as their own scores and the steps between them
 * tell together: Kalman's filter, forwards and backwards. How long the steps are
 * is learned from the track itself (expectation maximisation), so that frames with
 * much content stay where they were seen, and those with little lean on their
 * neighbours.
 */
final class TrackSmoother {

	private static final int PASSES = 20;

	private final int[] frame;
	private final Sighting[] path;
	private final Belief[] places;
	private Walk walk;

	/**
	 * @param frame numbers of the frames, ascending
	 * @param path where each was seen
	 * @param walk what is believed of the steps at first
	 */
	TrackSmoother(final int[] frame, final Sighting[] path, final Walk walk) {
		this.frame = frame;
		this.path = path;
		this.walk = walk;
		places = new Belief[frame.length];
		for (int pass = 0; pass < PASSES; pass++) {
			smooth();
		}
	}

	/** @return where a frame lies. */
	Belief place(final int n) {
		return places[n];
	}

	/** @return what the steps are like. */
	Walk walk() {
		return walk;
	}

	private void smooth() {
		final Belief[] before = new Belief[frame.length];
		before[0] = path[0].belief();
		for (int n = 1; n < frame.length; n++) {
			before[n] = walk.on(before[n - 1], gap(n), isJump(n)).and(path[n].belief());
		}
		final StepStatistics steps = new StepStatistics(walk);
		final Walk back = walk.reversed();
		Belief later = Belief.NONE;
		for (int n = frame.length - 1; n > 0; n--) {
			places[n] = before[n].and(later);
			final Belief from = path[n].belief().and(later);
			if (!isJump(n)) steps.add(before[n - 1], from, gap(n));
			later = back.on(from, gap(n), isJump(n));
		}
		places[0] = before[0].and(later);
		walk = steps.walk();
	}

	private int gap(final int n) {
		return frame[n] - frame[n - 1];
	}

	private boolean isJump(final int n) {
		return walk.isJump(path[n - 1], path[n], gap(n));
	}
}
