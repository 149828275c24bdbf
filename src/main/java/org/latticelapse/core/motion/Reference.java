package org.latticelapse.core.motion;

import org.latticelapse.core.fourier.Taper;

/** A weighted sum of placed spectra that a frame is compared with. Mutable. */
final class Reference {

	private final BandGrid grid;
	private final float[] sum;
	private double weights;
	private double squares;

	Reference(final BandGrid grid) {
		this(grid, new float[2 * grid.size], 0, 0);
	}

	private Reference(final BandGrid grid, final float[] sum, final double weights, final double squares) {
		this.grid = grid;
		this.sum = sum;
		this.weights = weights;
		this.squares = squares;
	}

	Reference copy() {
		return new Reference(grid, sum.clone(), weights, squares);
	}

	/** Adds a frame; a negative weight takes one out again. */
	void add(final FrameSpectrum frame, final double weight) {
		final float w = (float) weight;
		for (int i = 0; i < sum.length; i++) {
			sum[i] += w * frame.values[i];
		}
		weights += weight;
		squares += Math.signum(weight) * weight * weight;
	}

	/** Multiplies all weights by a factor. */
	void fade(final double factor) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] *= factor;
		}
		weights *= factor;
		squares *= factor * factor;
	}

	/** @return the weighted mean. */
	float[] mean() {
		final float[] mean = new float[sum.length];
		for (int i = 0; i < mean.length; i++) {
			mean[i] = (float) (sum[i] / weights);
		}
		return mean;
	}

	/** @return the weighted cross-spectrum of a frame with this. */
	CrossSpectrum cross(final FrameSpectrum frame, final SignalModel model, final int[] active) {
		return cross(frame.values, 1, model, active);
	}

	/**
	 * @param values a spectrum
	 * @param of how many frames it is the mean
	 */
	CrossSpectrum cross(final float[] values, final double of, final SignalModel model, final int[] active) {
		final float[] re = new float[active.length];
		final float[] im = new float[active.length];
		final double frames = frames();
		final double[] noise = model.ringPower(values);
		double mean = 0;
		double variance = 0;
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (int i = 0; i < active.length; i++) {
			final int k = active[i];
			final float w = (float) (model.weight(k, frames, of) / weights);
			final float a = w * sum[2 * k];
			final float b = w * sum[2 * k + 1];
			re[i] = values[2 * k] * a + values[2 * k + 1] * b;
			im[i] = values[2 * k + 1] * a - values[2 * k] * b;
			// Were this frame noise: of the power that its plain frequencies have, and of any phase.
			final double power = ((double) a * a + (double) b * b) * noise[(int) grid.ring[k]];
			final double u = grid.frequencyX(k);
			final double v = grid.frequencyY(k);
			mean += model.weight(k, frames, of) * model.signal(k);
			variance += power;
			xx += power * u * u;
			xy += power * u * v;
			yy += power * v * v;
		}
		final double turn = variance > 0 ? 4 * Math.PI * Math.PI / variance : 0;
		return new CrossSpectrum(grid, active, re, im, new ChanceScore(2 * mean, 2 * Taper.HANN_CELL * variance, turn * xx, turn *
			xy, turn * yy));
	}

	/** @return how many frames of equal weight this is worth. */
	double frames() {
		return weights * weights / squares;
	}
}
