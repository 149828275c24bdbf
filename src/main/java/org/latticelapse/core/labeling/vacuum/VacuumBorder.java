package org.latticelapse.core.labeling.vacuum;

import java.util.List;

import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.frame.GridArea;

/**
 * Draws the outline of holes. It is as short as the contrast on both sides
 * allows: the outline moves to its {@link EdgeFringe Fresnel fringe} if it shows one,
 * else where places have less power than about half way between vacuum and the
 * material nearby, against its own curvature, until both balance
 * (Chan and Vese, IEEE Trans. Image Process. 10 (2001) 266). Curvature comes of
 * blurring the hole and cutting it at one half again and again (Merriman, Bence
 * and Osher, AMS Lectures 1993; Esedoḡlu and Tsai, J. Comput. Phys. 211 (2006)
 * 367).
 */
final class VacuumBorder {

	/** The blurs that move the outline, Å: far first, then with care. */
	private static final double[] BLURS = { 8, 8, 5 };

	/** An outline that does not stand still before is left after so many steps. */
	private static final int STEPS = 30;

	/** So much change of all places together, in places, is none. */
	private static final double STILL = 0.5;

	/**
	 * Where between the power of vacuum and that of the material nearby the border
	 * lies. Half way is where a film is half as thick; a little below it errors cost
	 * the hole rather than the film.
	 */
	private static final double WAY_UP = 0.46;

	/**
	 * An outline bends with half of this radius, Å, where material differs from vacuum
	 * by all its power; with more, as the square, where it differs by a part of it.
	 */
	private static final double STIFFNESS = 3;
	private static final double LEAST = 0.05;

	/** The material nearby, Å: so far from the outline, and averaged over so much. */
	private static final double MARGIN = 6;
	private static final double REACH = 30;

	/** Of a blurred hole, what counts as its outside; and how few places of material tell their power. */
	private static final double OUTSIDE = 0.1;
	private static final double FEW = 0.05;

	/** Material with so much power, as a multiple of that of vacuum, tells the outline within less than the width of a fringe. */
	private static final double STRONG = 3;

	/** Grains are no vacuum, whatever contrast they have. */
	private static final float SURELY_MATERIAL = 5;

	/** The slope at its edge, per Å, of a half plane under a Gaussian of standard deviation 1 Å. */
	private static final double SLOPE = 1 / Math.sqrt(2 * Math.PI);

	private final VacuumContrast contrast;
	private final LocalGrid grid;
	private final boolean[] filled;
	private final List<GridArea> holes;
	private final double faintest;
	private final float[] vacuum;
	private final float[] force;

	private VacuumBorder(final VacuumContrast contrast, final List<GridArea> holes, final double faintest,
		final boolean[] filled)
	{
		this.faintest = faintest;
		this.contrast = contrast;
		this.holes = holes;
		this.filled = filled;
		grid = contrast.grid();
		vacuum = new float[filled.length];
		force = new float[filled.length];
		holes.forEach(hole -> hole.forEach(i -> vacuum[i] = 1));
	}

	/**
	 * @param contrast the contrast of the field
	 * @param fringe along the outline of its holes
	 * @param holes about where its holes are
	 * @param faintest the power of the faintest material over that of vacuum
	 * @param filled which places of the grid grains fill
	 * @param progress asked whether to stop
	 * @return for each place of the grid a number that is 1 on the outline of holes
	 *         and less within
	 */
	static float[] around(final VacuumContrast contrast, final EdgeFringe fringe, final List<GridArea> holes, final double faintest,
		final boolean[] filled, final Progress progress)
	{
		final VacuumBorder border = new VacuumBorder(contrast, holes, faintest, filled);
		float[] level = new float[0];
		boolean first = true;
		for (final double blur : BLURS) {
			border.weigh(contrast.along(border.vacuum));
			// Fringes have weaker lines beside them: clear contrast first brings the outline near to the right one.
			if (!first || faintest < STRONG) {
				fringe.pull(border.vacuum, border.force, filled);
			}
			level = border.move(blur, progress);
			first = false;
		}
		return level;
	}

	/** Takes from the power of each place how strongly it drives the outline into the hole: ½ where material stands out of the noise, −½ in vacuum. */
	private void weigh(final float[] power) {
		double inside = 0;
		int count = 0;
		for (final GridArea hole : holes) {
			inside += hole.mean(power) * hole.count();
			count += hole.count();
		}
		inside /= count;
		final float[] material = materialNearby(power);
		for (int i = 0; i < force.length; i++) {
			final double outside = Math.max(material[i], inside * faintest);
			final double part = (outside - inside) / outside;
			final double way = (power[i] - inside) / (outside - inside) - WAY_UP;
			force[i] = (float) (Math.max(LEAST, part * part) * (filled[i] ? SURELY_MATERIAL : power[i] > 0 ? way : 0));
		}
	}

	/** @return the mean power of the amorphous material near each place: grains have more, which tells nothing of a film beside them. */
	private float[] materialNearby(final float[] power) {
		final float[] near = new OutlineBlur(grid).of(vacuum, MARGIN);
		final float[] sum = new float[power.length];
		final float[] weight = new float[power.length];
		double total = 0;
		int count = 0;
		for (int i = 0; i < power.length; i++) {
			if (power[i] > 0 && near[i] < OUTSIDE && !filled[i]) {
				sum[i] = power[i];
				weight[i] = 1;
				total += power[i];
				count++;
			}
		}
		final double everywhere = total / Math.max(1, count);
		final float[] sums = grid.blurred(sum, REACH);
		final float[] weights = grid.blurred(weight, REACH);
		for (int i = 0; i < sums.length; i++) {
			sums[i] = (float) ((sums[i] + FEW * everywhere) / (weights[i] + FEW));
		}
		return sums;
	}

	/** Moves the outline until it stands still, and returns its level: 1 on it. */
	private float[] move(final double blur, final Progress progress) {
		final double step = Math.sqrt(grid.stepX() * grid.stepY());
		final OutlineBlur beyond = new OutlineBlur(grid);
		float[] level = vacuum;
		double change = Double.POSITIVE_INFINITY;
		for (int k = 0; k < STEPS && change > STILL; k++) {
			progress.checkCancelled();
			level = beyond.of(vacuum, blur);
			change = 0;
			for (int i = 0; i < level.length; i++) {
				level[i] = (float) (1.5 - level[i] + SLOPE / STIFFNESS * blur * force[i]);
				// A place that the outline crosses is vacuum in part, or an outline could not move by less than a place.
				final float part = (float) Math.max(0, Math.min(1, 0.5 + (1 - level[i]) * blur / (SLOPE * step)));
				change += Math.abs(part - vacuum[i]);
				vacuum[i] = part;
			}
		}
		return level;
	}
}
