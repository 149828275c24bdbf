package org.latticelapse.core.labeling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.NoiseProfile;
import org.latticelapse.core.indexing.Spot;

/**
 * How far each place is filled by a grain: the amplitude of its fringes there
 * over that in its core, 1 within and one half on a straight border.
 */
final class Occupancy {

	/** Fringes of two grains whose frequencies differ by less than this, in widths of the resolution, are alike. */
	private static final double SAME = 1.5;

	private final LocalGrid grid;
	private final float[] values;
	private final int left;
	private final int top;
	private final int right;
	private final int bottom;

	private Occupancy(final LocalGrid grid, final float[] values, final int[] box) {
		this.grid = grid;
		this.values = values;
		left = box[0];
		top = box[1];
		right = box[2];
		bottom = box[3];
	}

	/**
	 * @param grain the grain, found on the grid of the search
	 * @param search the grid of the search
	 * @param field the field at the resolution wanted
	 * @param noise its noise
	 * @param stronger grains found before, some of whose fringes may be those of this
	 *          grain too
	 */
	static Occupancy of(final FoundGrain grain, final LocalGrid search, final Demodulator field,
		final NoiseProfile noise, final List<FoundGrain> stronger)
	{
		final double same = SAME * field.frequencySigma();
		final List<FoundGrain> alike = stronger.stream().filter(other -> shareSpots(grain, other, same)).collect(Collectors
			.toList());
		final LocalGrid grid = field.grid();
		final float[] sum = new float[grid.width() * grid.height()];
		for (final Spot spot : grain.spots()) {
			final float[] snr = FringeMap.of(field, noise, spot.gx(), spot.gy()).snr();
			for (int i = 0; i < sum.length; i++) {
				sum[i] += (snr[i] - 1) / field.coverage(i);
			}
		}
		final GridArea reach = grain.region().grown(2 * field.sigma());
		final int[] box = { grid.width(), grid.height(), 0, 0 };
		final float[] inCore = new float[sum.length];
		int n = 0;
		for (int i = 0; i < sum.length; i++) {
			final int x = i % grid.width();
			final int y = i / grid.width();
			final int place = place(search, grid.x(x), grid.y(y));
			if (place >= 0 && grain.core().contains(place)) {
				inCore[n++] = sum[i];
			}
			if (place < 0 || !reach.contains(place) || !grain.region().contains(place) && alike.stream().anyMatch(
				other -> other.region().contains(place)))
			{
				sum[i] = 0;
			}
			else {
				box[0] = Math.min(box[0], x);
				box[1] = Math.min(box[1], y);
				box[2] = Math.max(box[2], x);
				box[3] = Math.max(box[3], y);
			}
		}
		Arrays.sort(inCore, 0, n);
		final double level = inCore[n / 2] / grain.fading();
		for (int i = 0; i < sum.length; i++) {
			sum[i] = (float) Math.min(1, Math.sqrt(Math.max(0, sum[i] / level)));
		}
		return new Occupancy(grid, sum, box);
	}

	private static boolean shareSpots(final FoundGrain one, final FoundGrain other, final double same) {
		return one.spots().stream().anyMatch(a -> other.spots().stream().anyMatch(b -> a.distance(b) < same));
	}

	private static int place(final LocalGrid grid, final double x, final double y) {
		final int column = (int) Math.round(x / grid.stepX());
		final int row = (int) Math.round(y / grid.stepY());
		return column < grid.usedWidth() && row < grid.usedHeight() ? row * grid.width() + column : -1;
	}

	/** @return the range of x with any occupancy, Å. */
	double[] rangeX() {
		return new double[] { grid.x(left - 1), grid.x(right + 1) };
	}

	/** @return the range of y with any occupancy, Å. */
	double[] rangeY() {
		return new double[] { grid.y(top - 1), grid.y(bottom + 1) };
	}

	/** @return the occupancy at a place, Å, 0 … 1. */
	float at(final double x, final double y) {
		return grid.interpolate(values, x, y);
	}
}
