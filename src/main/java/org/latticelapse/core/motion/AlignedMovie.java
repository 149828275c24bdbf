package org.latticelapse.core.motion;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;

/**
 * A movie with its drift taken out: the content of every frame lies where it is
 * in the first. A frame is read and moved when it is asked for. Pixels that a
 * frame has no data for are NaN. Electron counts are kept; see
 * {@link SubpixelShift} for the interpolation.
 */
public final class AlignedMovie implements Movie {

	private final Movie movie;
	private final Drift drift;

	/**
	 * @param movie the frames as they were recorded
	 * @param drift where their content lies
	 * @throws IllegalArgumentException if the drift has another number of frames
	 */
	public AlignedMovie(final Movie movie, final Drift drift) {
		if (drift.frames() != movie.frames()) {
			throw new IllegalArgumentException("The drift of " + drift.frames() + " frames does not belong to a movie of " +
				movie.frames());
		}
		this.movie = movie;
		this.drift = drift;
	}

	@Override
	public int frames() {
		return movie.frames();
	}

	@Override
	public Micrograph frame(final int index) {
		return SubpixelShift.back(movie.frame(index), drift.dx(index), drift.dy(index));
	}

	@Override
	public Acquisition acquisition() {
		return movie.acquisition();
	}
}
