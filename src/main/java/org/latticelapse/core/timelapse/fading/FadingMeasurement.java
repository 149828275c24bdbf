package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.timelapse.DoseBins;

/**
 * Follows spots through a movie in one pass over its frames. The frames of a bin
 * are added up with their drift taken out, and the power of the sum at the exact
 * place of a spot, less the mean power of a ring around it, is the spot's
 * intensity.
 */
public final class FadingMeasurement {

	private final Movie movie;
	private final MeasuringField whole;
	private final DoseBins bins;
	private final List<SpotTrack> tracks = new ArrayList<>();
	private final List<Integer> seen = new ArrayList<>();

	private FadingMeasurement(final Movie movie, final List<FadingSpot> spots, final MeasuringField whole,
		final DoseBins bins)
	{
		this.movie = movie;
		this.whole = whole;
		this.bins = bins;
		final PixelSize pixel = movie.frame(0).pixelSize();
		for (final FadingSpot spot : spots) {
			tracks.add(new SpotTrack(spot, whole, pixel));
		}
	}

	/**
	 * @param movie the frames
	 * @param spots the spots to follow, each in its region if it has one
	 * @param field the part of the specimen to measure, with its drift
	 * @param bins which frames are measured together
	 * @param progress told how far the work is
	 * @return one curve per spot, in their order; bins of empty frames are left out
	 * @throws IllegalArgumentException if all frames are empty
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static List<SpotCurve> of(final Movie movie, final List<FadingSpot> spots, final MeasuringField field,
		final DoseBins bins, final Progress progress)
	{
		final FadingMeasurement measurement = new FadingMeasurement(movie, spots, field, bins);
		for (int bin = 0; bin < bins.size(); bin++) {
			measurement.measure(bin, progress);
		}
		return measurement.curves();
	}

	private void measure(final int bin, final Progress progress) {
		for (int i = bins.first(bin); i <= bins.last(bin); i++) {
			progress.checkCancelled();
			progress.report(i, movie.frames());
			add(movie.frame(i), i);
		}
		boolean shown = true;
		for (final SpotTrack track : tracks) {
			shown &= track.complete();
		}
		if (shown) seen.add(bin);
		for (final SpotTrack track : tracks) {
			track.next(shown);
		}
	}

	/** The whole field is prepared once for all the spots that are measured there. */
	private void add(final Micrograph frame, final int index) {
		final boolean shared = tracks.stream().anyMatch(track -> track.field() == whole);
		final FrameField all = shared ? FrameField.of(whole, frame, index) : null;
		tracks.parallelStream().forEach(track -> track.add(track.field() == whole ? all : FrameField.of(track.field(), frame,
			index)));
	}

	private List<SpotCurve> curves() {
		if (seen.isEmpty()) {
			throw new IllegalArgumentException("The frames hold no image: all their pixels are equal; choose another area or movie");
		}
		return tracks.stream().map(track -> track.curve(bins, seen)).collect(Collectors.toList());
	}
}
