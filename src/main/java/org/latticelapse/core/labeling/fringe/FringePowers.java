package org.latticelapse.core.labeling.fringe;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridBox;

/**
 * How strong each of the fringes of a grain is at the places of a rectangle, the
 * noise's own power taken off. Immutable.
 */
public final class FringePowers {

	/** The mean of the square root of what exponentially distributed power of mean 1 is above 1: Γ(3/2) / e. */
	static final double NOISE_AMPLITUDE = 0.326;

	/** No fringe counts for more than so many times what it has in the grain. */
	private static final double MOST = 2;

	private final List<float[]> snr;
	private final double[] noise;
	private final LocalGrid grid;
	private final GridBox box;

	/**
	 * @param snr for each fringe its power over the noise's, row by row on a grid
	 * @param noise for each fringe the noise's power, as squared modulation
	 * @param grid the grid
	 * @param box the places of which it is known
	 */
	FringePowers(final List<float[]> snr, final double[] noise, final LocalGrid grid, final GridBox box) {
		this.snr = snr;
		this.noise = noise;
		this.grid = grid;
		this.box = box;
	}

	/**
	 * Near the borders of the field the Gaussian is made whole.
	 *
	 * @param field a demodulator of a field
	 * @param noise of the field
	 * @param spots the fringes
	 * @return how strong they are at all places of the field
	 */
	public static FringePowers everywhere(final Demodulator field, final FrameNoise noise, final List<Spot> spots) {
		final List<float[]> maps = new ArrayList<>();
		for (final Spot spot : spots) {
			final float[] snr = FringeMap.of(field, noise.profile(), spot.gx(), spot.gy()).snr();
			final float[] whole = new float[snr.length];
			for (int i = 0; i < whole.length; i++) {
				whole[i] = 1 + (snr[i] - 1) / field.coverage(i);
			}
			maps.add(whole);
		}
		return new FringePowers(maps, spots.stream().mapToDouble(spot -> noise.modulation(field, spot)).toArray(), field
			.grid(), GridBox.whole(field.grid()));
	}

	/** @return at each place of the grid the power of all fringes over the noise of one; 0 beyond the rectangle. */
	public float[] sum() {
		final float[] sum = new float[grid.width() * grid.height()];
		for (final float[] map : snr) {
			box.forEach(grid, i -> sum[i] += map[i] - 1);
		}
		return sum;
	}

	/** @return the modulation of each fringe, relative to the mean intensity, on average over some places; 0 if there are none. */
	public double[] mean(final int[] places) {
		final double[] mean = new double[noise.length];
		for (int k = 0; k < mean.length; k++) {
			for (final int place : places) {
				mean[k] += Math.sqrt(noise[k] * Math.max(0, snr.get(k)[place] - 1)) / places.length;
			}
		}
		return mean;
	}

	/** @return the variance that noise gives to how far a place is filled, where the grain is whole. */
	public double variance(final FringeLevels levels) {
		double variance = 0;
		for (int k = 0; k < noise.length; k++) {
			variance += levels.weight(k) == 0 ? 0 : Math.pow(levels.weight(k) / levels.modulation(k), 2) * noise[k] / 2;
		}
		return variance;
	}

	/**
	 * @param levels how strong the fringes are where the grain is whole
	 * @return how far the grain fills each place of the grid: 0 where there is nothing of
	 *         it and beyond the rectangle, about 1 where it is whole, 2 at most
	 */
	public float[] filled(final FringeLevels levels) {
		final float[] filled = new float[grid.width() * grid.height()];
		for (int k = 0; k < noise.length; k++) {
			final float[] map = snr.get(k);
			final double weight = levels.weight(k);
			final double relative = noise[k] / (levels.modulation(k) * levels.modulation(k));
			box.forEach(grid, i -> {
				if (map[i] > 1) {
					filled[i] += weight * Math.min(MOST, Math.sqrt(relative * (map[i] - 1)));
				}
			});
		}
		return filled;
	}
}
