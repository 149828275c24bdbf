package org.latticelapse.benchmark;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;

/** A movie of which some frames in succession show nothing but the noise of counted electrons, as many as in its first frame. */
final class InterruptedMovie implements Movie {

	private final Movie movie;
	private final int from;
	private final int to;
	private final long seed;
	private final double mean;

	/**
	 * @param from first frame without content, from 0
	 * @param to first frame with content again
	 */
	InterruptedMovie(final Movie movie, final int from, final int to, final long seed) {
		this.movie = movie;
		this.from = from;
		this.to = to;
		this.seed = seed;
		double sum = 0;
		final float[] first = movie.frame(0).copyPixels();
		for (final float count : first) {
			sum += count;
		}
		mean = sum / first.length;
	}

	/** @return whether a frame shows the content. */
	boolean hasContent(final int index) {
		return index < from || index >= to;
	}

	@Override
	public int frames() {
		return movie.frames();
	}

	@Override
	public Acquisition acquisition() {
		return movie.acquisition();
	}

	@Override
	public Micrograph frame(final int index) {
		final Micrograph frame = movie.frame(index);
		if (hasContent(index)) return frame;
		final RandomGenerator random = new Well19937c(37 * seed + index);
		final float[] counts = new float[frame.width() * frame.height()];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = DriftingMovie.electrons(mean, random);
		}
		return new Micrograph(frame.width(), frame.height(), counts, frame.pixelSize());
	}
}
