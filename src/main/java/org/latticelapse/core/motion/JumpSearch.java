package org.latticelapse.core.motion;

import org.latticelapse.core.image.Progress;

/**
 * Tests every boundary between frames for a jump, with the means of several frames
 * before and after it: a single frame of a lattice may not tell a jump from one
 * that is a period shorter.
 */
final class JumpSearch {

	/** Frames of a mean. */
	private static final int SIDE = 6;

	/** Standard deviation of a step that is no jump, pixels. */
	private static final double USUAL = 1;

	/** What a jump must gain over none, nats, and how far from none it must be, pixels. */
	private static final double DECISIVE = 3;
	private static final double SHORTEST = 1;

	private final FrameSpectrum[] frames;
	private final int[] order;
	private final double reach;
	private final ShiftSearch search;

	/**
	 * @param frames of a block; those after a jump are placed anew
	 * @param order indices of the frames that hold something
	 * @param reach longest jump, pixels
	 */
	JumpSearch(final FrameSpectrum[] frames, final int[] order, final double reach, final ShiftSearch search) {
		this.frames = frames;
		this.order = order;
		this.reach = reach;
		this.search = search;
	}

	/** Moves all frames after a boundary where the means before and after it lie better on each other that way. */
	void run(final SignalModel model, final int[] active, final Progress progress) {
		for (int n = 1; n < order.length; n++) {
			progress.checkCancelled();
			final FrameSpectrum last = frames[order[n - 1]];
			final FrameSpectrum first = frames[order[n]];
			final CrossSpectrum cross = across(n, model, active);
			// What the frames after the boundary would move by if nothing moved across it.
			final double stillX = last.x() - first.x();
			final double stillY = last.y() - first.y();
			final StepPrior prior = StepPrior.nearAny(USUAL, reach, new double[] { stillX, stillY });
			final Shift best = search.best(cross, prior, stillX, stillY);
			final Shift here = cross.climb(0, 0, search.stride());
			final double gain = best.score + prior.log(best.x, best.y) - here.score - prior.log(here.x, here.y);
			if (best.distance(here.x, here.y) > SHORTEST && gain > DECISIVE) moveFrom(n, best);
		}
	}

	private CrossSpectrum across(final int boundary, final SignalModel model, final int[] active) {
		final Reference before = new Reference(model.grid());
		final Reference after = new Reference(model.grid());
		for (int m = 1; m <= SIDE; m++) {
			if (boundary - m >= 0) before.add(frames[order[boundary - m]], 1);
			if (boundary + m - 1 < order.length) after.add(frames[order[boundary + m - 1]], 1);
		}
		final int fewer = Math.min(SIDE, Math.min(boundary, order.length - boundary));
		return before.cross(after.mean(), fewer / 2.0, model, active);
	}

	private void moveFrom(final int first, final Shift by) {
		for (int n = first; n < order.length; n++) {
			final FrameSpectrum frame = frames[order[n]];
			frame.place(frame.x() + by.x, frame.y() + by.y);
		}
	}
}
