package org.latticelapse.core.timelapse.fading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.dose.decay.SpotFit;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.timelapse.DoseBins;

class FadingMeasurementTest {

	private static final DecayFitter FITTER = new DecayFitter(0.95);

	/** Amplitude, so that the intensity has the e-fold dose 5 e/Å². */
	private static final DoubleUnaryOperator FADING = dose -> 0.4 * Math.exp(-dose / 10);

	@Test
	void measuresTheSquaredModulationAtAnyFrequency() {
		final FringeMovie movie = new FringeMovie(96, 5, 0, 1).with(0.1237, -0.0611, FADING);
		for (final SpotPoint point : measure(movie, 0).points()) {
			assertEquals(Math.pow(FADING.applyAsDouble(point.dose()), 2), point.intensity(), 1e-6);
			assertEquals(FringeMovie.PIXEL / Math.hypot(0.1237, 0.0611), point.spacing(), 1e-4);
		}
	}

	@Test
	void followsTheDriftToAFractionOfAPixel() {
		final FringeMovie movie = new FringeMovie(128, 40, 0, 1).with(0.2, 0.13, FADING).drifting(0.37, -0.21);
		for (final SpotPoint point : measure(movie, 2).points()) {
			final double mean = 0.16 * Math.exp(-point.dose() / 5);
			assertEquals(mean, point.intensity(), 0.01 * mean);
		}
		final SpotCurve lost = FadingMeasurement.of(movie, movie.spots(), MeasuringField.of(128, 128, Drift.none(40)), new DoseBins(DoseTrack.of(movie.acquisition(), 40), 4), Progress.NONE).get(0);
		assertTrue(lost.warnings().toString().contains("correct the drift first"), lost.warnings().toString());
	}

	@Test
	void findsTheEFoldDoseOfCountedElectrons() {
		final FringeMovie movie = new FringeMovie(128, 60, 0.5, 7).with(0.125, 0, FADING).with(0.0625, -0.10825,
			dose -> 0.3 * Math.sqrt(-Math.expm1(-Math.max(0, dose - 6) / 8)));
		final List<SpotCurve> curves = all(movie, 0);
		final DecayFit fading = SpotFit.of(curves.get(0).againstDose(), false, FITTER).preferred();
		assertEquals(FadingModel.DECAY, fading.model());
		assertTrue(fading.low() < 5 && 5 < fading.high() && fading.high() - fading.low() < 1, fading.low() + " to " + fading
			.high());
		final DecayFit growing = SpotFit.of(curves.get(1).againstDose(), false, FITTER).preferred();
		assertEquals(FadingModel.GROWTH, growing.model());
		assertTrue(growing.low() < 8 && 8 < growing.high(), growing.low() + " to " + growing.high());
		assertEquals(6, growing.onset(), 1);
		assertEquals(1, fading.reducedChiSquare(), 0.5);
	}

	/** Without fringes the intensity is 0 and scatters as much as it says. */
	@Test
	void noiseAloneIsNoSpot() {
		final FringeMovie movie = new FringeMovie(96, 100, 0.5, 3).with(0.21, 0.11, dose -> 0);
		final SpotCurve curve = measure(movie, FringeMovie.FRAME_DOSE);
		double mean = 0;
		double pulls = 0;
		for (final SpotPoint point : curve.points()) {
			final double pull = point.intensity() / Math.sqrt(point.floorVariance);
			mean += pull / 100;
			pulls += pull * pull / 100;
			assertTrue(Double.isNaN(point.spacing()));
		}
		assertEquals(0, mean, 0.3);
		assertEquals(1, pulls, 0.6);
		assertTrue(SpotFit.of(curve.againstDose(), false, FITTER).preferred().refusal().isPresent());
	}

	@Test
	void anotherSpotOnTheRingChangesNothing() {
		final FringeMovie movie = new FringeMovie(128, 10, 0.5, 5).with(0.125, 0, FADING).with(0.125 + 6.0 / 128, 0,
			dose -> 0.4);
		for (final SpotPoint point : measure(movie, 0).points()) {
			final double truth = Math.pow(FADING.applyAsDouble(point.dose()), 2);
			assertEquals(truth, point.intensity(), 5 * Math.sqrt(point.floorVariance + point.signalVariance * truth));
		}
	}

	/** In a window of its own a crystal is measured as one that fills a field of that size, with the noise of no more than that. */
	@Test
	void measuresASmallCrystalInItsRegion() {
		final FringeMovie movie = new FringeMovie(256, 40, 0.5, 4).with(0.125, 0.07, FADING).inDisc(50, 206, 48).drifting(0.2,
			0.1);
		final FadingSpot place = movie.spots().get(0);
		final FadingSpot confined = place.in(new SpotRegion(16, 172, 68, 68));
		final List<SpotCurve> curves = FadingMeasurement.of(movie, Arrays.asList(place, confined), field(movie), bins(movie, 0),
			Progress.NONE);
		double pulls = 0;
		for (final SpotPoint point : curves.get(1).points()) {
			final double truth = Math.pow(FADING.applyAsDouble(point.dose()), 2);
			pulls += Math.pow(point.intensity() - truth, 2) / (point.floorVariance + point.signalVariance * truth) / 40;
		}
		assertEquals(1, pulls, 0.7);
		assertTrue(snr(curves.get(1)) > 3 * snr(curves.get(0)), snr(curves.get(1)) + " against " + snr(curves.get(0)));
	}

