package org.latticelapse.core.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.image.Progress;

/**
 * Aligns the frames of a block, all in memory, with each other. After a first pass
 * every frame is compared with the others on both sides of it; of the places where
 * each may lie the likeliest track is chosen, and smoothed as far as the frames
 * are uncertain. Every boundary is tested for a jump with the means of several
 * frames before and after it, because single frames of a lattice may not tell a
 * jump from one a period shorter. Frames whose content has gone take no part.
 */
final class BlockAlignment {

	/** Weight that a frame's neighbour keeps for each further frame. */
	static final double MEMORY = Math.exp(-1 / 6.0);

	/** Neighbours on each side that a frame is compared with one by one. */
	private static final int WINDOW = 10;

	/** Weight of all frames of the block beside the near ones: what does not change holds the track together. */
	private static final double FAR = 0.15;

	/** First passes through the block, to and fro. */
	private static final int SWEEPS = 3;

	/** Standard deviation of a usual step, pixels: what is assumed before anything is known, and the least thereafter. */
	private static final double FIRST_STEP = 1.5;
	private static final double LEAST_STEP = 0.7;

	/** Refinements, and how many of them look for other places and for jumps. */
	private static final int REFINEMENTS = 4;
	private static final int SEARCHES = 2;

	/** Other places are looked for as if a usual step were so long, pixels. */
	private static final double USUAL = 1;

	/** What is found nearer than this is the same maximum, pixels. */
	private static final double SAME = 1;

	/** Radius of the disc in which a frame is looked for: pixels at least, and standard deviations of a step. */
	private static final double NEAR = 2;
	private static final double STEPS = 3;

	private final FrameSpectrum[] frames;
	private final int[] number;
	private final double reach;
	private final Progress progress;
	private final ShiftSearch search;
	private final SignalModel model;
	private final boolean[] gone;
	private final boolean[] measured;
	private final double[] sigma;
	private int[] active;
	private Walk walk;

	/**
	 * @param block all frames of the block; those without any content are left out
	 * @param reach longest jump between frames, pixels
	 */
	BlockAlignment(final BandGrid grid, final FrameSpectrum[] block, final double reach, final Progress progress) {
		this.reach = reach;
		this.progress = progress;
		number = IntStream.range(0, block.length).filter(i -> !block[i].isEmpty()).toArray();
		frames = Arrays.stream(number).mapToObj(i -> block[i]).toArray(FrameSpectrum[]::new);
		search = new ShiftSearch(grid);
		model = new SignalModel(grid, frames);
		gone = new boolean[frames.length];
		measured = new boolean[block.length];
		sigma = new double[block.length];
	}

	/** Places the frames' spectra. */
	void run() {
		if (frames.length < 2) return;
		final FirstPlaces first = new FirstPlaces(frames, number, model, search, reach);
		first.start();
		double step = FIRST_STEP;
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			model.learn(frames);
			first.sweep(sweep % 2 == 1, step, progress);
			step = Math.max(LEAST_STEP, usualStep());
		}
		walk = new Walk(0, 0, step * step, reach);
		for (int i = 0; i < REFINEMENTS; i++) {
			final int[] present = present();
			model.learn(Arrays.stream(present).mapToObj(n -> frames[n]).toArray(FrameSpectrum[]::new));
			active = model.active();
			if (i < SEARCHES) new JumpSearch(frames, number, present, reach, search).run(model, walk, progress);
			refine(present, i < SEARCHES);
		}
	}

	/** @return whether the place of a frame of the block rests on more than its neighbours. */
	boolean isMeasured(final int frame) {
		return measured[frame];
	}

	/** @return the standard uncertainty of a measured frame's place, pixels. */
	double sigma(final int frame) {
		return sigma[frame];
	}

	/** Compares every frame with its neighbours on both sides, all as they lay before. */
	private void refine(final int[] present, final boolean searching) {
		final Reference total = new Reference(model.grid());
		for (final int n : present) {
			total.add(frames[n], FAR);
		}
		final List<List<Sighting>> sightings = IntStream.range(0, frames.length).parallel().mapToObj(n -> sightings(n, present,
			total, searching)).collect(Collectors.toList());
		final Sighting[] path = TrackSearch.best(number, sightings, walk);
		final TrackSmoother smoother = new TrackSmoother(number, path, walk);
		final boolean[] inCommon = MeasuredFrames.of(path);
		for (int n = 0; n < frames.length; n++) {
			final Belief place = smoother.place(n);
			if (place.isKnown()) frames[n].place(place.x(), place.y());
			gone[n] = path[n].isGone();
			measured[number[n]] = inCommon[n] && place.isKnown();
			sigma[number[n]] = place.sigma();
		}
		walk = smoother.walk();
	}

	/** @return where a frame may lie. */
	private List<Sighting> sightings(final int n, final int[] present, final Reference total, final boolean searching) {
		progress.checkCancelled();
		final CrossSpectrum cross = others(n, present, total).cross(frames[n], model, active);
		final Shift here = cross.climb(0, 0, search.stride());
		final List<Shift> places = new ArrayList<>();
		places.add(here.distance(0, 0) < SAME ? here : cross.at(0, 0));
		if (searching) places.addAll(search.tops(cross, StepPrior.nearEvery(USUAL, reach, neighbours(n)), 0, 0));
		final double near = Math.max(NEAR, STEPS * Math.sqrt(walk.variance()));
		return places.stream().map(place -> place.sighting(cross.chance, frames[n].x(), frames[n].y(), near)).collect(
			Collectors.toList());
	}

	/** @return the weighted mean of the other frames that have content, those nearby first of all. */
	private Reference others(final int n, final int[] present, final Reference total) {
		final Reference reference = total.copy();
		final int found = Arrays.binarySearch(present, n);
		final int before = found >= 0 ? found : -found - 1;
		final int after = found >= 0 ? found + 1 : before;
		if (found >= 0) reference.add(frames[n], -FAR);
		for (int m = 1; m <= WINDOW; m++) {
			final double weight = Math.pow(MEMORY, m);
			if (before - m >= 0) reference.add(frames[present[before - m]], weight);
			if (after + m - 1 < present.length) reference.add(frames[present[after + m - 1]], weight);
		}
		return reference;
	}

	/** @return where the frames before and after lie, seen from this one. */
	private double[][] neighbours(final int n) {
		return IntStream.of(n - 1, n + 1).filter(m -> m >= 0 && m < frames.length).mapToObj(m -> new double[] { frames[m]
			.x() - frames[n].x(), frames[m].y() - frames[n].y() }).toArray(double[][]::new);
	}

	/** @return the frames whose content is there; all, where next to none is. */
	private int[] present() {
		final int[] present = IntStream.range(0, frames.length).filter(n -> !gone[n]).toArray();
		return present.length < 2 ? IntStream.range(0, frames.length).toArray() : present;
	}

	private double usualStep() {
		final double[] steps = IntStream.range(1, frames.length).mapToDouble(n -> Math.hypot(frames[n].x() - frames[n - 1]
			.x(), frames[n].y() - frames[n - 1].y())).sorted().toArray();
		return steps[steps.length / 2];
	}
}
