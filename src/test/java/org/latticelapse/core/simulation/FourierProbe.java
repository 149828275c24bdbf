package org.latticelapse.core.simulation;

import org.latticelapse.core.image.Micrograph;

/** The Fourier transform of an image in a Hann window, at any frequency; by plain summation. */
final class FourierProbe {

	private final Micrograph image;
	private final double mean;

	FourierProbe(final Micrograph image) {
		this.image = image;
		double sum = 0;
		for (final float value : image.copyPixels()) {
			sum += value;
		}
		mean = sum / ((double) image.width() * image.height());
	}

	/** @return half the amplitude of the sinusoid with this frequency, 1/Å, as a fraction of the mean. */
	double modulus(final double gx, final double gy) {
		double real = 0;
		double imaginary = 0;
		double weights = 0;
		for (int y = 0; y < image.height(); y++) {
			double rowReal = 0;
			double rowImaginary = 0;
			for (int x = 0; x < image.width(); x++) {
				final double phase = 2 * Math.PI * gx * x * image.pixelSize().x();
				final double value = hann(x, image.width()) * (image.get(x, y) - mean);
				rowReal += value * Math.cos(phase);
				rowImaginary -= value * Math.sin(phase);
				weights += hann(x, image.width()) * hann(y, image.height());
			}
			final double phase = 2 * Math.PI * gy * y * image.pixelSize().y();
			real += hann(y, image.height()) * (rowReal * Math.cos(phase) + rowImaginary * Math.sin(phase));
			imaginary += hann(y, image.height()) * (rowImaginary * Math.cos(phase) - rowReal * Math.sin(phase));
		}
		return Math.hypot(real, imaginary) / weights / mean;
	}

	/** @return the frequency {gx, gy} of the maximum next to a frequency, to about 1e-4 of a bin. */
	double[] maximumNear(final double gx, final double gy) {
		final double[] best = { gx, gy };
		double step = 0.5 / (image.width() * image.pixelSize().x());
		while (step > 5e-5 / (image.width() * image.pixelSize().x())) {
			best[0] += vertex(best, step, 0);
			best[1] += vertex(best, 0, step);
			step /= 3;
		}
		return best;
	}

	private double vertex(final double[] g, final double dx, final double dy) {
		final double before = Math.log(modulus(g[0] - dx, g[1] - dy));
		final double here = Math.log(modulus(g[0], g[1]));
		final double after = Math.log(modulus(g[0] + dx, g[1] + dy));
		final double shift = (after - before) / (2 * (2 * here - before - after));
		return (dx + dy) * Math.max(-2, Math.min(2, shift));
	}

	private static double hann(final int index, final int count) {
		return 0.5 - 0.5 * Math.cos(2 * Math.PI * (index + 0.5) / count);
	}
}
