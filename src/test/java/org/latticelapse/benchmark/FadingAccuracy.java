package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
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
import org.latticelapse.core.timelapse.fading.FringeMovie;
import org.latticelapse.core.timelapse.fading.MeasuringField;
import org.latticelapse.core.timelapse.fading.SpotCurve;
import org.latticelapse.core.timelapse.fading.SpotSearch;
import org.latticelapse.io.ImagePlusMovie;

/** How near the fading analysis comes to the truth of simulated movies. */
public final class FadingAccuracy {

	private static final DecayFitter FITTER = new DecayFitter(0.95);
	private static final int SEEDS = 40;

	private FadingAccuracy() {}

	/** Prints the results for the counted movie, for parents and products of the damage movies, and for seeded movies. */
	public static void main(final String[] arguments) {
		counted();
		for (final DamageTruth.Item item : DamageTruth.in(Samples.at("simulated", "D_movie"))) {
			final DamageSample sample = new DamageSample(item);
			new DamageFading(sample).print();
			new ProductFading(sample).print();
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
		System.out.println(SEEDS + " movies each, true e-fold dose 5 e/A2, 0.2 electrons per pixel and frame");
		final Table table = new Table("fringes", "modulation", "window", "inside the interval", "refused", "median De",
			"mean width", "chi2");
		for (final double modulation : new double[] { 0.1, 0.2, 0.4 }) {
			final DoubleUnaryOperator fading = dose -> modulation * Math.exp(-dose / 10);
			final IntFunction<FringeMovie> everywhere = seed -> new FringeMovie(128, 60, 0.2, seed).with(0.1237, 0.0711, fading)
				.drifting(0.13, -0.08);
			final IntFunction<FringeMovie> crystal = seed -> new FringeMovie(256, 60, 0.2, seed).with(0.1237, 0.0711, fading)
				.inDisc(170, 90, 40).drifting(0.13, -0.08);
			addSeeded(table, "everywhere, 128 x 128", modulation, false, everywhere);
			addSeeded(table, "everywhere, 128 x 128", modulation, true, everywhere);
			addSeeded(table, "disc of 80 in 256 x 256", modulation, false, crystal);
			addSeeded(table, "disc of 80 in 256 x 256", modulation, true, crystal);
		}
		table.print();
	}

	private static void addSeeded(final Table table, final String fringes, final double modulation, final boolean own,
		final IntFunction<FringeMovie> movies)
	{
		final List<DecayFit> fits = new ArrayList<>();
		for (int seed = 0; seed < SEEDS; seed++) {
			fits.add(FITTER.fit(FadingModel.DECAY, measured(movies.apply(seed), own).againstDose()));
		}
		final List<DecayFit> decided = fits.stream().filter(fit -> !fit.refusal().isPresent()).collect(Collectors.toList());
		table.add(fringes, modulation, own ? "spot" : "selection", fits.stream().filter(fit -> !(fit.low() > 5 || fit
			.high() < 5)).count(), SEEDS - decided.size(), new Sample(decided.stream().mapToDouble(DecayFit::eFoldDose))
				.median(), new Sample(decided.stream().mapToDouble(fit -> fit.high() - fit.low())).mean(), new Sample(decided
					.stream().mapToDouble(DecayFit::reducedChiSquare)).mean());
	}

	private static SpotCurve measured(final FringeMovie movie, final boolean own) {
		final int size = movie.frame(0).width();
		final MeasuringField field = MeasuringField.of(size, size, movie.drift());
		final FadingSpot spot = movie.spots().get(0);
		final FadingSpot followed = own ? SpotSearch.of(movie, field, new LatticeIndexer(PhaseLibrary.builtIn().select("SEI"),
			IndexingSettings.defaults()), Progress.NONE).confined(spot) : spot;
		return FadingMeasurement.of(movie, Collections.singletonList(followed), field, new DoseBins(DoseTrack.of(movie
			.acquisition(), movie.frames()), 0), Progress.NONE).get(0);
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
