package org.latticelapse.core.motion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.image.Progress;

class DriftEstimatorTest {

	/** A lattice with a period of 6 pixels under a film without order. */
	private static final WanderingScene SCENE = new WanderingScene(128, 6, 0.3, 0.25);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void followsASlowWalkOnALattice(final long seed) {
		assertTrue(error(SCENE.walk(20, 0.4, seed)) < 0.3);
	}

	/** Four pixels to the right look, to the lattice, like two to the left. */
	@ParameterizedTest
	@ValueSource(longs = { 4, 5 })
	void findsAJumpThatTheLatticeAlonePutsAPeriodOff(final long seed) {
		final WanderingMovie movie = SCENE.walk(20, 0.3, seed).jumping(9, 4, 1);
		final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
		assertTrue(movie.error(drift) < 0.3, "error " + movie.error(drift));
		assertArrayEquals(new int[] { 9 }, drift.jumps());
		assertEquals(movie.dx[9] - movie.dx[8], drift.dx(9) - drift.dx(8), 0.4);
	}

	@Test
	void keepsToSmallStepsWhereNothingElseDecides() {
		assertTrue(error(new WanderingScene(128, 6, 0.4, 0).walk(16, 0.3, 7)) < 0.3);
	}

	@Test
	void followsASteadyDriftLongerThanThePeriod() {
		assertTrue(error(SCENE.walk(16, 0.3, 8).steadily(4.5, -3)) < 0.4);
	}

	/** More frames than one block holds. */
	@Test
	void joinsBlocks() {
		final WanderingMovie movie = new WanderingScene(64, 6, 0.3, 0.4).walk(150, 0.15, 9);
		assertTrue(error(movie) < 0.5, "error " + error(movie));
	}

	@Test
	void placesABlackFrameBetweenItsNeighbours() {
		final WanderingMovie movie = SCENE.walk(12, 0.3, 10);
		movie.black = 5;
		final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
		assertFalse(drift.isMeasured(5));
		assertTrue(drift.isMeasured(4) && drift.isMeasured(6));
		assertEquals((drift.dx(4) + drift.dx(6)) / 2, drift.dx(5), 1e-9);
		assertTrue(movie.error(drift) < 0.3, "error " + movie.error(drift));
	}

	@ParameterizedTest
	@ValueSource(longs = { 30, 31 })
	void holdsTheTrackWhereTheContentHasGone(final long seed) {
		final WanderingMovie movie = SCENE.walk(24, 0.3, seed);
		movie.goneFrom = 14;
		movie.goneTo = 24;
		final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
		for (int i = 0; i < 24; i++) {
			assertEquals(i < 14, drift.isMeasured(i), "frame " + i);
		}
		for (int i = 14; i < 24; i++) {
			assertEquals(drift.dx(13), drift.dx(i), 0);
			assertTrue(drift.sigma(i) > drift.sigma(i - 1), "frame " + i);
			assertTrue(Math.abs(drift.dx(i) - movie.dx[i]) < 4 * drift.sigma(i), "frame " + i);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 33, 34 })
	void findsTheContentAgainAfterAGap(final long seed) {
		final WanderingMovie movie = SCENE.walk(24, 0.3, seed);
		movie.goneFrom = 10;
		movie.goneTo = 15;
		final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
		for (int i = 0; i < 24; i++) {
			assertEquals(i < 10 || i >= 15, drift.isMeasured(i), "frame " + i);
		}
		assertEquals(movie.dx[20], drift.dx(20), 0.4);
		assertEquals(movie.dy[20], drift.dy(20), 0.4);
		assertTrue(drift.sigma(12) > drift.sigma(10));
	}

	/** Single frames do not tell where they lie; all together do. */
	@ParameterizedTest
	@ValueSource(longs = { 36, 37 })
	void alignsFramesOfFewCountsTogether(final long seed) {
		final WanderingMovie movie = SCENE.walk(40, 0.2, seed);
		movie.counts = 0.15;
		final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
		assertTrue(movie.error(drift) < 1, "error " + movie.error(drift));
		assertTrue(IntStream.range(0, 40).filter(drift::isMeasured).count() > 30);
	}

	/** The stated uncertainty is that of one frame against those nearby. */
	@Test
	void statesAnHonestUncertainty() {
		double pulls = 0;
		int n = 0;
		for (long seed = 20; seed < 23; seed++) {
			final WanderingMovie movie = SCENE.walk(16, 0.3, seed);
			final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
			for (int i = 2; i < 15; i++) {
				final double error = local(drift, movie, i);
				pulls += error * error / (drift.sigma(i) * drift.sigma(i));
				n++;
			}
		}
		// The mean of two neighbours has half a frame's variance.
		assertEquals(1.5, pulls / n, 0.75);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 8, 40 })
	void noiseAloneIsNotMeasured(final int frames) {
		for (long seed = 11; seed < 14; seed++) {
			final Drift drift = DriftEstimator.standard().estimate(new WanderingScene(64, 6, 0, 0).walk(frames, 0, seed),
				Progress.NONE);
			for (int i = 0; i < frames; i++) {
				assertFalse(drift.isMeasured(i));
				assertEquals(0, drift.dx(i), 0);
			}
		}
	}

	@Test
	void twoFramesAreEnough() {
		final WanderingMovie movie = SCENE.walk(2, 0.8, 12);
		final Drift drift = DriftEstimator.standard().estimate(movie, Progress.NONE);
		assertTrue(drift.isMeasured(1));
		assertEquals(movie.dx[1], drift.dx(1), 0.3);
		assertEquals(movie.dy[1], drift.dy(1), 0.3);
	}

	@Test
	void oneFrameDoesNotDrift() {
		assertEquals(0, DriftEstimator.standard().estimate(SCENE.walk(1, 0, 1), Progress.NONE).dx(0), 0);
	}

	@Test
	void refusesWhatItCanNotMeasure() {
		assertThrows(IllegalArgumentException.class, () -> DriftEstimator.standard().estimate(new WanderingScene(16, 6, 1, 1)
			.walk(3, 0, 1), Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> DriftEstimator.standard().withLongestJump(-1));
		assertThrows(IllegalArgumentException.class, () -> new AlignedMovie(SCENE.walk(3, 0, 1), Drift.none(4)));
	}

	@Test
	void stopsWhenCancelled() {
		final Random calls = new Random(0);
		assertThrows(CancellationException.class, () -> DriftEstimator.standard().estimate(SCENE.walk(8, 0.2, 1),
			new Progress() {

				@Override
				public void report(final long done, final long total) {
					// not looked at
				}

				@Override
				public boolean isCancelled() {
					return calls.nextInt(20) == 0;
				}
			}));
	}

	private static double error(final WanderingMovie movie) {
		return movie.error(DriftEstimator.standard().estimate(movie, Progress.NONE));
	}

	private static double local(final Drift drift, final WanderingMovie movie, final int i) {
		return drift.dx(i) - movie.dx[i] - (drift.dx(i - 1) - movie.dx[i - 1] + drift.dx(i + 1) - movie.dx[i + 1]) / 2;
	}
}
