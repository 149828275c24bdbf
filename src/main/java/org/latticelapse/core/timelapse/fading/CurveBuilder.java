package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.timelapse.DoseBins;

/** Makes the curve of a spot from the power measured at it and around it. */
final class CurveBuilder {

	/** The place of a peak is known from this signal-to-noise ratio on. */
	private static final double LEAST_SNR = 12;

	/** Frames that lose more than this part of their common power do not lie on each other. */
	private static final double LEAST_COHERENCE = 0.8;

	/** A spot that moves farther, in units of one over the side of the field, has lost intensity by that. */
	private static final double FARTHEST = 0.35;

	private final FadingSpot spot;
	private final List<SpotPatch> patches;
	private final double[] exposures;
	private final MeasuringField field;
	private final PixelSize pixel;
	private final SpotFloor floor;

	CurveBuilder(final FadingSpot spot, final List<SpotPatch> patches, final double[] exposures,
		final MeasuringField field, final PixelSize pixel)
	{
		this.spot = spot;
		this.patches = patches;
		this.exposures = exposures;
		this.field = field;
		this.pixel = pixel;
		floor = new SpotFloor(patches, exposures);
	}

	/** @param seen the number that each measured bin has among all bins */
	SpotCurve curve(final DoseBins bins, final List<Integer> seen) {
		final List<SpotPoint> points = new ArrayList<>();
		for (int bin = 0; bin < seen.size(); bin++) {
			points.add(point(bins, seen.get(bin), bin));
		}
		final SpotRegion window = new SpotRegion(field.left(), field.top(), field.width(), field.height());
		return new SpotCurve(spot, window, points, warnings(bins, seen));
	}

	private SpotPoint point(final DoseBins bins, final int number, final int bin) {
		final double unit = 4 / (exposures[bin] * exposures[bin]);
		final double noise = unit * floor.expected(bin);
		final double intensity = unit * signal(bin);
		final double snr = intensity / noise;
		final PeakPlace peak = snr >= LEAST_SNR ? patches.get(bin).peak() : PeakPlace.NONE;
		final double gx = spot.gx() + peak.x / (field.width() * pixel.x());
		final double gy = spot.gy() + peak.y / (field.height() * pixel.y());
		final double g = Math.hypot(gx, gy);
		final double sigmaX = peak.sigma(snr) / (field.width() * pixel.x());
		final double sigmaY = peak.sigma(snr) / (field.height() * pixel.y());
		final double sigma = Math.hypot(gx * sigmaX, gy * sigmaY) / g;
		final boolean known = peak.isNear();
		return new SpotPoint(bins.first(number), bins.last(number), bins.dose(number), bins.time(number), intensity, noise * noise *
			(1 + 1.0 / floor.values()), 2 * noise, known ? 1 / g : Double.NaN, known ? sigma / (g * g) : Double.NaN);
	}

	private double signal(final int bin) {
		return patches.get(bin).atSpot() - floor.mean(bin);
	}

	private List<String> warnings(final DoseBins bins, final List<Integer> seen) {
		final List<String> warnings = new ArrayList<>();
		double together = 0;
		double apart = 0;
		double noise = 0;
		double moved = 0;
		for (int bin = 0; bin < patches.size(); bin++) {
			final int frames = bins.last(seen.get(bin)) - bins.first(seen.get(bin)) + 1;
			final double snr = signal(bin) / floor.expected(bin);
			if (snr < LEAST_SNR) continue;
			together += signal(bin);
			apart += frames * (patches.get(bin).separatePower() - floor.mean(bin));
			noise += Math.pow(frames * floor.mean(bin), 2) / frames;
			final PeakPlace peak = patches.get(bin).peak();
			if (peak.isNear()) moved = Math.max(moved, Math.hypot(peak.x, peak.y) - 3 * peak.sigma(snr));
		}
		if (together < LEAST_COHERENCE * (apart - 2 * Math.sqrt(noise))) {
			warnings.add(String.format(Locale.ROOT,
				"The frames of a bin do not lie on each other (%.0f %% of the intensity is left in their sum): correct the drift first, or make the bins smaller with bindose",
				100 * together / apart));
		}
		if (moved > FARTHEST) {
			warnings.add("The spot moves in the FFT, and its intensity is measured where it was found: a change of spacing or a turn of the crystal lowers it too");
		}
		return warnings;
	}
}
