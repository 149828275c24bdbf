package org.latticelapse.core.motion;

import org.latticelapse.core.image.Progress;

/**
 * Tests every boundary between frames for a jump, with the means of several frames
 * before and after it: a single frame of a lattice may not tell a jump from one
 * that is a period shorter.
 */
final class JumpSearch {

	/** Frames of a mean: at most, and at least in a movie that has so many. */
	private static final int SIDE = 6;
	private static final int LEAST_SIDE = 2;

	/** Variance of a step that is no jump, pixels². */
	private static final double USUAL = 1;

	/** What a jump must gain over none, nats, and how far from none it must be, pixels. */
	private static final double DECISIVE = 3;
	private static final double SHORTEST = 1;

	private final FrameSpectrum[] frames;
	private final int[] number;
	private final int[] present;
	private final double reach;
	private final ShiftSearch search;

	/**
	 * @param frames of a block; those after a jump are placed anew
	 * @param number of each frame in the block
	 * @param present indices of the frames whose content is there
	 * @param reach longest jump, pixels
	 */
	JumpSearch(final FrameSpectrum[] frames, final int[] number, final int[] present, final double reach,
		final ShiftSearch search)
	{
		this.frames = frames;
		this.number = number;
		this.present = present;
		this.reach = reach;
		this.search = search;
	}

	/** Moves all frames after a boundary where the means before and after it lie better on each other that way. */
	void run(final SignalModel model, final Walk walk, final Progress progress) {
		final int[] active = model.active();
		final int side = Math.min(LEAST_SIDE, present.length / 2);
		for (int n = side; n <= present.length - side; n++) {
			progress.checkCancelled();
			final FrameSpectrum last = frames[present[n - 1]];
			final FrameSpectrum first = frames[present[n]];
			final CrossSpectrum cross = across(n, model, active);
			// What the frames after the boundary would move by if nothing moved across it.
			final double stillX = last.x() - first.x();
			final double stillY = last.y() - first.y();
			final int between = number[present[n]] - number[present[n - 1]] - 1;
			final StepPrior prior = StepPrior.nearAny(Math.sqrt(USUAL + between * walk.variance()), reach, new double[] { stillX,
				stillY });
			final Shift best = search.best(cross, prior, stillX, stillY);
			final Shift here = cross.climb(0, 0, search.stride());
			final double gain = value(best, cross, prior) - value(here, cross, prior);
			if (best.distance(here.x, here.y) > SHORTEST && gain > DECISIVE) moveFrom(present[n], best);
		}
	}

	private static double value(final Shift shift, final CrossSpectrum cross, final StepPrior prior) {
		return cross.chance.evidence(shift.score) + prior.log(shift.x, shift.y);
	}

	private CrossSpectrum across(final int boundary, final SignalModel model, final int[] active) {
		final Reference before = new Reference(model.grid());
		final Reference after = new Reference(model.grid());
		for (int m = 1; m <= SIDE; m++) {
			if (boundary - m >= 0) before.add(frames[present[boundary - m]], 1);
			if (boundary + m - 1 < present.length) after.add(frames[present[boundary + m - 1]], 1);
		}
		return before.cross(after.mean(), Math.min(SIDE, present.length - boundary), model, active);
	}

	private void moveFrom(final int first, final Shift by) {
		for (int n = first; n < frames.length; n++) {
			frames[n].place(frames[n].x() + by.x, frames[n].y() + by.y);
		}
	}
}
