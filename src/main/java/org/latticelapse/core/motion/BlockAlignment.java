package org.latticelapse.core.motion;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.latticelapse.core.image.Progress;

/**
 * Aligns the frames of a block, all in memory, with each other. It goes through
 * them forwards and backwards, each frame against the mean of those just passed;
 * then every frame is compared with all others on both sides of it, and every
 * boundary is tested for a jump with the means of several frames before and after
 * it, because single frames of a lattice may not tell a jump from one a period
 * shorter.
 */
final class BlockAlignment {

	/** Weight that a frame's neighbour keeps for each further frame. */
	private static final double MEMORY = Math.exp(-1 / 6.0);
	private static final int WINDOW = 10;

	/** Weight of all frames of the block beside the near ones: what does not change holds the track together. */
	private static final double FAR = 0.15;

	private static final int SWEEPS = 3;
	private static final int REFINEMENTS = 4;
	private static final double FIRST_STEP = 1.5;
	private static final double LEAST_STEP = 0.7;
	private static final double USUAL = 1;

	/** What is found nearer than this is the same maximum, pixels. */
	private static final double SAME = 1;

	/** A start with a steady speed must find this much more in common than one without. */
	private static final double BETTER = 1.5;

	/** Standard deviations that the correlation at this speed must stand above none; among all speeds chance reaches 5. */
	private static final double CLEAR = 8;

	/** Standard deviations that the score of a measured frame stands above none. */
	private static final double SIGNIFICANT = 5;

	private final FrameSpectrum[] frames;
	private final int[] order;
	private final double reach;
	private final ShiftSearch search;
	private final SignalModel model;
	private final BandGrid grid;
	private final Progress progress;
	private final double[] sigma;
	private int[] active;

	/** @param reach longest jump between frames, pixels */
	BlockAlignment(final BandGrid grid, final FrameSpectrum[] frames, final double reach, final Progress progress) {
		this.grid = grid;
		this.frames = frames;
		this.reach = reach;
		this.progress = progress;
		order = IntStream.range(0, frames.length).filter(i -> !frames[i].isEmpty()).toArray();
		search = new ShiftSearch(grid);
		model = new SignalModel(grid, frames);
		sigma = new double[frames.length];
		Arrays.fill(sigma, Double.NaN);
	}

	/** Places the frames' spectra. */
	void run() {
		if (order.length < 2) return;
		start();
		double step = FIRST_STEP;
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			learn();
			sweep(sweep % 2 == 0 ? order : reversed(), step);
			step = Math.max(LEAST_STEP, usualStep());
		}
		for (int i = 0; i < REFINEMENTS; i++) {
			learn();
			if (i < 2) new JumpSearch(frames, order, reach, search).run(model, active, progress);
			refine(i == 0);
		}
	}

	/** @return the standard uncertainty of a frame's place, pixels; NaN if it could not be measured. */
	double sigma(final int frame) {
		return sigma[frame];
	}

	private void learn() {
		model.learn(frames);
		active = model.active();
	}

	/** Takes a steady drift for granted if the frames have clearly more in common with it. */
	private void start() {
		learn();
		final double still = model.information();
		final float[] re = new float[grid.size];
		final float[] im = new float[grid.size];
		for (int n = 1; n < order.length; n++) {
			final float[] a = frames[order[n]].values;
			final float[] b = frames[order[n - 1]].values;
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
		final int[] all = IntStream.range(0, grid.size).toArray();
		final Shift speed = search.best(new CrossSpectrum(grid, all, re, im), StepPrior.nearAny(reach, reach, new double[2]),
			0, 0);
		if (speed.score < CLEAR * model.scatterOfPairs(order.length - 1)) return;
		place(speed.x, speed.y);
		learn();
		if (model.information() < BETTER * still) place(0, 0);
	}

	private void place(final double speedX, final double speedY) {
		for (final int i : order) {
			frames[i].place(speedX * (i - order[0]), speedY * (i - order[0]));
		}
	}

	/** Places each frame against the fading mean of those before it in the sequence. */
	private void sweep(final int[] sequence, final double step) {
		final Reference reference = new Reference(grid);
		reference.add(frames[sequence[0]], 1);
		double[] last = place(sequence[0]);
		double[] lastButOne = last;
		for (int n = 1; n < sequence.length; n++) {
			progress.checkCancelled();
			final FrameSpectrum frame = frames[sequence[n]];
			frame.place(last[0], last[1]);
			final StepPrior prior = StepPrior.nearAny(step, reach, new double[2], new double[] { lastButOne[0] - last[0],
				lastButOne[1] - last[1] });
			final Shift best = search.best(reference.cross(frame, model, active), prior, 0, 0);
			frame.place(last[0] + best.x, last[1] + best.y);
			lastButOne = last;
			last = place(sequence[n]);
			reference.fade(MEMORY);
			reference.add(frame, 1);
		}
	}

	/** Compares every frame with its neighbours on both sides, all as they lay before. */
	private void refine(final boolean far) {
		final Reference total = new Reference(grid);
		for (final int i : order) {
			total.add(frames[i], FAR);
		}
		final Shift[] moves = new Shift[order.length];
		IntStream.range(0, order.length).parallel().forEach(n -> moves[n] = move(n, total, far));
		for (int n = 0; n < order.length; n++) {
			final FrameSpectrum frame = frames[order[n]];
			if (moves[n] != null) frame.place(frame.x() + moves[n].x, frame.y() + moves[n].y);
		}
	}

	private Shift move(final int n, final Reference total, final boolean far) {
		progress.checkCancelled();
		final FrameSpectrum frame = frames[order[n]];
		final Reference reference = total.copy();
		reference.add(frame, -FAR);
		for (int m = Math.max(0, n - WINDOW); m <= Math.min(order.length - 1, n + WINDOW); m++) {
			if (m != n) reference.add(frames[order[m]], Math.pow(MEMORY, Math.abs(m - n)));
		}
		final CrossSpectrum cross = reference.cross(frame, model, active);
		final Shift here = cross.climb(0, 0, search.stride());
		Shift best = here.distance(0, 0) < SAME ? here : cross.at(0, 0);
		if (far) {
			final StepPrior prior = StepPrior.nearEvery(USUAL, reach, neighbours(n));
			final Shift other = search.best(cross, prior, 0, 0);
			if (other.score + prior.log(other.x, other.y) > best.score + prior.log(best.x, best.y)) best = other;
		}
		sigma[order[n]] = best.score > SIGNIFICANT * reference.scatter(model, active) ? best.sigma() : Double.NaN;
		return best;
	}

	/** @return where the frames before and after lie, seen from this one. */
	private double[][] neighbours(final int n) {
		final double[] here = place(order[n]);
		return IntStream.of(n - 1, n + 1).filter(m -> m >= 0 && m < order.length).mapToObj(m -> {
			final double[] there = place(order[m]);
			return new double[] { there[0] - here[0], there[1] - here[1] };
		}).toArray(double[][]::new);
	}

	private double[] place(final int frame) {
		return new double[] { frames[frame].x(), frames[frame].y() };
	}

	private int[] reversed() {
		return IntStream.rangeClosed(1, order.length).map(n -> order[order.length - n]).toArray();
	}

	private double usualStep() {
		final double[] steps = IntStream.range(1, order.length).mapToDouble(n -> Math.hypot(frames[order[n]].x() -
			frames[order[n - 1]].x(), frames[order[n]].y() - frames[order[n - 1]].y())).sorted().toArray();
		return steps[steps.length / 2];
	}
}
