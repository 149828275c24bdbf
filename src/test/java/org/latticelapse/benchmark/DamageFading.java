package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.dose.decay.SpotFit;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.motion.DriftEstimator;
import org.latticelapse.core.timelapse.fading.FadingSpot;
import org.latticelapse.core.timelapse.fading.MeasuringField;
import org.latticelapse.core.timelapse.fading.SpotCurve;
import org.latticelapse.core.timelapse.fading.SpotSearch;

/** The parent's spots of a damage movie, measured at their true places, against the truth. */
final class DamageFading {

	/** So many frames make one of the wider bins. */
	private static final int WIDE = 4;

	/** Mean noise power of counted electrons under a Hann window, as squared modulation times electrons in the field. */
	private static final double HANN_NOISE = 9;

	private final DamageSample sample;
	private final DamageTruth.Item item;
	private final List<FadingSpot> spots = new ArrayList<>();

	DamageFading(final DamageSample sample) {
		this.sample = sample;
		item = sample.truth();
		for (final DamageTruth.Spot spot : item.parentG) {
			spots.add(new FadingSpot(spot.gx, spot.gy, Arrays.toString(spot.hkl), spot.snr));
		}
	}

	/** Prints how near the curves come, and the e-fold doses with the true drift and with the measured one. */
	void print() {
		final MeasuringField field = sample.field();
		System.out.printf("%s: curves of the intensity over its first true value%n", item.file);
		curves(field).print();
		System.out.printf("%s: e-fold doses; true one of the area %.0f e/A2%n", item.file, item.areaDose);
		final Table doses = new Table("hkl", "grain", "drift", "window", "RMS to area", "De of area", "De of spot", "De", "low",
			"high", "model", "chi2", "why not");
		addDoses(doses, field, "true");
		addDoses(doses, sample.field(DriftEstimator.standard().estimate(sample.movie(), Progress.NONE)), "measured");
		doses.print();
	}

	/** RMS and bound in a window over the field, as the truth was measured; then bins, there and in the spots' windows. */
	private Table curves(final MeasuringField field) {
		final Table table = new Table("hkl", "grain", "S/N", "RMS", "stated", "bound", "RMS of bins", "in own window",
			"of fit", "scatter about own exponential", "about the law");
		final double electrons = electrons(field);
		final double bin = WIDE * item.doseRateEA2S * item.frameTimeS;
		final List<SpotCurve> single = sample.measure(spots, field, 0);
		final List<SpotCurve> binned = sample.measure(spots, field, bin);
		final List<FadingSpot> confined = confined(field);
		final List<SpotCurve> own = sample.measure(confined, field, bin);
		final List<SpotCurve> fitted = sample.measure(confined, field, 0);
		for (int i = 0; i < spots.size(); i++) {
			final int spot = i;
			final double[] truth = spotTruth(spot);
			final double[] wide = binned(truth);
			final double unit = DamageSample.unit(DamageSample.intensities(single.get(spot)), truth);
			final double noise = HANN_NOISE / electrons / unit;
			table.add(spots.get(spot).phase(), item.parentG.get(spot).grain, truth[0] / noise, rms(single.get(spot), truth),
				DamageSample.rms(k -> single.get(spot).points().get(k).sigma() / unit, truth.length), DamageSample.rms(
					k -> Math.sqrt(2 * truth[k] * noise), truth.length), rms(binned.get(spot), wide), rms(own.get(spot), wide),
				DamageSample.rms(fit(fitted.get(spot)), truth), DamageSample.rms(exponential(item.amplitudeDoses[spot]), truth), DamageSample.rms(exponential(item.areaDose),
					truth));
		}
		return table;
	}

	private void addDoses(final Table table, final MeasuringField field, final String drift) {
		final List<FadingSpot> confined = confined(field);
		final List<SpotCurve> inField = sample.measure(spots, field, 0);
		final List<SpotCurve> inOwn = sample.measure(confined, field, 0);
		for (int spot = 0; spot < spots.size(); spot++) {
			addDose(table, spot, drift, inField.get(spot));
			if (confined.get(spot).region().isPresent()) addDose(table, spot, drift, inOwn.get(spot));
		}
	}

	private void addDose(final Table table, final int spot, final String drift, final SpotCurve curve) {
		final int grain = item.parentG.get(spot).grain;
		final double first = item.perFrame.get(0).area("parent" + grain, null);
		final double[] area = sample.perFrame(i -> Math.pow(item.perFrame.get(i).area("parent" + grain, null) / first, 2));
		final DecayFit fit = SpotFit.of(curve.againstDose(), false, DamageSample.FITTER).preferred();
		table.add(spots.get(spot).phase(), grain, drift, curve.spot().region().map(Object::toString).orElse("field"), rms(curve,
			area), sample.fit(FadingModel.DECAY, area).eFoldDose(), sample.fit(FadingModel.DECAY, spotTruth(spot)).eFoldDose(),
			fit.eFoldDose(), fit.low(), fit.high(), fit.model(), fit.reducedChiSquare(), fit.refusal().orElse(""));
	}

	private List<FadingSpot> confined(final MeasuringField field) {
		final SpotSearch search = sample.search(field);
		return spots.stream().map(search::confined).collect(Collectors.toList());
	}

	private double[] fit(final SpotCurve curve) {
		final DecayFit fit = SpotFit.of(curve.againstDose(), false, DamageSample.FITTER).preferred();
		return sample.perFrame(i -> fit.intensity(item.perFrame.get(i).doseMid));
	}

	private double[] spotTruth(final int spot) {
		return sample.perFrame(i -> Math.pow(item.perFrame.get(i).parentSpotRel[spot], 2));
	}

	private double[] exponential(final double amplitudeDose) {
		return sample.perFrame(i -> Math.exp(-2 * item.perFrame.get(i).doseMid / amplitudeDose));
	}

	private static double[] binned(final double[] truth) {
		return IntStream.range(0, truth.length / WIDE).mapToDouble(bin -> IntStream.range(0, WIDE).mapToDouble(i -> truth[bin *
			WIDE + i]).average().orElse(0)).toArray();
	}

	/** @return the mean number of electrons of a frame in the field. */
	private double electrons(final MeasuringField field) {
		double mean = 0;
		for (int i = 0; i < item.frames; i++) {
			final float[] pixels = sample.movie().frame(i).copyPixels();
			mean += IntStream.range(0, pixels.length).mapToDouble(k -> pixels[k]).average().orElse(0) / item.frames;
		}
		return mean * field.width() * field.height();
	}

	private static double rms(final SpotCurve curve, final double[] truth) {
		return DamageSample.rms(DamageSample.intensities(curve), truth);
	}
}
