package org.latticelapse.core.motion;

import java.util.stream.IntStream;

import org.latticelapse.core.image.Progress;

/**
 * Where the frames of a block lie, at first: as they were recorded or, if they
 * clearly have more in common that way, moving at a steady speed; then each
 * against the fading mean of those before it, as far as its score tells more than
 * the place of the one before.
 */
final class FirstPlaces {

	/** A start with a steady speed must find this much more in common than one without. */
	private static final double BETTER = 1.5;

	/** Standard deviations that the correlation at this speed must stand above none; among all speeds chance reaches 5. */
	private static final double CLEAR = 8;

	/** Variance of the place of a sweep's first frame, and radius of the disc that each is looked for in at least. */
	private static final double SURE = 1e-4;
	private static final double NEAR = 2;

	/** What lies farther than this from where it is expected has jumped, standard deviations. */
	private static final double FAR = 5;

	private final FrameSpectrum[] frames;
	private final int[] number;
	private final SignalModel model;
	private final ShiftSearch search;
	private final double reach;

	/**
	 * @param frames with content
	 * @param number of each frame in the block
	 * @param reach longest jump between frames, pixels
	 */
	FirstPlaces(final FrameSpectrum[] frames, final int[] number, final SignalModel model, final ShiftSearch search, final double reach) {
		this.frames = frames;
		this.number = number;
		this.model = model;
		this.search = search;
		this.reach = reach;
	}

	/** Takes a steady drift for granted if the frames have clearly more in common with it. */
	void start() {
		model.learn(frames);
		final double still = model.information();
		final Shift speed = search.best(pairs(), StepPrior.nearAny(reach, reach, new double[2]), 0, 0);
		if (speed.score < CLEAR * model.scatterOfPairs(frames.length - 1)) return;
		place(speed.x, speed.y);
		model.learn(frames);
		if (model.information() < BETTER * still) place(0, 0);
	}

	/**
	 * Places each frame against the fading mean of those before it in the sequence.
	 *
	 * @param backwards whether it begins with the last frame
	 * @param step standard deviation of a usual step, pixels
	 */
	void sweep(final boolean backwards, final double step, final Progress progress) {
		final int[] active = model.active();
		final Reference reference = new Reference(model.grid());
		FrameSpectrum last = frames[backwards ? frames.length - 1 : 0];
		double stepX = 0;
		double stepY = 0;
		Belief place = Belief.at(last.x(), last.y(), 1 / SURE, 0, 1 / SURE);
		for (int n = 1; n < frames.length; n++) {
			progress.checkCancelled();
			reference.fade(BlockAlignment.MEMORY);
			reference.add(last, 1);
			final FrameSpectrum frame = frames[backwards ? frames.length - 1 - n : n];
			frame.place(last.x(), last.y());
			final Belief expected = place.afterStep(step * step, 0, 0);
			final CrossSpectrum cross = reference.cross(frame, model, active);
			final Shift best = search.best(cross, StepPrior.nearAny(expected.sigma(), reach, new double[2], new double[] { stepX,
				stepY }), 0, 0);
			final Belief seen = best.sighting(cross.chance, last.x(), last.y(), NEAR).belief();
			place = best.distance(0, 0) > FAR * expected.sigma() && seen.isKnown() ? seen : expected.and(seen);
			frame.place(place.x(), place.y());
			stepX = frame.x() - last.x();
			stepY = frame.y() - last.y();
			last = frame;
		}
	}

	/** @return the cross-spectra of all frames with those before them, whitened. */
	private CrossSpectrum pairs() {
		final BandGrid grid = model.grid();
		final float[] re = new float[grid.size];
		final float[] im = new float[grid.size];
		for (int n = 1; n < frames.length; n++) {
			final float[] a = frames[n].values;
			final float[] b = frames[n - 1].values;
			for (int i = 0; i < grid.size; i++) {
				re[i] += a[2 * i] * b[2 * i] + a[2 * i + 1] * b[2 * i + 1];
				im[i] += a[2 * i + 1] * b[2 * i] - a[2 * i] * b[2 * i + 1];
			}
		}
		for (int i = 0; i < grid.size; i++) {
			final float whitening = (float) (1 / model.noise(i));
			re[i] *= whitening;
			im[i] *= whitening;
		}
		final double scatter = model.scatterOfPairs(frames.length - 1);
		return new CrossSpectrum(grid, IntStream.range(0, grid.size).toArray(), re, im, new ChanceScore(scatter * scatter,
			scatter * scatter, 0, 0, 0));
	}

	private void place(final double speedX, final double speedY) {
		for (int n = 0; n < frames.length; n++) {
			frames[n].place(speedX * (number[n] - number[0]), speedY * (number[n] - number[0]));
		}
	}
}
