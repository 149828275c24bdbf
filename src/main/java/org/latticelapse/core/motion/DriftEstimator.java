package org.latticelapse.core.motion;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.Progress;

/**
 * Measures the rigid drift of a movie to a fraction of a pixel, on lattices too.
 * <p>
 * The frames of a block are compared with weighted means of each other. Weights
 * follow from the frames themselves: each frequency counts by what repeats in it
 * over what does not, so that the score of a displacement is a log likelihood. A
 * lattice repeats at every period; what decides between the periods is what has
 * no order (amorphous film, outlines of grains), and that usual steps are small.
 * A jump is believed where several frames before and after it agree on it. Blocks
 * overlap and are joined at the frames they share, so that each frame is read
 * once and the memory does not grow with the number of frames.
 * </p>
 * Immutable.
 */
public final class DriftEstimator {

	/** Fewest pixels along a side. */
	public static final int SMALLEST = 32;

	/** Frames of a block, and memory for its spectra, bytes. */
	private static final int LONGEST_BLOCK = 64;
	private static final int SHORTEST_BLOCK = 16;
	private static final double MEMORY = 7e7;
	private static final double OVERLAP = 0.25;

	/** Part of the shorter side that the longest jump may be. */
	private static final double REACH = 0.125;

	private final double longestJump;

	private DriftEstimator(final double longestJump) {
		this.longestJump = longestJump;
	}

	/** @return an estimator that looks for jumps up to an eighth of the shorter side of the frames. */
	public static DriftEstimator standard() {
		return new DriftEstimator(0);
	}

	/**
	 * @param pixels longest displacement from one frame to the next; 0: an eighth of
	 *          the shorter side
	 * @return this with another reach
	 * @throws IllegalArgumentException if it is negative or not finite
	 */
	public DriftEstimator withLongestJump(final double pixels) {
		if (!(pixels >= 0 && pixels < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("The longest jump must be 0 or a positive number of pixels, not " + pixels);
		}
		return new DriftEstimator(pixels);
	}

	/**
	 * @param movie frames of one size, at least 32 × 32 pixels; of a frame's region
	 *          of interest only what belongs to it is used. Each frame is read once.
	 * @param progress told how far the work is
	 * @return where each frame lies
	 * @throws IllegalArgumentException if the frames are too small or differ in size
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public Drift estimate(final Movie movie, final Progress progress) {
		final Micrograph first = movie.frame(0);
		if (Math.min(first.width(), first.height()) < SMALLEST) {
			throw new IllegalArgumentException("Frames of " + first.width() + " x " + first.height() +
				" pixels are too small to measure drift; at least " + SMALLEST + " x " + SMALLEST + " are needed");
		}
		final BandTransform transform = new BandTransform(first);
		final int block = (int) Math.max(SHORTEST_BLOCK, Math.min(LONGEST_BLOCK, MEMORY / (8.0 * transform.grid().size)));
		final int advance = block - (int) (block * OVERLAP);
		final double reach = longestJump > 0 ? longestJump : REACH * Math.min(first.width(), first.height());
		final TrackBuilder track = new TrackBuilder(movie.frames());
		final List<FrameSpectrum> spectra = new ArrayList<>();
		for (int start = 0;; start += advance) {
			while (spectra.size() < block && start + spectra.size() < movie.frames()) {
				progress.checkCancelled();
				spectra.add(transform.of(movie.frame(start + spectra.size())));
				progress.report(start + spectra.size(), movie.frames());
			}
			final FrameSpectrum[] frames = spectra.toArray(new FrameSpectrum[0]);
			final BlockAlignment alignment = new BlockAlignment(transform.grid(), frames, reach, progress);
			alignment.run();
			track.join(start, frames, alignment);
			if (start + frames.length >= movie.frames()) return track.drift();
			// The frames that the next block shares begin it, as they lie now.
			spectra.subList(0, advance).clear();
			for (final FrameSpectrum frame : spectra) {
				frame.place(0, 0);
			}
		}
	}
}
