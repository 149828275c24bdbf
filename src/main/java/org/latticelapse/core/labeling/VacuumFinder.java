package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.CameraNoise;
import org.latticelapse.core.image.Progress;

/**
 * Tells vacuum from amorphous material. Material has phase contrast between
 * some 2.2 and 7 Å; vacuum has shot noise alone, whose spectrum, seen through
 * the camera, is known from the high frequencies that no lens transfers. What
 * counts is the power of the contrast band over that of the high frequencies at
 * the same place, whatever illumination and gain are there.
 */
final class VacuumFinder {

	/** Where amorphous material has its contrast, 1/Å, with the slopes of the ring on both sides. */
	private static final double BAND_LOWEST = 0.11;
	private static final double BAND_HIGHEST = 0.45;

	/** With coarse pixels the contrast band ends at this part of the highest frequency. */
	private static final double BAND_SHARE = 0.6;

	/** Where only shot noise is left, as parts of the highest frequency. */
	private static final double NOISE_LOWEST = 0.82;

	/** Vacuum has at most this much power in the contrast band, relative to shot noise. */
	private static final double MOST_IN_VACUUM = 1.25;

	/** … and on average over a hole no more than this. */
	private static final double MOST_ON_AVERAGE = 1.1;

	/** Holes are looked for in a map averaged further, over so many units of the resolution. */
	private static final double CALM = 1.2;

	/** How far, in units of the resolution, the material that tells a border may be. */
	private static final double NEARBY = 4;

	/** The Fresnel fringe makes a ridge of power along a rim, so far around, in units of the resolution. */
	private static final double RIM = 1.5;

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
	private final float[] excess;

	/**
	 * @param field the field at the resolution of the map
	 * @param noise the noise of the camera
	 * @param highest the highest frequency that the field holds, 1/Å
	 * @param progress asked whether to stop
	 */
	VacuumFinder(final Demodulator field, final CameraNoise noise, final double highest, final Progress progress) {
		grid = field.grid();
		sigma = field.sigma();
		final double bandHighest = Math.min(BAND_HIGHEST, BAND_SHARE * highest);
		final double noiseLowest = NOISE_LOWEST * highest;
		final float[] band = field.bandPower(BAND_LOWEST, bandHighest, sigma);
		progress.checkCancelled();
		final float[] shot = field.bandPower(noiseLowest, highest, sigma);
		final double ratio = noise.mean(BAND_LOWEST, bandHighest) / noise.mean(noiseLowest, highest);
		excess = new float[band.length];
		for (int i = 0; i < excess.length; i++) {
			excess[i] = (float) (band[i] / (shot[i] * ratio));
		}
		progress.checkCancelled();
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
			final float[] border = borderLevel(holes, filled);
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
				if (!seen[place] && !filled[place] && calm[place] < MOST_IN_VACUUM) {
					final GridArea hole = GridArea.around(grid, place, i -> !filled[i] && calm[i] <
						MOST_IN_VACUUM);
					hole.forEach(i -> seen[i] = true);
					if (hole.size() > SMALLEST * sigma * sigma && hole.mean(calm) < MOST_ON_AVERAGE) {
						seeds.add(hole);
					}
				}
			}
		}
		return seeds;
	}

	/**
	 * The border lies half way up from the power of vacuum to that of the rim, where
	 * the Fresnel fringe stands out of the material: half way to the material itself
	 * would be within the hole.
	 */
	private float[] borderLevel(final List<GridArea> holes, final boolean[] filled) {
		final float[] rim = ridges(filled);
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
					material[i] = rim[i];
				}
			}
		}
		BoxBlur.apply(material, grid.width(), grid.height(), NEARBY * sigma / grid.stepX(), NEARBY * sigma / grid
			.stepY());
		BoxBlur.apply(weight, grid.width(), grid.height(), NEARBY * sigma / grid.stepX(), NEARBY * sigma / grid
			.stepY());
		for (int i = 0; i < material.length; i++) {
			final double level = weight[i] > LEAST_WEIGHT ? material[i] / weight[i] : 0;
			material[i] = weight[i] > LEAST_WEIGHT ? (float) Math.max(MOST_IN_VACUUM, (inside + level) / 2) : ALONE;
		}
		return material;
	}

	/** @return the highest power around each place; within a grain it is the grain's, which has no part in the rim. */
	private float[] ridges(final boolean[] filled) {
		final float[] open = excess.clone();
		for (int i = 0; i < open.length; i++) {
			open[i] = filled[i] ? 0 : open[i];
		}
		final float[] along = highest(open, 1, grid.usedWidth(), (int) Math.round(RIM * sigma / grid.stepX()));
		final float[] ridges = highest(along, grid.width(), grid.usedHeight(), (int) Math.round(RIM * sigma / grid.stepY()));
		for (int i = 0; i < ridges.length; i++) {
			ridges[i] = filled[i] ? excess[i] : ridges[i];
		}
		return ridges;
	}

	private float[] highest(final float[] values, final int step, final int length, final int reach) {
		final float[] result = values.clone();
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int i = y * grid.width() + x;
				final int at = step == 1 ? x : y;
				for (int k = Math.max(-reach, -at); k <= Math.min(reach, length - 1 - at); k++) {
					result[i] = Math.max(result[i], values[i + k * step]);
				}
			}
		}
		return result;
	}

	private void draw(final GridArea hole, final float[] border, final float[] result) {
		hole.grown(2 * sigma).forEach(i -> result[i] = hole.contains(i) ? Math.min(DEEP, excess[i] / border[i]) : Math.max(
			excess[i] / border[i], result[i] == FAR ? 0 : result[i]));
	}
}
