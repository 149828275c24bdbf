package org.latticelapse.benchmark;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.Reflection;
import org.latticelapse.core.crystal.ReflectionList;
import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.FadingCurve;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.dose.decay.SpotFit;
import org.latticelapse.core.timelapse.fading.FadingSpot;
import org.latticelapse.core.timelapse.fading.MeasuringField;
import org.latticelapse.core.timelapse.fading.SpotCurve;
import org.latticelapse.core.timelapse.fading.SpotRegion;
import org.latticelapse.core.timelapse.fading.SpotSearch;

/** The growing spots of products of a damage movie, where the truth has their crystals, against the area of those. */
final class ProductFading {

	/** Reflections with a smaller part of g along the beam, 1/Å, make fringes. */
	private static final double TILT = 0.02;

	/** Å. */
	private static final double SMALLEST = 1.4;
	private static final double LARGEST = 3;

	/** Spots are compared from this signal-to-noise ratio of a tenth of the frames on. */
	private static final double LEAST_SNR = 60;

	private final DamageSample sample;
	private final DamageTruth.Item item;
	private final MeasuringField field;
	private final SpotSearch search;

	ProductFading(final DamageSample sample) {
		this.sample = sample;
		item = sample.truth();
		field = sample.field();
		search = sample.search(field);
	}

	/** Prints a row for each spot that is strong enough. */
	void print() {
		System.out.printf("%s: growing spots of products%n", item.file);
		final Table table = new Table("nucleus", "phase", "hkl", "S/N", "model", "RMS", "noise", "De", "low", "high",
			"De of area", "onset", "of area", "nucleation", "chi2", "why not");
		for (int i = 0; i < item.nuclei.size(); i++) {
			for (final String phase : item.nuclei.get(i).orientations.keySet()) {
				for (final FadingSpot spot : spots(item.nuclei.get(i).orientations.get(phase), phase)) {
					add(table, i, phase, search.confined(spot));
				}
			}
		}
		table.print();
	}

	/** @return the spots of a crystal, one of each Friedel pair. */
	private static Collection<FadingSpot> spots(final double[][] orientation, final String id) {
		final Phase phase = PhaseLibrary.builtIn().select(id).get(0);
		final Map<String, FadingSpot> spots = new LinkedHashMap<>();
		for (final Reflection reflection : ReflectionList.of(phase, SMALLEST, LARGEST).reflections()) {
			final double[] g = new double[3];
			final double[] inCrystal = phase.cell().reciprocalVector(reflection.hkl());
			for (int row = 0; row < g.length; row++) {
				for (int k = 0; k < g.length; k++) {
					g[row] += orientation[row][k] * inCrystal[k];
				}
			}
			final FadingSpot spot = new FadingSpot(g[0], g[1], reflection.hkl().toString(), 0);
			if (Math.abs(g[2]) < TILT) spots.putIfAbsent(String.format("%.4f %.4f", spot.gx(), spot.gy()), spot);
		}
		return spots.values();
	}

	private void add(final Table table, final int nucleus, final String phase, final FadingSpot spot) {
		if (!(spot.snr() >= LEAST_SNR) || !isOn(item.nuclei.get(nucleus), spot.region().get())) return;
		final String id = "nucleus" + nucleus;
		final double last = item.perFrame.get(item.frames - 1).area(id, phase);
		if (last == 0) return;
		final double[] truth = sample.perFrame(i -> Math.pow(item.perFrame.get(i).area(id, phase) / last, 2));
		final SpotCurve curve = sample.measure(Collections.singletonList(spot), field, 0).get(0);
		final DecayFit fit = SpotFit.of(curve.againstDose(), false, DamageSample.FITTER).preferred();
		final double unit = DamageSample.unit(DamageSample.intensities(curve), truth);
		final DecayFit ofArea = DamageSample.FITTER.fit(fit.model().isGrowing() ? fit.model() : FadingModel.GROWTH, weighted(curve
			.againstDose(), sample.perFrame(i -> unit * truth[i])));
		table.add(nucleus, phase, spot.phase(), spot.snr(), fit.model(), DamageSample.rms(DamageSample.intensities(curve),
			truth), DamageSample.rms(i -> curve.points().get(i).sigma() / unit, truth.length), fit.eFoldDose(), fit.low(), fit
				.high(), ofArea.eFoldDose(), fit.onset(), ofArea.onset(), item.nuclei.get(nucleus).nucleationDose, fit
					.reducedChiSquare(), fit.refusal().orElse(""));
	}

	/** The window may have found a stronger crystal whose spot is at the same place. */
	private static boolean isOn(final DamageTruth.Nucleus nucleus, final SpotRegion window) {
		final double x = (nucleus.xPx - window.left()) / window.width();
		final double y = (nucleus.yPx - window.top()) / window.height();
		return x > 0 && x < 1 && y > 0 && y < 1;
	}

	/** @return a true curve whose points count as the measured ones do. */
	private static FadingCurve weighted(final FadingCurve measured, final double[] truth) {
		final double[] doses = IntStream.range(0, truth.length).mapToDouble(measured::dose).toArray();
		final double[] floor = IntStream.range(0, truth.length).mapToDouble(i -> measured.variance(i, 0)).toArray();
		final double[] signal = IntStream.range(0, truth.length).mapToDouble(i -> measured.variance(i, 1) - floor[i]).toArray();
		return new FadingCurve(doses, truth, floor, signal);
	}
}
