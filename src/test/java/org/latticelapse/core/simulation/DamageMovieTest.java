package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Micrograph;

/** The sample movie: what it says of itself must be what its frames show. */
class DamageMovieTest {

	private final DamageMovie movie = new DamageMovie();

	@Test
	void aFrameIsTheSameEachTime() {
		assertArrayEquals(movie.frame(5).copyPixels(), movie.frame(5).copyPixels());
	}

	@Test
	void eachFrameReceivesTheStatedDose() {
		final double expected = 50 * 0.5 * 0.4 * 0.4;
		for (final int frame : new int[] { 0, 31 }) {
			double sum = 0;
			for (final float value : movie.frame(frame).copyPixels()) {
				sum += value;
			}
			assertEquals(expected, sum / 256 / 256, 0.05 * expected);
		}
	}

	@Test
	void theFractionsAreFirstOrderKinetics() {
		assertArrayEquals(new double[] { 1, 0, 0 }, movie.fractions(0), 1e-12);
		assertEquals(Math.exp(-1), movie.fractions(movie.characteristicDose())[0], 1e-12);
		// the rate at which lithium changes is what LiF gives less what oxidises
		final double step = 0.01;
		final double[] now = movie.fractions(200);
		final double change = (movie.fractions(200 + step)[1] - movie.fractions(200 - step)[1]) / (2 * step);
		assertEquals(now[0] / 320 - now[1] / 240, change, 1e-8);
	}

	/** The amplitude of the (111) fringes follows the area of LiF: sums of frames against noise. */
	@Test
	void theFringesFadeWithTheAreaOfTheCrystal() {
		final double first = fringe(0) + fringe(1) + fringe(2);
		final double later = fringe(24) + fringe(25) + fringe(26);
		final double expected = (movie.fractions(movie.dose(25))[0]) / movie.fractions(movie.dose(1))[0];
		assertEquals(expected, later / first, 0.15);
	}

	/** @return the modulus of the frame's Fourier component at the reference reflection, (111) of LiF at 23°. */
	private double fringe(final int index) {
		final Micrograph frame = movie.frame(index);
		final double g = Math.sqrt(3) / 4.0263 * 0.4;
		final double gx = g * Math.cos(Math.toRadians(23));
		final double gy = -g * Math.sin(Math.toRadians(23));
		double real = 0;
		double imaginary = 0;
		for (int y = 0; y < 256; y++) {
			for (int x = 0; x < 256; x++) {
				final double window = Math.pow(Math.sin(Math.PI * (x + 0.5) / 256) * Math.sin(Math.PI * (y + 0.5) / 256), 2);
				real += window * frame.get(x, y) * Math.cos(2 * Math.PI * (gx * x + gy * y));
				imaginary += window * frame.get(x, y) * Math.sin(2 * Math.PI * (gx * x + gy * y));
			}
		}
		return Math.hypot(real, imaginary);
	}

	/** A displaced exposure is the first one, moved: where there is no noise, to the last digit but for the border. */
	@Test
	void exposuresAreDisplaced() {
		final HrtemSimulation still = HrtemSimulation.of(64, 64, movie.pixelSize()).amorphous(AmorphousMaterial.carbon(), 40,
			Region.disc(12, 12, 8)).seed(3);
		final Micrograph first = still.renderNoiseFree().micrograph();
		final Micrograph moved = still.exposure(1, 3, -2).renderNoiseFree().micrograph();
		for (int y = 8; y < 56; y++) {
			for (int x = 8; x < 56; x++) {
				assertEquals(first.get(x, y), moved.get(x + 3, y - 2), 1e-4 * first.get(x, y));
			}
		}
	}
}
