package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.dose.DecayFit;
import org.latticelapse.core.dose.DecayFitter;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.FadingCurve;
import org.latticelapse.core.dose.FadingModel;
import org.latticelapse.core.dose.SpotFit;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.motion.DriftEstimator;
import org.latticelapse.core.timelapse.DoseBins;
import org.latticelapse.core.timelapse.FadingMeasurement;
import org.latticelapse.core.timelapse.FadingSpot;
import org.latticelapse.core.timelapse.MeasuringField;
import org.latticelapse.core.timelapse.SpotCurve;
import org.latticelapse.core.timelapse.SpotPoint;
import org.latticelapse.core.timelapse.SpotSearch;
import org.latticelapse.io.ImagePlusMovie;

/** The parent's spots of a simulated damage movie, measured at their true places, against the truth. */
final class DamageFading {

	private static final DecayFitter FITTER = new DecayFitter(0.95);

	/** So many frames make one of the wider bins. */
	private static final int WIDE = 4;

	private final DamageTruth.Item item;
	private final ImagePlusMovie movie;
	private final List<FadingSpot> spots = new ArrayList<>();
	private final int width;
	private final int height;
	private final double frameDose;
	private final double counts;

	DamageFading(final DamageTruth.Item item) {
		this.item = item;
		final ImagePlus image = Samples.open(Samples.at("simulated", "D_movie", item.file));
		movie = ImagePlusMovie.allFrames(image);
		width = image.getWidth();
		height = image.getHeight();
		frameDose = item.doseRateEA2S * item.frameTimeS;
		counts = IntStream.range(0, movie.frames()).mapToDouble(i -> mean(movie.frame(i).copyPixels())).average().orElse(0);
		for (final DamageTruth.Spot spot : item.parentG) {
			spots.add(new FadingSpot(spot.gx, spot.gy, Arrays.toString(spot.hkl), spot.snr));
		}
	}

	/** Prints the curves in a window over the field, as the truth was measured, and the doses in windows of the spots' own. */
	void print() {
		final Drift drift = Drift.of(perFrame(i -> item.perFrame.get(i).driftPx[0]), perFrame(i -> item.perFrame.get(
			i).driftPx[1]), new double[movie.frames()]);
		final MeasuringField field = MeasuringField.of(width, height, drift);
		System.out.printf("%s: curves in one window over the field%n", item.file);
		final Table curves = new Table("hkl", "grain", "S/N", "RMS", "stated", "bound", "RMS of bins", "scatter own",
			"scatter of the law");
		final List<SpotCurve> single = measure(spots, field, 0);
		final List<SpotCurve> binned = measure(spots, field, WIDE * frameDose);
		for (int spot = 0; spot < spots.size(); spot++) {
			addCurve(curves, spot, single.get(spot), binned.get(spot));
		}
		curves.print();
		System.out.printf("%s: e-fold doses; true e-fold dose of the area %.0f e/A2%n", item.file, item.areaDose);
		final Table doses = new Table("hkl", "grain", "drift", "window", "RMS to area", "De of area", "De of spot", "De", "low",
			"high", "model", "chi2", "why not");
		addDoses(doses, field, "true");
		addDoses(doses, MeasuringField.of(width, height, DriftEstimator.standard().estimate(movie, Progress.NONE)),
			"measured");
		doses.print();
	}

	private void addCurve(final Table table, final int spot, final SpotCurve single, final SpotCurve binned) {
		final double[] truth = perFrame(i -> Math.pow(item.perFrame.get(i).parentSpotRel[spot], 2));
		final double[] dose = perFrame(i -> item.perFrame.get(i).doseMid);
		final double unit = unit(intensities(single), truth);
		final double noise = 9 / (counts * single.window().width() * single.window().height()) / unit;
		final double[] wide = new double[truth.length / WIDE];
		for (int i = 0; i < wide.length * WIDE; i++) {
			wide[i / WIDE] += truth[i] / WIDE;
		}
		table.add(spots.get(spot).phase(), item.parentG.get(spot).grain, truth[0] / noise, rms(intensities(single), truth),
			rms(i -> single.points().get(i).sigma() / unit, truth.length), rms(i -> Math.sqrt(2 * truth[i] * noise),
				truth.length), rms(intensities(binned), wide), rms(truth, exponential(dose, item.amplitudeDoses[spot])), rms(truth,
					exponential(dose, item.areaDose)));
	}

