package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.image.Progress;

/**
 * Draws the borders of vacuum. Material has phase contrast between some 2.2 and
 * 9 Å; vacuum has the noise of the camera alone. What counts is the power of the
 * contrast band over that of the high frequencies at the same place, whatever
 * illumination and gain are there.
 */
final class VacuumFinder {

	/** Where amorphous material has its contrast, 1/Å, with the slopes of the ring on both sides. */
	private static final double BAND_LOWEST = 0.11;
	private static final double BAND_HIGHEST = 0.45;

	/** With coarse pixels the contrast band ends at this part of the highest frequency. */
	private static final double BAND_SHARE = 0.6;

	/** Where only shot noise is left, as parts of the highest frequency. */
	private static final double NOISE_LOWEST = 0.82;

	/** On average over a hole there is no more than this part of what a place may have. */
	private static final double ON_AVERAGE = 0.6;

	/**
	 * Where between the power of vacuum and that of the material beside it the border
	 * lies: more than half way, since a defocused lens carries contrast into the hole,
	 * most of which is surrounded by material.
	 */
	private static final double WAY_UP = 0.58;

	/** Holes are looked for in a map averaged further, over so many units of the resolution. */
	private static final double CALM = 1.2;

	/** How far, in units of the resolution, the material that tells a border may be. */
	private static final double NEARBY = 4;

	private static final double LEAST_WEIGHT = 0.05;

	/** Where there is no material nearby, noise alone does not reach this power. */
	private static final float ALONE = 1.8f;

	private static final int PASSES = 3;

	/** Smaller holes than this, in units of the squared resolution, are not called vacuum. */
	private static final double SMALLEST = 25;

	/** A border value that is far from vacuum. */
	private static final float FAR = 100;

	/** Within a hole, noise alone makes no border. */
	private static final float DEEP = 0.98f;

	private final LocalGrid grid;
	private final double sigma;
	private final double limit;
	private final float[] excess;

	/**
	 * @param field the field at the resolution of the map
	 * @param level the noise of the camera, and how far material stands out of it
	 * @param highest the highest frequency that the field holds, 1/Å
	 * @param progress asked whether to stop
	 */
	VacuumFinder(final Demodulator field, final VacuumLevel level, final double highest, final Progress progress) {
		grid = field.grid();
		sigma = field.sigma();
		limit = level.limit();
		final double bandHighest = Math.min(BAND_HIGHEST, BAND_SHARE * highest);
		final double noiseLowest = NOISE_LOWEST * highest;
		excess = field.bandPower(BAND_LOWEST, bandHighest, sigma);
		progress.checkCancelled();
		final float[] shot = field.bandPower(noiseLowest, highest, sigma);
		progress.checkCancelled();
		final double ratio = level.noise().mean(BAND_LOWEST, bandHighest) / level.noise().mean(noiseLowest, highest);
		for (int i = 0; i < excess.length; i++) {
			excess[i] = (float) (excess[i] / (shot[i] * ratio));
		}
	}

	/** @return the grid of {@link #borders()}. */
	LocalGrid grid() {
		return grid;
	}

	/** @return the power of the contrast band over that of shot noise, at each place. */
	float[] excess() {
		return excess.clone();
	}

	/**
	 * @param filled which places of the grid grains fill: there is no vacuum
	 * @return for each place of the grid whether it is vacuum: a value below 1 is, and
	 *         1 is the border
	 */
	float[] borders(final boolean[] filled) {
		final float[] result = new float[excess.length];
		Arrays.fill(result, FAR);
		List<GridArea> holes = seeds(filled);
		for (int pass = 0; pass < PASSES && !holes.isEmpty(); pass++) {
			final float[] border = borderLevel(holes);
			final List<GridArea> grown = new ArrayList<>();
			for (final GridArea hole : holes) {
				if (grown.stream().noneMatch(other -> other.contains(hole.first()))) {
					grown.add(GridArea.around(grid, hole.first(), i -> hole.contains(i) || !filled[i] &&
						excess[i] < border[i]));
				}
			}
			holes = grown;
			if (pass == PASSES - 1) {
				holes.forEach(hole -> draw(hole, border, result));
			}
		}
		return result;
	}

	/** @return the places with no more power than shot noise has, if they are many. */
	private List<GridArea> seeds(final boolean[] filled) {
		final float[] calm = excess.clone();
		BoxBlur.apply(calm, grid.width(), grid.height(), CALM * sigma / grid.stepX(), CALM * sigma / grid.stepY());
		final List<GridArea> seeds = new ArrayList<>();
		final boolean[] seen = new boolean[excess.length];
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int place = y * grid.width() + x;
				if (!seen[place] && !filled[place] && calm[place] < limit) {
					final GridArea hole = GridArea.around(grid, place, i -> !filled[i] && calm[i] <
						limit);
					hole.forEach(i -> seen[i] = true);
					if (hole.size() > SMALLEST * sigma * sigma && hole.mean(calm) < 1 + ON_AVERAGE * (limit - 1)) {
						seeds.add(hole);
					}
				}
			}
		}
		return seeds;
	}

	/** @return for each place the power at which vacuum ends and the material nearby begins. */
	private float[] borderLevel(final List<GridArea> holes) {
		final float[] material = new float[excess.length];
		final float[] weight = new float[excess.length];
		final boolean[] vacuum = new boolean[excess.length];
		double inside = 0;
		for (final GridArea hole : holes) {
			inside += hole.mean(excess) / holes.size();
			hole.grown(sigma).forEach(i -> vacuum[i] = true);
		}
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int i = y * grid.width() + x;
				if (!vacuum[i]) {
					weight[i] = 1;
					material[i] = excess[i];
				}
			}
		}
		for (final float[] map : new float[][] { material, weight }) {
			BoxBlur.apply(map, grid.width(), grid.height(), NEARBY * sigma / grid.stepX(), NEARBY * sigma / grid.stepY());
		}
		for (int i = 0; i < material.length; i++) {
			material[i] = weight[i] > LEAST_WEIGHT ? (float) Math.max(limit, inside + WAY_UP * (material[i] / weight[i] - inside))
				: ALONE;
		}
		return material;
	}

	private void draw(final GridArea hole, final float[] border, final float[] result) {
		hole.grown(2 * sigma).forEach(i -> result[i] = hole.contains(i) ? Math.min(DEEP, excess[i] / border[i]) : Math.max(
			excess[i] / border[i], result[i] == FAR ? 0 : result[i]));
	}
}
