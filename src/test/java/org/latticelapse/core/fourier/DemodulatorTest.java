package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/** Local amplitudes against waves and noise whose amplitudes are known. */
class DemodulatorTest {

	private static final int SIDE = 256;
	private static final double PIXEL = 0.5;
	private static final double SIGMA = 8;
	private static final double GX = 0.31;
	private static final double GY = -0.17;

	@Test
	void aWaveHasHalfItsAmplitudeEverywhereAlsoOnTheBorders() {
		final Demodulator field = demodulator((x, y) -> 3 * Math.cos(2 * Math.PI * (GX * x + GY * y) + 0.4));
		for (int row = 0; row < field.grid().usedHeight() - 1; row++) {
			for (int column = 0; column < field.grid().usedWidth() - 1; column++) {
				assertEquals(1.5, amplitude(field, row, column), 0.1, column + ", " + row);
			}
		}
	}

	/** The edge of a half plane under a Gaussian of standard deviation s is the normal distribution at x / s. */
	@Test
	void theBorderOfAGrainIsWhereTheAmplitudeIsHalf() {
		final Demodulator field = demodulator((x, y) -> x < 64 ? 2 * Math.cos(2 * Math.PI * (GX * x + GY * y)) : 0);
		final int row = field.grid().usedHeight() / 2;
		final float[] line = new float[field.grid().width() * field.grid().height()];
		for (int column = 0; column < field.grid().width(); column++) {
			line[row * field.grid().width() + column] = (float) amplitude(field, row, column);
		}
		assertEquals(0.5, field.grid().interpolate(line, 64, field.grid().y(row)), 0.02);
		assertEquals(0.841, field.grid().interpolate(line, 64 - SIGMA, field.grid().y(row)), 0.02);
		assertEquals(0.159, field.grid().interpolate(line, 64 + SIGMA, field.grid().y(row)), 0.02);
	}

	/** Within a wavelength of the border a band has lost some of its power; the Gaussian's part outside costs none. */
	@Test
	void whiteNoiseHasItsOwnPowerInEveryBandAndPlace() {
		final Random random = new Random(6);
		final Demodulator field = demodulator((x, y) -> 4 * random.nextGaussian());
		final float[] power = field.bandPower(FrequencyBand.ring(0.15, 0.7), g -> 16 * PIXEL * PIXEL, SIGMA);
		final int rows = field.grid().usedHeight() - 1;
		final int columns = field.grid().usedWidth() - 1;
		double inside = 0;
		int places = 0;
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				final double here = power[row * field.grid().width() + column];
				if (Math.min(Math.min(row, rows - 1 - row), Math.min(column, columns - 1 - column)) >= 4) {
					inside += here;
					places++;
				}
				assertEquals(1, here, 0.3, column + ", " + row);
			}
		}
		assertEquals(1, inside / places, 0.02);
	}

	@Test
	void aWaveHasPowerInItsOwnDirectionAlone() {
		final Demodulator field = demodulator((x, y) -> Math.cos(2 * Math.PI * (GX * x + GY * y)));
		final int middle = field.grid().usedHeight() / 2 * field.grid().width() + field.grid().usedWidth() / 2;
		final FrequencyBand ring = FrequencyBand.ring(0.15, 0.7);
		final double own = field.bandPower(ring.around(Math.atan2(GY, GX), Math.PI / 6), g -> 1, SIGMA)[middle];
		final double across = field.bandPower(ring.around(Math.atan2(GY, GX) + Math.PI / 2, Math.PI / 6), g -> 1, SIGMA)[middle];
		assertEquals(0, across / own, 1e-3);
	}

	@Test
	void whiteNoiseHasThePowerThatIsForeseen() {
		final Random random = new Random(5);
		final double deviation = 4;
		final Demodulator field = demodulator((x, y) -> deviation * random.nextGaussian());
		final double foreseen = field.noisePower(deviation * deviation * PIXEL * PIXEL);
		double sum = 0;
		int n = 0;
		for (int k = 0; k < 100; k++) {
			final float[] a = field.amplitude(0.15 + 0.05 * (k % 10), 0.15 + 0.05 * (k / 10));
			for (int row = 6; row < field.grid().usedHeight() - 6; row += 4) {
				for (int column = 6; column < field.grid().usedWidth() - 6; column += 4) {
					final int i = row * field.grid().width() + column;
					sum += a[2 * i] * a[2 * i] + a[2 * i + 1] * a[2 * i + 1];
					n++;
				}
			}
		}
		assertEquals(1, sum / n / foreseen, 0.1);
	}

	private static double amplitude(final Demodulator field, final int row, final int column) {
		final float[] a = field.amplitude(GX, GY);
		final int i = row * field.grid().width() + column;
		return Math.hypot(a[2 * i], a[2 * i + 1]);
	}

	private static Demodulator demodulator(final Wave wave) {
		final float[] pixels = new float[SIDE * SIDE];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) wave.at(i % SIDE * PIXEL, i / SIDE * PIXEL);
		}
		return Demodulator.of(PreparedMicrograph.of(new Micrograph(SIDE, SIDE, pixels, PixelSize.square(PIXEL)), 0.93), SIGMA,
			Progress.NONE);
	}

	private interface Wave {

		double at(double x, double y);
	}
}