	private static double snr(final SpotCurve curve) {
		return curve.points().get(0).intensity() / Math.sqrt(curve.points().get(0).floorVariance);
	}

	@Test
	void spacingsScatterAsTheySay() {
		final FringeMovie movie = new FringeMovie(96, 60, 0.5, 11).with(0.15, 0.08, dose -> 0.5);
		double pulls = 0;
		for (final SpotPoint point : measure(movie, 0).points()) {
			pulls += Math.pow((point.spacing() - FringeMovie.PIXEL / 0.17) / point.spacingSigma(), 2) / 60;
		}
		assertEquals(1, pulls, 0.6);
	}

	@Test
	void leavesOutEmptyFrames() {
		final FringeMovie movie = new FringeMovie(96, 12, 0.5, 2).with(0.15, 0.08, FADING);
		final float[] nothing = new float[96 * 96];
		final float[] unknown = new float[96 * 96];
		Arrays.fill(unknown, Float.NaN);
		final Movie blanked = new Movie() {

			@Override
			public int frames() {
				return 12;
			}

			@Override
			public Micrograph frame(final int index) {
				if (index != 3 && index != 7) return movie.frame(index);
				return new Micrograph(96, 96, index == 3 ? nothing : unknown, PixelSize.square(FringeMovie.PIXEL));
			}

			@Override
			public Acquisition acquisition() {
				return movie.acquisition();
			}
		};
		final SpotCurve curve = FadingMeasurement.of(blanked, movie.spots(), field(movie), bins(movie, 0), Progress.NONE)
			.get(0);
		assertEquals(10, curve.points().size());
		assertEquals(4, curve.points().get(3).firstFrame());
		assertEquals(Math.pow(FADING.applyAsDouble(curve.points().get(3).dose()), 2), curve.points().get(3).intensity(),
			5 * curve.points().get(3).sigma());
	}

	@Test
	void stopsWhenAsked() {
		final FringeMovie movie = new FringeMovie(96, 3, 0, 1).with(0.2, 0.1, FADING);
		assertThrows(CancellationException.class, () -> FadingMeasurement.of(movie, movie.spots(), field(movie), bins(movie,
			0), new Progress() {

				@Override
				public void report(final long done, final long total) {
					// nobody watches
				}

				@Override
				public boolean isCancelled() {
					return true;
				}
			}));
	}

	@Test
	void binsAreOfEqualDose() {
		final DoseBins bins = bins(new FringeMovie(96, 100, 0, 1), 4);
		assertEquals(10, bins.size());
		assertEquals(10, bins.first(1));
		assertEquals(19, bins.last(1));
		assertEquals(6, bins.dose(1), 1e-9);
		assertEquals(1.5, bins.time(1), 1e-9);
		assertEquals(50, new DoseBins(DoseTrack.of(Acquisition.UNKNOWN, 1000), 0).size());
		final double[] none = new double[100];
		final Acquisition dark = Acquisition.UNKNOWN.withSchedule(FrameSchedule.of(none, none, none, DoseKind.INCIDENT, "test"));
		assertEquals(50, new DoseBins(DoseTrack.of(dark, 100), 0).size());
		assertThrows(IllegalArgumentException.class, () -> new DoseBins(DoseTrack.of(Acquisition.UNKNOWN, 10), 4));
	}

	@Test
	void saysWhenTheDriftLeavesNothing() {
		final String sentence = assertThrows(IllegalArgumentException.class, () -> MeasuringField.of(100, 100,
			Drift.of(new double[] { 0, 60 }, new double[2], new double[2]))).getMessage();
		assertTrue(sentence.contains("40 x 100"), sentence);
	}

	private static SpotCurve measure(final FringeMovie movie, final double width) {
		return all(movie, width).get(0);
	}

	private static List<SpotCurve> all(final FringeMovie movie, final double width) {
		return FadingMeasurement.of(movie, movie.spots(), field(movie), bins(movie, width), Progress.NONE);
	}

	private static MeasuringField field(final FringeMovie movie) {
		final int size = movie.frame(0).width();
		return MeasuringField.of(size, size, movie.drift());
	}

	private static DoseBins bins(final FringeMovie movie, final double width) {
		return new DoseBins(DoseTrack.of(movie.acquisition(), movie.frames()), width);
	}
}
