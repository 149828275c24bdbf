package org.latticelapse.ij1;

import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;

/** A movie whose frames take long to make: those once made are kept while memory lasts. */
final class RecalledMovie implements Movie {

	private final Movie movie;
	private final ConcurrentMap<Integer, SoftReference<Micrograph>> made = new ConcurrentHashMap<>();

	RecalledMovie(final Movie movie) {
		this.movie = movie;
	}

	@Override
	public int frames() {
		return movie.frames();
	}

	@Override
	public Micrograph frame(final int index) {
		final SoftReference<Micrograph> reference = made.get(index);
		final Micrograph known = reference == null ? null : reference.get();
		if (known != null) return known;
		final Micrograph frame = movie.frame(index);
		made.put(index, new SoftReference<>(frame));
		return frame;
	}

	@Override
	public Acquisition acquisition() {
		return movie.acquisition();
	}
}
