package org.latticelapse.core.timelapse.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.dose.limit.LimitTemperature;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;

class DoseSumTest {

	private static final Acquisition RECORD = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, 4, "test").with(
		Quantity.FRAME_TIME, 1, "test").with(Quantity.VOLTAGE, 300, "test");

	/** Values of cisTEM's and Xmipp's own tests. */
	@Test
	void criticalExposuresAreThosePublished() {
		assertEquals(4.163977, CriticalExposure.proteinInIce(300).at(0.3587903), 1e-5);
		assertEquals(0.8 * 4.163977, CriticalExposure.proteinInIce(200).at(0.3587903), 1e-5);
		assertEquals(0.8556285, CriticalExposure.of(0, 0, 12.82717).weight(0.2, 4), 1e-6);
		assertEquals(1, CriticalExposure.proteinInIce(300).weight(0, 100), 1e-12);
		assertThrows(IllegalArgumentException.class, () -> CriticalExposure.proteinInIce(80));
		assertThrows(IllegalArgumentException.class, () -> CriticalExposure.of(-1, -1, 2));
	}

	/** A wave fades by what the weights say, over the root of their squares; the mean stays that of the plain sum. */
	@Test
	void weightsEachFrequency() {
		final int frames = 5;
		final double k = 6 / (48 * 0.5);
		final CriticalExposure exposure = CriticalExposure.of(1, -1, 3);
		final Movie movie = movie(frames, 48, 40, x -> 100 + 10 * Math.cos(2 * Math.PI * 6 * x / 48));
		final Micrograph sum = DoseWeightedSum.of(movie, 0, frames - 1, DoseTrack.of(RECORD, frames), exposure, Progress.NONE);
		double weights = 0;
		double squares = 0;
		for (int i = 1; i <= frames; i++) {
			final double w = Math.exp(-4.0 * i / (2 * exposure.at(k)));
			weights += w;
			squares += w * w;
		}
		final double amplitude = 10 * weights / Math.sqrt(squares) * Math.sqrt(frames);
		assertEquals(500 + amplitude, sum.get(0, 7), 0.05);
		assertEquals(500 - amplitude, sum.get(4, 20), 0.05);
	}

	/** What a prior dose leaves of a frequency it leaves of all frames: it changes no weighted sum, however large. */
	@Test
	void aPriorDoseDoesNotChangeTheWeightedSum() {
		final Movie movie = movie(3, 32, 32, x -> 100 + 10 * Math.cos(2 * Math.PI * 6 * x / 32));
		final Acquisition late = RECORD.with(Quantity.PRIOR_DOSE, 20_000, "test");
		final CriticalExposure exposure = CriticalExposure.proteinInIce(300);
		final Micrograph fresh = DoseWeightedSum.of(movie, 0, 2, DoseTrack.of(RECORD, 3), exposure, Progress.NONE);
		final Micrograph old = DoseWeightedSum.of(movie, 0, 2, DoseTrack.of(late, 3), exposure, Progress.NONE);
		assertEquals(fresh.get(5, 5), old.get(5, 5), 1e-3);
		assertEquals(5, CriticalExposure.of(0, -1, 5).at(0), 0);
	}

	@Test
	void sumsWhatThereIs() {
		final Movie movie = movie(4, 16, 16, x -> x);
		final Movie holes = new Frames(4, i -> {
			final float[] pixels = movie.frame(i).copyPixels();
			pixels[5] = Float.NaN;
			if (i > 0) pixels[6] = Float.NaN;
			return new Micrograph(16, 16, pixels, PixelSize.square(0.5));
		});
		final Micrograph sum = AlignedFrameSum.of(holes, 1, 3, Progress.NONE);
		assertEquals(3 * 9, sum.get(9, 3), 1e-6);
		assertTrue(Float.isNaN(sum.get(5, 0)) && Float.isNaN(sum.get(6, 0)));
		assertEquals(4 * 6, AlignedFrameSum.of(holes, 0, 3, Progress.NONE).get(6, 0), 1e-6);
	}

	/** LiF bears 200 e/Å² at room temperature and 10 000 cold, Li2CO3 less than 100 and 2000 (Bai et al.). */
	@Test
	void theMostSensitivePhaseSetsTheLimit() {
		assertEquals(100, limit("room", "LiF").dose(), 1e-9);
		assertEquals(1000, limit("cryo", "LiF", "Li2CO3", "Li3N").dose(), 1e-9);
		assertTrue(limit("cryo", "LiF", "Li3N").reason().contains("no critical dose is known of Li3N"));
		assertTrue(limit("room", "Li2CO3").reason().contains("< 100 e"), limit("room", "Li2CO3").reason());
		assertThrows(IllegalArgumentException.class, () -> limit("room", "Li3N"));
	}

	@Test
	void takesTheFramesThatEndWithinTheLimit() {
		final DoseTrack track = DoseTrack.of(RECORD, 10);
		assertEquals(3, DoseLimit.chosen(12).frames(track));
		assertEquals(2, DoseLimit.chosen(11.99).frames(track));
		assertEquals(10, DoseLimit.chosen(1e6).frames(track));
		assertThrows(IllegalArgumentException.class, () -> DoseLimit.chosen(3).frames(track));
		assertThrows(IllegalArgumentException.class, () -> DoseLimit.chosen(3).frames(DoseTrack.of(Acquisition.UNKNOWN, 10)));
	}

	@Test
	void theSumHasItsOwnRecord() {
		final Acquisition record = RECORD.with(Quantity.PRIOR_DOSE, 7, "test");
		final Acquisition sum = SumRecord.of(record, DoseTrack.of(record, 10), 2, 4);
		assertEquals(15, sum.value(Quantity.PRIOR_DOSE).getAsDouble(), 1e-9);
		assertEquals(12, sum.frameDose().getAsDouble(), 1e-9);
		assertEquals(3, sum.value(Quantity.FRAME_TIME).getAsDouble(), 1e-9);
		assertEquals(300, sum.voltage().getAsDouble(), 0);
		assertEquals(27, DoseTrack.of(sum, 1).cumulativeEnd(0), 1e-9);
		assertFalse(SumRecord.of(RECORD, DoseTrack.of(RECORD, 10), 0, 4).value(Quantity.PRIOR_DOSE).isPresent());
	}

	@Test
	void aDoseTheCameraCountedStaysOne() {
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.CAMERA_DOSE_RATE, 2, "test").with(Quantity.FRAME_TIME, 1,
			"test");
		final DoseTrack sum = DoseTrack.of(SumRecord.of(record, DoseTrack.of(record, 6), 0, 2), 1);
		assertEquals(DoseTrack.of(record, 6).kind(), sum.kind());
		assertEquals(6, sum.cumulativeEnd(0), 1e-9);
		final Acquisition later = SumRecord.of(record, DoseTrack.of(record, 6), 2, 3);
		assertFalse(later.value(Quantity.PRIOR_DOSE).isPresent());
		assertEquals(4, DoseTrack.of(later, 1).cumulativeStart(0), 1e-9);
	}

	/** What the specimen received before counts towards its limit, though the camera has not counted it. */
	@Test
	void aLimitCountsWhatTheCameraHasNotCounted() {
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.CAMERA_DOSE_RATE, 2, "test").with(Quantity.FRAME_TIME, 1,
			"test").with(Quantity.PRIOR_DOSE, 10, "test");
		assertEquals(2, DoseLimit.chosen(15).frames(DoseTrack.of(record, 6)));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> DoseLimit.chosen(11).frames(DoseTrack.of(record, 6)))
			.getMessage().contains("12.00 e/Å²"));
	}

	private static DoseLimit limit(final String temperature, final String... phases) {
		return DoseLimit.of(Arrays.asList(phases), CriticalDoses.builtIn(), LimitTemperature.of(temperature,
			Acquisition.UNKNOWN), 0.5);
	}

	private static Movie movie(final int frames, final int width, final int height, final IntToDoubleFunction value) {
		final float[] pixels = new float[width * height];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) value.applyAsDouble(i % width);
		}
		final Micrograph frame = new Micrograph(width, height, pixels, PixelSize.square(0.5));
		return new Frames(frames, i -> frame);
	}

	/** Frames made by a function. */
	private static final class Frames implements Movie {

		private final int frames;
		private final IntFunction<Micrograph> maker;

		Frames(final int frames, final IntFunction<Micrograph> maker) {
			this.frames = frames;
			this.maker = maker;
		}

		@Override
		public int frames() {
			return frames;
		}

		@Override
		public Micrograph frame(final int index) {
			return maker.apply(index);
		}

		@Override
		public Acquisition acquisition() {
			return RECORD;
		}
	}
}
