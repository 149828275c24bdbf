package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Noise spectra of known shape, and what film adds to them. */
class CameraNoiseTest {

	private static final double PIXEL = 0.3;
	private static final double[] FREQUENCY = IntStream.range(0, 25).mapToDouble(i -> 0.1 + 0.055 * i).toArray();
	private static final double[] TWO_PERCENT = IntStream.range(0, 25).mapToDouble(i -> 0.02).toArray();
	private static final DoubleUnaryOperator SCINTILLATOR = g -> 9 * Math.pow(1 + Math.pow(g * PIXEL / 0.22, 2), -2) + 0.1;

	/** The contrast of a film far from focus, as a multiple of shot noise. */
	private static final DoubleUnaryOperator FILM = g -> 1 + 0.6 * Math.pow(Math.sin(Math.PI * 10 * g * g), 2) * Math.exp(-10 *
		g * g);

	private static double[] at(final DoubleUnaryOperator power) {
		return Arrays.stream(FREQUENCY).map(power).toArray();
	}

	private static CameraNoise fit(final DoubleUnaryOperator power) {
		return new CameraFit(FREQUENCY, PIXEL).fit(at(power), TWO_PERCENT);
	}

	@Test
	void theNoiseOfAScintillatorIsFoundAndContinued() {
		final CameraNoise noise = fit(SCINTILLATOR);
		assertTrue(noise.misfit() < 0.25, "misfit " + noise.misfit());
		for (final double g : new double[] { 0.05, 0.2, 0.7, 1.5 }) {
			assertEquals(1, noise.at(g) / SCINTILLATOR.applyAsDouble(g), 0.03, "at " + g);
		}
	}

	@Test
	void anotherShapeFitsToo() {
		assertTrue(fit(g -> 7 * Math.exp(-Math.pow(g * PIXEL / 0.18, 1.4)) + 0.05).misfit() < 1);
		assertTrue(fit(g -> 1).misfit() < 1e-6);
	}

	@Test
	void theContrastOfAFilmIsNoCamerasNoise() {
		assertTrue(fit(g -> SCINTILLATOR.applyAsDouble(g) * FILM.applyAsDouble(g)).misfit() > 5);
		assertTrue(CameraNoise.counted(at(FILM), TWO_PERCENT).misfit() > 5);
	}

	@Test
	void electronsThatAreMissedAreNoFilm() {
		assertEquals(0, CameraNoise.counted(at(g -> 1 - 0.1 * Math.exp(-4 * g)), TWO_PERCENT).misfit(), 1e-9);
	}

	@Test
	void theMeanOfARingLiesWithinIt() {
		final CameraNoise noise = fit(SCINTILLATOR);
		assertEquals(5, CameraNoise.counted(new double[] { 1 }, new double[] { 1 }).mean(0.1, 0.4) * 5, 1e-9);
		assertTrue(noise.mean(0.2, 0.4) < noise.at(0.2) && noise.mean(0.2, 0.4) > noise.at(0.4));
	}
}
