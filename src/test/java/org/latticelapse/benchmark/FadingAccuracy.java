package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.DecayFit;
import org.latticelapse.core.dose.DecayFitter;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.FadingModel;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.timelapse.DoseBins;
import org.latticelapse.core.timelapse.FadingMeasurement;
import org.latticelapse.core.timelapse.FadingSpot;
import org.latticelapse.core.timelapse.FringeMovie;
import org.latticelapse.core.timelapse.MeasuringField;
import org.latticelapse.core.timelapse.SpotCurve;
import org.latticelapse.io.ImagePlusMovie;

/** How near the fading analysis comes to the truth of simulated movies. */
public final class FadingAccuracy {

	private static final DecayFitter FITTER = new DecayFitter(0.95);
	private static final int SEEDS = 40;

	private FadingAccuracy() {}

	/** Prints the results for the counted movie, the damage movies, and seeded movies of plane waves. */
	public static void main(final String[] arguments) {
		counted();
		for (final DamageTruth.Item item : DamageTruth.in(Samples.at("simulated", "D_movie"))) {
			new DamageFading(item).print();
		}
		seeded();
	}

	private static void counted() {
		System.out.println("synth_fading_256: true e-fold dose of the intensity 5 e/A2");
		final ImagePlus image = Samples.open(Samples.at("formats", "synth_fading_256.zip"));
		final double pixel = 0.5;
		final List<FadingSpot> spots = Arrays.asList(new FadingSpot(0.125 / pixel, 0, "", 0), new FadingSpot(0.0625 / pixel,
			0.10825 / pixel, "", 0));
		final Table table = new Table("spot", "bin e/A2", "model", "De", "low", "high", "R2", "chi2");
		for (final double width : new double[] { 0.2, 0, 2 }) {
			final List<SpotCurve> curves = measure(image, 4, 0.05, spots, Drift.none(200), width);
			for (int i = 0; i < curves.size(); i++) {
				for (final FadingModel model : new FadingModel[] { FadingModel.DECAY, FadingModel.DECAY_WITH_OFFSET }) {
					final DecayFit fit = FITTER.fit(model, curves.get(i).againstDose());
					table.add(i + 1, width == 0 ? "auto" : width, model, fit.eFoldDose(), fit.low(), fit.high(), fit.rSquared(),
						fit.reducedChiSquare());
				}
			}
		}
		table.print();
	}

	private static void seeded() {
		System.out.println(SEEDS + " movies of plane waves, true e-fold dose 5 e/A2, 0.2 electrons per pixel and frame");
		final Table table = new Table("modulation", "inside the interval", "refused", "median De", "mean width");
		for (final double modulation : new double[] { 0.1, 0.2, 0.4 }) {
			final List<DecayFit> fits = new ArrayList<>();
			for (int seed = 0; seed < SEEDS; seed++) {
				final FringeMovie movie = new FringeMovie(128, 60, 0.2, seed).with(0.1237, 0.0711, dose -> modulation * Math
					.exp(-dose / 10)).drifting(0.13, -0.08);
				fits.add(FITTER.fit(FadingModel.DECAY, FadingMeasurement.of(movie, movie.spots(), MeasuringField.of(128, 128,
					movie.drift()), new DoseBins(DoseTrack.of(movie.acquisition(), 60), 0), Progress.NONE).get(0)
					.againstDose()));
			}
			table.add(modulation, fits.stream().filter(fit -> fit.low() < 5 && fit.high() > 5).count(), fits.stream().filter(
				fit -> fit.refusal().isPresent()).count(), new Sample(fits.stream()
				.filter(fit -> !fit.refusal().isPresent()).mapToDouble(DecayFit::eFoldDose)).median(), new Sample(fits.stream()
					.filter(fit -> !fit.refusal().isPresent()).mapToDouble(fit -> fit.high() - fit.low())).mean());
		}
		table.print();
	}

	private static List<SpotCurve> measure(final ImagePlus image, final double doseRate, final double frameTime,
		final List<FadingSpot> spots, final Drift drift, final double width)
	{
		final ImagePlusMovie movie = ImagePlusMovie.allFrames(image);
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, doseRate, "truth").with(Quantity.FRAME_TIME,
			frameTime, "truth");
		return FadingMeasurement.of(movie, spots, MeasuringField.of(image.getWidth(), image.getHeight(), drift),
			new DoseBins(DoseTrack.of(record, movie.frames()), width), Progress.NONE);
	}
}
