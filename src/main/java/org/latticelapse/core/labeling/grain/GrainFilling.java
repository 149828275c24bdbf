package org.latticelapse.core.labeling.grain;

import java.util.stream.IntStream;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.labeling.fringe.FringeLevels;
import org.latticelapse.core.labeling.fringe.FringePowers;

/**
 * How far a grain fills the places of a frame at the resolution at which it is
 * drawn, and what that tells of the grain as a whole.
 */
final class GrainFilling {

	/** Of a new grain the border is where half of the amplitude is left. */
	private static final double HALF = 0.5;

	/** Places where a grain is whole tell of all of it when they are so much of it. */
	private static final double TELLING = 0.25;

	private final Demodulator field;
	private final FringeLevels levels;
	private final float[] filled;
	private final double variance;
	private final int[] reached;
	private final FillOrder order;
	private final double sum;

	/**
	 * @param field the field at the resolution wanted
	 * @param fringes of the grain in it
	 * @param levels how strong they are where the grain is whole
	 * @param reached the places that the grain may reach
	 * @param sum what its fringes add up to, as the area of so much whole crystal, Å²
	 */
	GrainFilling(final Demodulator field, final FringePowers fringes, final FringeLevels levels, final int[] reached,
		final double sum)
	{
		this.field = field;
		this.levels = levels;
		this.reached = reached;
		this.sum = sum;
		filled = fringes.filled(levels);
		variance = fringes.variance(levels);
		final float[] there = new float[reached.length];
		for (int i = 0; i < there.length; i++) {
			there[i] = filled[reached[i]];
		}
		order = new FillOrder(there);
	}

	/** @return what is drawn of a grain that has not been drawn before. */
	Occupancy asNew() {
		final int[] whole = whole(HALF);
		return occupancy(HALF, DrawnLevels.first(levels, order.above(HALF) * place() / sum, variance, whole.length == 0 ? null
			: evenness(whole)));
	}

	/**
	 * Too small a part of the grain does not tell the contrast of a frame.
	 *
	 * @param known by what the grain was drawn before
	 * @return what is drawn of it
	 */
	Occupancy asKnown(final DrawnLevels known) {
		final double border = border(known);
		final int[] whole = whole(border);
		final boolean isTold = whole.length > 0 && whole.length >= TELLING * order.above(border);
		final DrawnLevels drawn = isTold ? known.at(evenness(whole)) : known;
		return occupancy(border(drawn), drawn);
	}

	private double border(final DrawnLevels drawn) {
		return drawn.border(order, sum, place());
	}

	private Occupancy occupancy(final double border, final DrawnLevels drawn) {
		final float[] occupied = new float[filled.length];
		for (final int place : reached) {
			occupied[place] = (float) Math.min(1, HALF * filled[place] / border);
		}
		return new Occupancy(field.grid(), occupied, reached, drawn);
	}

	private Evenness evenness(final int[] places) {
		return Evenness.of(filled, places, variance, places.length * place() / (4 * Math.PI * field.sigma() * field.sigma()));
	}

	/** @return the area of a place of the grid, Å². */
	private double place() {
		return field.grid().stepX() * field.grid().stepY();
	}

	/** @return the places so far within the border that the resolution mixes nothing else in. */
	private int[] whole(final double border) {
		final LocalGrid grid = field.grid();
		final float[] soft = new float[filled.length];
		for (int i = 0; i < soft.length; i++) {
			soft[i] = filled[i] > border ? 1 : 0;
		}
		BoxBlur.apply(soft, grid.width(), grid.height(), field.sigma() / grid.stepX(), field.sigma() / grid.stepY());
		return IntStream.range(0, soft.length).filter(i -> soft[i] > GrainBorder.WITHIN).toArray();
	}
}