	private void addDoses(final Table table, final MeasuringField field, final String drift) {
		final SpotSearch search = SpotSearch.of(movie, field, new LatticeIndexer(PhaseLibrary.builtIn().select("SEI"),
			IndexingSettings.defaults()), Progress.NONE);
		final List<FadingSpot> confined = spots.stream().map(search::confined).collect(Collectors.toList());
		final List<SpotCurve> inField = measure(spots, field, 0);
		final List<SpotCurve> inOwn = measure(confined, field, 0);
		for (int spot = 0; spot < spots.size(); spot++) {
			addDose(table, spot, drift, inField.get(spot));
			if (confined.get(spot).region().isPresent()) addDose(table, spot, drift, inOwn.get(spot));
		}
	}

	private void addDose(final Table table, final int spot, final String drift, final SpotCurve curve) {
		final int grain = item.parentG.get(spot).grain;
		final double[] area = perFrame(i -> Math.pow(item.perFrame.get(i).parentArea(grain) / item.perFrame.get(0).parentArea(
			grain), 2));
		final double[] truth = perFrame(i -> Math.pow(item.perFrame.get(i).parentSpotRel[spot], 2));
		final DecayFit fit = SpotFit.of(curve.againstDose(), false, FITTER).preferred();
		table.add(spots.get(spot).phase(), grain, drift, curve.spot().region().map(Object::toString).orElse("field"), rms(
			intensities(curve), area), decay(area), decay(truth), fit.eFoldDose(), fit.low(), fit.high(), fit.model(), fit
				.reducedChiSquare(), fit.refusal().orElse(""));
	}

	/** @return the e-fold dose of a true curve, all points alike. */
	private double decay(final double[] truth) {
		final double[] one = new double[truth.length];
		Arrays.fill(one, 1e-4);
		return FITTER.fit(FadingModel.DECAY, new FadingCurve(perFrame(i -> item.perFrame.get(
			i).doseMid), truth, one, new double[truth.length])).eFoldDose();
	}

	private List<SpotCurve> measure(final List<FadingSpot> followed, final MeasuringField field, final double bin) {
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, item.doseRateEA2S, "truth").with(
			Quantity.FRAME_TIME, item.frameTimeS, "truth");
		return FadingMeasurement.of(movie, followed, field, new DoseBins(DoseTrack.of(record, movie.frames()), bin),
			Progress.NONE);
	}

	private double[] perFrame(final IntToDoubleFunction value) {
		return IntStream.range(0, item.perFrame.size()).mapToDouble(value).toArray();
	}

	private static double[] intensities(final SpotCurve curve) {
		final ToDoubleFunction<SpotPoint> intensity = SpotPoint::intensity;
		return curve.points().stream().mapToDouble(intensity).toArray();
	}

	private static double[] exponential(final double[] dose, final double amplitudeDose) {
		return Arrays.stream(dose).map(d -> Math.exp(-2 * d / amplitudeDose)).toArray();
	}

	/** @return the root mean square difference of a curve, in the unit that fits best, from the truth. */
	private static double rms(final double[] curve, final double[] truth) {
		final double unit = unit(curve, truth);
		return rms(i -> curve[i] / unit - truth[i], truth.length);
	}

	private static double rms(final IntToDoubleFunction value, final int n) {
		return new Sample(IntStream.range(0, n).mapToDouble(value)).rms();
	}

	private static double unit(final double[] curve, final double[] truth) {
		return dot(curve, truth) / dot(truth, truth);
	}

	private static double dot(final double[] a, final double[] b) {
		return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
	}

	private static double mean(final float[] values) {
		double sum = 0;
		for (final float value : values) {
			sum += value;
		}
		return sum / values.length;
	}
}
