package org.latticelapse.core.labeling.vacuum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.frame.GridArea;

/**
 * Finds the holes of a field. Material has phase contrast between some 2.2 and
 * 9 Å; vacuum has the noise of the camera alone.
 */
final class VacuumFinder {

	/** The darkest quarter of a hole, where the least contrast leaks into it, has no more than this part of what a place may have. */
	private static final double DARKEST = 0.25;
	private static final double OF_LIMIT = 0.6;

	/** Smaller holes than this, in units of the squared resolution, are not called vacuum. */
	private static final double SMALLEST = 12;

	/** Four standard deviations of power averaged over 1 Å²; it is found where it is highest. */
	private static final double CHANCE = 8;

	/** A border value that is far from vacuum. */
	private static final float FAR = 100;

	private final VacuumContrast contrast;
	private final EdgeFringe fringe;
	private final LocalGrid grid;
	private final double sigma;
	private final double limit;
	private final double faintest;
	private final boolean everywhere;

	/**
	 * @param contrast the contrast of the field
	 * @param fringe along the outline of holes
	 * @param level what tells vacuum from material
	 */
	VacuumFinder(final VacuumContrast contrast, final EdgeFringe fringe, final VacuumLevel level) {
		this.contrast = contrast;
		this.fringe = fringe;
		grid = contrast.grid();
		sigma = level.resolution();
		limit = level.limit();
		faintest = level.material();
		everywhere = level.isEverywhere();
	}

	/** @return the grid of {@link #borders}. */
	LocalGrid grid() {
		return grid;
	}

	/**
	 * @param filled which places of the grid grains fill: there is no vacuum
	 * @param progress asked whether to stop
	 * @return for each place of the grid whether it is vacuum: a value below 1 is, and
	 *         1 is the border
	 */
	float[] borders(final boolean[] filled, final Progress progress) {
		final List<GridArea> holes = holes(filled);
		if (holes.isEmpty()) {
			final float[] result = new float[filled.length];
			Arrays.fill(result, FAR);
			return result;
		}
		return VacuumBorder.around(contrast, fringe, holes, faintest, filled, progress);
	}

	/** @return the places with no more power than shot noise has, if they are many; in a field of vacuum all but what is clearly material. */
	private List<GridArea> holes(final boolean[] filled) {
		final float[] calm = calm(contrast.mean());
		final List<GridArea> holes = areas(i -> !filled[i] && calm[i] < limit);
		holes.removeIf(hole -> hole.size() <= SMALLEST * sigma * sigma || darkest(hole, calm) >= 1 + OF_LIMIT * (limit - 1));
		if (everywhere) {
			final boolean[] hole = new boolean[filled.length];
			holes.forEach(area -> area.forEach(i -> hole[i] = true));
			final List<GridArea> islands = areas(i -> !hole[i] && !filled[i] && calm[i] < Float.POSITIVE_INFINITY);
			islands.removeIf(island -> island.mean(calm) > Math.min(faintest, limit + CHANCE / Math.sqrt(island.size())));
			holes.addAll(islands);
		}
		return holes;
	}

	/** @return the areas that hang together of the places that a rule allows. */
	private List<GridArea> areas(final GridArea.Rule rule) {
		final List<GridArea> areas = new ArrayList<>();
		final boolean[] seen = new boolean[grid.width() * grid.height()];
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int place = y * grid.width() + x;
				if (!seen[place] && rule.allows(place)) {
					final GridArea area = GridArea.around(grid, place, rule);
					area.forEach(i -> seen[i] = true);
					areas.add(area);
				}
			}
		}
		return areas;
	}

	/** @return the power averaged over the places where something of the field lies; infinite elsewhere. */
	private float[] calm(final float[] power) {
		final float[] known = new float[power.length];
		for (int i = 0; i < known.length; i++) {
			known[i] = power[i] > 0 ? 1 : 0;
		}
		final float[] calm = grid.blurred(power, sigma);
		final float[] weight = grid.blurred(known, sigma);
		for (int i = 0; i < calm.length; i++) {
			calm[i] = known[i] > 0 ? calm[i] / weight[i] : Float.POSITIVE_INFINITY;
		}
		return calm;
	}

	private static double darkest(final GridArea hole, final float[] power) {
		final float most = hole.quantile(power, DARKEST);
		return hole.where(i -> power[i] <= most).mean(power);
	}
}
