package org.latticelapse.core.labeling.vacuum;

import java.util.stream.IntStream;

import org.latticelapse.core.fourier.FrequencyBand;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.image.Progress;

/**
 * The power of the contrast that material has, over that of the camera's noise,
 * place by place: 1 in vacuum, whatever illumination and gain are there. It is
 * kept apart by the direction of the frequencies, since along the outline of a
 * hole not all directions tell the same.
 */
final class VacuumContrast {

	/** Where only shot noise is left, as parts of the highest frequency. */
	private static final double NOISE_LOWEST = 0.82;

	private static final int DIRECTIONS = 4;

	/** Over how much the power is averaged, Å: less than an outline can bend. Noise changes more slowly. */
	private static final double BLUR = 2.5;
	private static final double NOISE_BLUR = 14;

	/** The outline is smoothed over this before its direction is taken, Å. */
	private static final double STRAIGHT = 8;

	private final LocalGrid grid;
	private final float[][] power;

	/**
	 * @param field the field
	 * @param level the noise of the camera
	 * @param highest the highest frequency that the field holds, 1/Å
	 * @param progress asked whether to stop
	 */
	VacuumContrast(final Demodulator field, final VacuumLevel level, final double highest, final Progress progress) {
		grid = field.grid();
		final float[] noise = field.bandPower(FrequencyBand.ring(NOISE_LOWEST * highest, highest), level.noise()::at, NOISE_BLUR);
		progress.checkCancelled();
		final FrequencyBand ring = FrequencyBand.ring(ContrastBand.LOWEST, ContrastBand.highest(highest));
		power = IntStream.range(0, DIRECTIONS).parallel().mapToObj(k -> {
			progress.checkCancelled();
			final float[] map = field.bandPower(ring.around(direction(k), Math.PI / DIRECTIONS), level.noise()::at, BLUR);
			for (int i = 0; i < map.length; i++) {
				map[i] = map[i] > 0 ? map[i] / noise[i] : 0;
			}
			return map;
		}).toArray(float[][]::new);
	}

	LocalGrid grid() {
		return grid;
	}

	private static double direction(final int k) {
		return Math.PI * (k + 0.5) / DIRECTIONS;
	}

	/** @return the mean of all directions; 0 where nothing of the field lies. */
	float[] mean() {
		final float[] mean = new float[power[0].length];
		for (final float[] map : power) {
			for (int i = 0; i < mean.length; i++) {
				mean[i] += map[i] / DIRECTIONS;
			}
		}
		return mean;
	}

	/**
	 * The power of frequencies along an outline. Those across it say less about where
	 * it is: its own Fresnel fringes have them, and a defocused lens displaces beams
	 * along their frequency, so that it carries contrast into the hole.
	 *
	 * @param vacuum how far each place is vacuum, 0 … 1
	 * @return the power, its directions weighed by the squared sine of the angle
	 *         between frequency and normal; 0 where nothing of the field lies
	 */
	float[] along(final float[] vacuum) {
		final float[] smooth = new OutlineBlur(grid).of(vacuum, STRAIGHT);
		final float[] result = new float[smooth.length];
		for (int y = 0; y < grid.usedHeight(); y++) {
			final int up = Math.max(0, y - 1) * grid.width();
			final int down = Math.min(grid.usedHeight() - 1, y + 1) * grid.width();
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int i = y * grid.width() + x;
				final double slopeX = (smooth[i - x + Math.min(grid.usedWidth() - 1, x + 1)] - smooth[i - x + Math.max(0, x -
					1)]) / grid.stepX();
				final double slopeY = (smooth[down + x] - smooth[up + x]) / grid.stepY();
				result[i] = along(i, Math.atan2(slopeY, slopeX));
			}
		}
		return result;
	}

	private float along(final int place, final double normal) {
		double sum = 0;
		for (int k = 0; k < DIRECTIONS; k++) {
			final double across = Math.sin(direction(k) - normal);
			sum += across * across * power[k][place];
		}
		// The squared sines of directions spread evenly add up to half their number.
		return (float) (2 * sum / DIRECTIONS);
	}
}
