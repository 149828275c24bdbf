package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.jtransforms.fft.DoubleFFT_2D;

/**
 * A camera: how expected electrons become counts. Electrons arrive with Poisson
 * statistics; then a scintillator's camera multiplies them by its gain, spreads
 * signal and noise alike, and adds readout noise. Counts are whole numbers from
 * 0 on. Immutable.
 */
public final class Detector {

	private final double gain;
	private final double halfFrequency;
	private final double readout;

	private Detector(final double gain, final double halfFrequency, final double readout) {
		this.gain = gain;
		this.halfFrequency = halfFrequency;
		this.readout = readout;
	}

	/** @return an ideal camera that counts each electron once, in the pixel it hits. */
	public static Detector counting() {
		return new Detector(1, Double.POSITIVE_INFINITY, 0);
	}

	/**
	 * A scintillator's camera.
	 *
	 * @param gain counts per electron
	 * @param halfFrequency where its modulation transfer function
	 *          1 / (1 + (f / f½)²) is ½, in cycles per pixel (Nyquist: 0.5)
	 * @param readout standard deviation of the readout noise, counts
	 * @return the camera
	 */
	public static Detector scintillator(final double gain, final double halfFrequency, final double readout) {
		if (!(gain > 0 && halfFrequency > 0 && readout >= 0)) {
			throw new IllegalArgumentException("A camera needs a positive gain and half frequency and a readout noise" +
				" of at least 0, not " + gain + ", " + halfFrequency + " and " + readout);
		}
		return new Detector(gain, halfFrequency, readout);
	}

	/** @return the mean number of counts per electron. */
	public double gain() {
		return gain;
	}

	/** @return counts drawn for the expected electrons of each pixel of the grid, row by row. */
	float[] expose(final double[] electrons, final Grid camera, final RandomGenerator random) {
		final PoissonNoise noise = new PoissonNoise(random);
		final float[] counts = new float[electrons.length];
		final double[] signal = new double[electrons.length];
		for (int i = 0; i < signal.length; i++) {
			signal[i] = gain * noise.draw(electrons[i]);
		}
		final double[] spread = Double.isInfinite(halfFrequency) ? signal : spread(signal, camera);
		for (int i = 0; i < counts.length; i++) {
			final double noisy = readout > 0 ? spread[i] + readout * random.nextGaussian() : spread[i];
			counts[i] = Math.max(0, Math.round(noisy));
		}
		return counts;
	}

	private double[] spread(final double[] signal, final Grid camera) {
		final double[] spectrum = new double[2 * signal.length];
		System.arraycopy(signal, 0, spectrum, 0, signal.length);
		final DoubleFFT_2D fft = new DoubleFFT_2D(camera.rows(), camera.columns());
		fft.realForwardFull(spectrum);
		for (int row = 0; row < camera.rows(); row++) {
			final double fy = camera.frequencyY(row) * camera.pitchY() / halfFrequency;
			for (int column = 0; column < camera.columns(); column++) {
				final double fx = camera.frequencyX(column) * camera.pitchX() / halfFrequency;
				final double transfer = 1 / (1 + fx * fx + fy * fy);
				final int index = 2 * (row * camera.columns() + column);
				spectrum[index] *= transfer;
				spectrum[index + 1] *= transfer;
			}
		}
		fft.complexInverse(spectrum, true);
		final double[] spread = new double[signal.length];
		for (int i = 0; i < spread.length; i++) {
			spread[i] = spectrum[2 * i];
		}
		return spread;
	}
}
