package org.latticelapse.core.labeling.frame;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.LocalGrid;

/**
 * A set of places of a grid. A place is counted row by row from the upper left
 * corner of the grid. Immutable.
 */
public final class GridArea {

	private final LocalGrid grid;
	private final boolean[] inside;
	private final int count;
	private final GridBox box;

	/** Takes the array for its own. */
	GridArea(final LocalGrid grid, final boolean[] inside, final int count, final GridBox box) {
		this.grid = grid;
		this.inside = inside;
		this.count = count;
		this.box = box;
	}

	/** Which places may belong to an area. */
	public interface Rule {

		/** @return whether a place may. */
		boolean allows(int place);
	}

	/**
	 * @param grid a grid
	 * @param start a place of it, which belongs to the area in any case
	 * @param rule which others may
	 * @return the places of the field that the rule allows and that hang together with
	 *         the start, up, down, left and right
	 */
	public static GridArea around(final LocalGrid grid, final int start, final Rule rule) {
		return FloodFill.from(grid, start, rule);
	}

	/** @return the places of this area that a rule allows; empty if there are none. */
	public GridArea where(final Rule rule) {
		final PlaceSet places = new PlaceSet(grid);
		forEach(place -> {
			if (rule.allows(place)) {
				places.add(place);
			}
		});
		return places.area();
	}

	/** @return the places of this area and of another one on the same grid. */
	public GridArea with(final GridArea other) {
		final PlaceSet places = new PlaceSet(grid);
		forEach(places::add);
		other.forEach(places::add);
		return places.area();
	}

	/** @return this area moved to the right and down, Å, to the nearest places; what leaves the field is lost. */
	public GridArea moved(final double dx, final double dy) {
		final PlaceSet places = new PlaceSet(grid);
		final int columns = (int) Math.round(dx / grid.stepX());
		final int rows = (int) Math.round(dy / grid.stepY());
		forEach(place -> places.addInField(place % grid.width() + columns, place / grid.width() + rows));
		return places.area();
	}

	/** @return this area and all of the field that lies closer to it than a distance, Å. */
	public GridArea grown(final double distance) {
		return new Disc(grid, distance).dilated(this);
	}

	/** @return whether a disc of a radius, Å, has room in this area; beyond the field there is room. */
	public boolean hasRoomFor(final double radius) {
		return new Disc(grid, radius).fitsInto(this);
	}

	/** @return for each place of the grid 1 within, 0 without, blurred by a Gaussian of a standard deviation, Å. */
	public float[] softened(final double distance) {
		final float[] soft = new float[inside.length];
		forEach(i -> soft[i] = 1);
		BoxBlur.apply(soft, grid.width(), grid.height(), distance / grid.stepX(), distance / grid.stepY());
		return soft;
	}

	/** @return whether it has no place. */
	public boolean isEmpty() {
		return count == 0;
	}

	/** Does something for every place. */
	public void forEach(final IntConsumer action) {
		box.forEach(grid, place -> {
			if (inside[place]) {
				action.accept(place);
			}
		});
	}

	/** @return the places, row by row. */
	public int[] places() {
		final int[] places = new int[count];
		final int[] n = { 0 };
		forEach(place -> places[n[0]++] = place);
		return places;
	}

	/** @return the smallest rectangle that holds the places. */
	public GridBox box() {
		return box;
	}

	/** @return whether a place is one of them. */
	public boolean contains(final int place) {
		return inside[place];
	}

	/** @return the number of places. */
	public int count() {
		return count;
	}

	/** @return the area, Å². */
	public double size() {
		return count * grid.stepX() * grid.stepY();
	}

	/** @return x and y of the mean place, Å from the middle of the first pixel; no numbers if the area is empty. */
	public double[] centre() {
		final double[] sum = new double[2];
		forEach(i -> {
			sum[0] += grid.x(i % grid.width());
			sum[1] += grid.y(i / grid.width());
		});
		return new double[] { sum[0] / count, sum[1] / count };
	}

	/** @return the standard deviation of the places along a direction (x, y) of unit length, Å; no number if the area is empty. */
	public double extent(final double x, final double y) {
		final double[] sums = new double[2];
		forEach(i -> {
			final double along = grid.x(i % grid.width()) * x + grid.y(i / grid.width()) * y;
			sums[0] += along;
			sums[1] += along * along;
		});
		return Math.sqrt(Math.max(0, sums[1] / count - sums[0] / count * sums[0] / count));
	}

	/**
	 * @param values one for each place of the grid
	 * @return the mean of those of this area; no number if it is empty
	 */
	public double mean(final float[] values) {
		final double[] sum = { 0 };
		forEach(i -> sum[0] += values[i]);
		return sum[0] / count;
	}

	/**
	 * @param values one for each place of the grid
	 * @param share 0 … 1
	 * @return the value that this share of those of this area, which is not empty, lie
	 *         below
	 */
	public float quantile(final float[] values, final double share) {
		final float[] found = new float[count];
		final int[] n = { 0 };
		forEach(i -> found[n[0]++] = values[i]);
		Arrays.sort(found);
		return found[(int) Math.min(count - 1, share * count)];
	}
}
