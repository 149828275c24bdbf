package org.latticelapse.core.motion;

import java.util.List;

/**
 * The most likely track through the places where the frames of a block may lie,
 * all of them considered together (Viterbi's algorithm).
 */
final class TrackSearch {

	private final int[] frame;
	private final List<List<Sighting>> sightings;
	private final Walk walk;
	private final double[][] value;
	private final int[][] from;

	private TrackSearch(final int[] frame, final List<List<Sighting>> sightings, final Walk walk) {
		this.frame = frame;
		this.sightings = sightings;
		this.walk = walk;
		value = new double[frame.length][];
		from = new int[frame.length][];
	}

	/**
	 * @param frame numbers of the frames, ascending
	 * @param sightings of each frame, at least one
	 * @param walk what is believed of the steps
	 * @return one sighting for each frame
	 */
	static Sighting[] best(final int[] frame, final List<List<Sighting>> sightings, final Walk walk) {
		final TrackSearch search = new TrackSearch(frame, sightings, walk);
		for (int n = 0; n < frame.length; n++) {
			search.reach(n);
		}
		return search.path();
	}

	/** The likeliest way to each sighting of a frame. */
	private void reach(final int n) {
		final List<Sighting> here = sightings.get(n);
		value[n] = new double[here.size()];
		from[n] = new int[here.size()];
		for (int i = 0; i < here.size(); i++) {
			double best = n == 0 ? 0 : Double.NEGATIVE_INFINITY;
			for (int j = 0; n > 0 && j < value[n - 1].length; j++) {
				final double reached = value[n - 1][j] + walk.log(sightings.get(n - 1).get(j), here.get(i), frame[n] - frame[n -
					1]);
				if (reached > best) {
					best = reached;
					from[n][i] = j;
				}
			}
			value[n][i] = best + here.get(i).evidence;
		}
	}

	private Sighting[] path() {
		final Sighting[] path = new Sighting[frame.length];
		int best = 0;
		for (int i = 0; i < value[frame.length - 1].length; i++) {
			if (value[frame.length - 1][i] > value[frame.length - 1][best]) best = i;
		}
		for (int n = frame.length - 1; n >= 0; n--) {
			path[n] = sightings.get(n).get(best);
			best = from[n][best];
		}
		return path;
	}
}
