package org.latticelapse.core.motion;

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
	 * @param factor for the weights: a mean of n frames tells n times as much as one
	 */
	CrossSpectrum cross(final float[] values, final double factor, final SignalModel model, final int[] active) {
		final float[] re = new float[active.length];
		final float[] im = new float[active.length];
		final double frames = frames();
		for (int i = 0; i < active.length; i++) {
			final int k = active[i];
			final float w = (float) (factor * model.weight(k, frames) / weights);
			re[i] = w * (values[2 * k] * sum[2 * k] + values[2 * k + 1] * sum[2 * k + 1]);
			im[i] = w * (values[2 * k + 1] * sum[2 * k] - values[2 * k] * sum[2 * k + 1]);
		}
		return new CrossSpectrum(grid, active, re, im);
	}

	/** @return the standard deviation of the score of a frame that shows nothing of this. */
	double scatter(final SignalModel model, final int[] active) {
		double variance = 0;
		final double frames = frames();
		for (final int k : active) {
			final double w = model.weight(k, frames) / weights;
			variance += w * w * ((double) sum[2 * k] * sum[2 * k] + (double) sum[2 * k + 1] * sum[2 * k + 1]) * model.noise(k);
		}
		return Math.sqrt(2 * SignalModel.REDUNDANCY * variance);
	}

	/** @return how many frames of equal weight this is worth. */
	private double frames() {
		return weights * weights / squares;
	}
}
