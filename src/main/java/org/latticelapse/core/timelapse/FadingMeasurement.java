package org.latticelapse.core.timelapse;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/**
 * Follows spots through a movie in one pass over its frames. The frames of a bin
 * are added up with their drift taken out, and the power of the sum at the exact
 * place of a spot, less the mean power of a ring around it, is the spot's
 * intensity.
 */
public final class FadingMeasurement {

	private final Movie movie;
	private final List<FadingSpot> spots;
	private final MeasuringField field;
	private final DoseBins bins;
	private final PixelSize pixel;
	private final List<SpotProbe> probes = new ArrayList<>();
	private final List<List<SpotPatch>> patches = new ArrayList<>();
	private final List<Integer> seen = new ArrayList<>();
	private final double[] counts;
	private final double[] windows;

	private FadingMeasurement(final Movie movie, final List<FadingSpot> spots, final MeasuringField field,
		final DoseBins bins)
	{
		this.movie = movie;
		this.spots = spots;
		this.field = field;
		this.bins = bins;
		pixel = movie.frame(0).pixelSize();
		counts = new double[bins.size()];
		windows = new double[bins.size()];
		for (final FadingSpot spot : spots) {
			probes.add(new SpotProbe(field, spot.gx() * pixel.x(), spot.gy() * pixel.y()));
			patches.add(new ArrayList<>());
		}
	}

	/**
	 * @param movie the frames
	 * @param spots the spots to follow
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
			final Micrograph frame = movie.frame(i);
			final FrameField pixels = FrameField.of(field, frame, i);
			counts[bin] += pixels.mean * pixels.windowSum;
			windows[bin] += pixels.windowSum;
			probes.parallelStream().forEach(probe -> probe.add(pixels));
		}
		boolean empty = false;
		final List<SpotPatch> taken = new ArrayList<>();
		for (final SpotProbe probe : probes) {
			taken.add(probe.take());
			empty |= taken.get(taken.size() - 1).isEmpty();
		}
		if (empty) return;
		seen.add(bin);
		for (int i = 0; i < probes.size(); i++) {
			patches.get(i).add(taken.get(i));
		}
	}

	private List<SpotCurve> curves() {
		if (seen.isEmpty()) {
			throw new IllegalArgumentException("The frames hold no image: all their pixels are equal; choose another area or movie");
		}
		final double[] exposures = ImageScale.of(inSeen(counts), inSeen(windows));
		final List<SpotCurve> curves = new ArrayList<>();
		for (int i = 0; i < spots.size(); i++) {
			curves.add(new CurveBuilder(spots.get(i), patches.get(i), exposures, field, pixel).curve(bins, seen));
		}
		return curves;
	}

	private double[] inSeen(final double[] values) {
		return seen.stream().mapToDouble(bin -> values[bin]).toArray();
	}
}
