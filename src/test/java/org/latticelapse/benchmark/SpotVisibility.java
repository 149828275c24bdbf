package org.latticelapse.benchmark;

import java.util.Arrays;

import org.jtransforms.fft.FloatFFT_2D;
import org.latticelapse.core.image.Micrograph;

/**
 * How far spots at known places stand out of the noise of an image recorded
 * with some dose, from the expected image without noise: power at the exact g
 * under a Hann window over the local mean of the noise power, which is that of
 * the electrons plus that of everything around the spot in the expected image.
 */
final class SpotVisibility {

	private static final int INNER = 4;
	private static final int OUTER = 9;

	private final Micrograph expected;
	private final float[] windowed;
	private final double[] power;
	private final double shotNoise;

	/** @param expected the expected electrons of each pixel at a dose factor of 1 */
	SpotVisibility(final Micrograph expected) {
		this.expected = expected;
		final int width = expected.width();
		final int height = expected.height();
		windowed = new float[width * height];
		double sum = 0;
		double weights = 0;
		double noise = 0;
		for (int i = 0; i < windowed.length; i++) {
			final double window = hann(i % width, width) * hann(i / width, height);
			final double electrons = expected.get(i % width, i / width);
			windowed[i] = (float) (window * electrons);
			sum += window * electrons;
			weights += window;
			noise += window * window * electrons;
		}
		for (int i = 0; i < windowed.length; i++) {
			windowed[i] -= (float) (sum / weights * hann(i % width, width) * hann(i / width, height));
		}
		shotNoise = noise;
		power = spectrum();
	}

	/** @return power over noise at a frequency, 1/Å, for a dose factor. */
	double snr(final double gx, final double gy, final double doseFactor) {
		return doseFactor * powerAt(gx, gy) / (doseFactor * backgroundAt(gx, gy) + shotNoise);
	}

	/** @return the dose factor that gives a power over noise; infinite when the background alone is too strong. */
	double doseFactor(final double gx, final double gy, final double snr) {
		final double contrast = powerAt(gx, gy) - snr * backgroundAt(gx, gy);
		return contrast > 0 ? snr * shotNoise / contrast : Double.POSITIVE_INFINITY;
	}

	private double powerAt(final double gx, final double gy) {
		final int width = expected.width();
		final double stepX = -2 * Math.PI * gx * expected.pixelSize().x();
		final double stepY = -2 * Math.PI * gy * expected.pixelSize().y();
		final double[] cos = new double[width];
		final double[] sin = new double[width];
		for (int x = 0; x < width; x++) {
			cos[x] = Math.cos(stepX * x);
			sin[x] = Math.sin(stepX * x);
		}
		double re = 0;
		double im = 0;
		for (int y = 0; y < expected.height(); y++) {
			double rowRe = 0;
			double rowIm = 0;
			for (int x = 0; x < width; x++) {
				rowRe += windowed[y * width + x] * cos[x];
				rowIm += windowed[y * width + x] * sin[x];
			}
			final double c = Math.cos(stepY * y);
			final double s = Math.sin(stepY * y);
			re += rowRe * c - rowIm * s;
			im += rowRe * s + rowIm * c;
		}
		return re * re + im * im;
	}

	private double backgroundAt(final double gx, final double gy) {
		final int width = expected.width();
		final int height = expected.height();
		final double u = gx * expected.pixelSize().x() * width;
		final double v = gy * expected.pixelSize().y() * height;
		final double[] around = new double[(2 * OUTER + 1) * (2 * OUTER + 1)];
		int n = 0;
		for (int dy = -OUTER; dy <= OUTER; dy++) {
			for (int dx = -OUTER; dx <= OUTER; dx++) {
				final double distance = Math.hypot(dx, dy);
				if (distance >= INNER && distance <= OUTER) {
					final int x = Math.floorMod((int) Math.rint(u) + dx, width);
					final int y = Math.floorMod((int) Math.rint(v) + dy, height);
					around[n++] = power[y * width + x];
				}
			}
		}
		Arrays.sort(around, 0, n);
		// The median of exponentially distributed power is ln 2 times its mean.
		return around[n / 2] / Math.log(2);
	}

	private double[] spectrum() {
		final float[] data = Arrays.copyOf(windowed, 2 * windowed.length);
		new FloatFFT_2D(expected.height(), expected.width()).realForwardFull(data);
		final double[] squares = new double[windowed.length];
		for (int i = 0; i < squares.length; i++) {
			squares[i] = (double) data[2 * i] * data[2 * i] + (double) data[2 * i + 1] * data[2 * i + 1];
		}
		return squares;
	}

	private static double hann(final int i, final int n) {
		return 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / n);
	}
}
