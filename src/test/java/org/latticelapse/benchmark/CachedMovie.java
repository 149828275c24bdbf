package org.latticelapse.benchmark;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;

/** A movie with all its frames in memory, so that making or reading them is not measured. */
final class CachedMovie implements Movie {

	private final Micrograph[] frames;
	private final Acquisition acquisition;

	CachedMovie(final Movie movie) {
		frames = new Micrograph[movie.frames()];
		for (int i = 0; i < frames.length; i++) {
			frames[i] = movie.frame(i);
		}
		acquisition = movie.acquisition();
	}

	@Override
	public int frames() {
		return frames.length;
	}

	@Override
	public Micrograph frame(final int index) {
		return frames[index];
	}

	@Override
	public Acquisition acquisition() {
		return acquisition;
	}
}
