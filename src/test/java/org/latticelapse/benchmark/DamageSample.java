package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
import org.latticelapse.core.dose.decay.FadingCurve;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.timelapse.DoseBins;
import org.latticelapse.core.timelapse.fading.FadingMeasurement;
import org.latticelapse.core.timelapse.fading.FadingSpot;
import org.latticelapse.core.timelapse.fading.MeasuringField;
import org.latticelapse.core.timelapse.fading.SpotCurve;
import org.latticelapse.core.timelapse.fading.SpotPoint;
import org.latticelapse.core.timelapse.fading.SpotSearch;
import org.latticelapse.io.ImagePlusMovie;

/** A simulated damage movie with its truth, and what the benchmarks of fading need of it. */
final class DamageSample {

	static final DecayFitter FITTER = new DecayFitter(0.95);

	private final DamageTruth.Item item;
	private final ImagePlusMovie movie;
	private final int width;
	private final int height;

	DamageSample(final DamageTruth.Item item) {
		this.item = item;
		final ImagePlus image = Samples.open(Samples.at("simulated", "D_movie", item.file));
		movie = ImagePlusMovie.allFrames(image);
		width = image.getWidth();
		height = image.getHeight();
	}

	DamageTruth.Item truth() {
		return item;
	}

	ImagePlusMovie movie() {
		return movie;
	}

	/** @return a number for each frame. */
	double[] perFrame(final IntToDoubleFunction value) {
		return IntStream.range(0, item.perFrame.size()).mapToDouble(value).toArray();
	}

	/** @return the dose in the middle of each frame, e/Å². */
	double[] doses() {
		return perFrame(i -> item.perFrame.get(i).doseMid);
	}

	/** @return the field that all frames show by the true drift. */
	MeasuringField field() {
		return field(Drift.of(perFrame(i -> item.perFrame.get(i).driftPx[0]), perFrame(i -> item.perFrame.get(i).driftPx[1]),
			new double[movie.frames()]));
	}

	/** @return the field that all frames show. */
	MeasuringField field(final Drift drift) {
		return MeasuringField.of(width, height, drift);
	}

	/** @return the search for spots in a field, which finds their windows. */
	SpotSearch search(final MeasuringField field) {
		return SpotSearch.of(movie, field, new LatticeIndexer(PhaseLibrary.builtIn().select("SEI"), IndexingSettings
			.defaults()), Progress.NONE);
	}

	/** @param bin e/Å²; 0: single frames */
	List<SpotCurve> measure(final List<FadingSpot> spots, final MeasuringField field, final double bin) {
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, item.doseRateEA2S, "truth").with(
			Quantity.FRAME_TIME, item.frameTimeS, "truth");
		return FadingMeasurement.of(movie, spots, field, new DoseBins(DoseTrack.of(record, movie.frames()), bin),
			Progress.NONE);
	}

	/** @return the fit of a true curve, whose points all count alike. */
	DecayFit fit(final FadingModel model, final double[] truth) {
		final double[] one = perFrame(i -> 1e-4);
		return FITTER.fit(model, new FadingCurve(doses(), truth, one, new double[truth.length]));
	}

	static double[] intensities(final SpotCurve curve) {
		final ToDoubleFunction<SpotPoint> intensity = SpotPoint::intensity;
		return curve.points().stream().mapToDouble(intensity).toArray();
	}

	/** @return the root mean square difference of a curve, in the unit that fits best, from the truth. */
	static double rms(final double[] curve, final double[] truth) {
		final double unit = unit(curve, truth);
		return rms(i -> curve[i] / unit - truth[i], truth.length);
	}

	static double rms(final IntToDoubleFunction value, final int n) {
		return new Sample(IntStream.range(0, n).mapToDouble(value)).rms();
	}

	/** @return the factor by which a true curve becomes most like a measured one. */
	static double unit(final double[] curve, final double[] truth) {
		return dot(curve, truth) / dot(truth, truth);
	}

	private static double dot(final double[] a, final double[] b) {
		return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
	}
}
