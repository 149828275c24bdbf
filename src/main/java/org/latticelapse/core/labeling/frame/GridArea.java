package org.latticelapse.core.labeling.frame;

import java.util.ArrayDeque;
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
	private final int first;
	private int count;
	private int left = Integer.MAX_VALUE;
	private int top = Integer.MAX_VALUE;
	private int right = -1;
	private int bottom = -1;

	private GridArea(final LocalGrid grid, final int first) {
		this.grid = grid;
		this.first = first;
		inside = new boolean[grid.width() * grid.height()];
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
		final GridArea area = new GridArea(grid, start);
		final ArrayDeque<Integer> open = new ArrayDeque<>();
		open.add(start);
		area.add(start);
		while (!open.isEmpty()) {
			final int place = open.remove();
			final int x = place % grid.width();
			area.visit(place - 1, x > 0, rule, open);
			area.visit(place + 1, x + 1 < grid.usedWidth(), rule, open);
			area.visit(place - grid.width(), place >= grid.width(), rule, open);
			area.visit(place + grid.width(), place / grid.width() + 1 < grid.usedHeight(), rule, open);
		}
		return area;
	}

	/** @return the places of this area that a rule allows; empty if there are none. */
	public GridArea where(final Rule rule) {
		final GridArea area = new GridArea(grid, first);
		forEach(i -> {
			if (rule.allows(i)) {
				area.add(i);
			}
		});
		return area;
	}

	/** @return the places of this area and of another one on the same grid. */
	public GridArea with(final GridArea other) {
		final GridArea area = new GridArea(grid, first);
		forEach(area::add);
		other.forEach(i -> {
			if (!area.inside[i]) {
				area.add(i);
			}
		});
		return area;
	}

	/** @return for each place of the grid 1 within, 0 without, blurred by a Gaussian of a standard deviation, Å. */
	public float[] softened(final double distance) {
		final float[] soft = new float[inside.length];
		forEach(i -> soft[i] = 1);
		BoxBlur.apply(soft, grid.width(), grid.height(), distance / grid.stepX(), distance / grid.stepY());
		return soft;
	}

	/** @return whether a disc of a radius, Å, has room in this area; beyond the field there is room. */
	public boolean hasRoomFor(final double radius) {
		final int reachX = (int) (radius / grid.stepX());
		final int reachY = (int) (radius / grid.stepY());
		for (int y = top; y <= bottom; y++) {
			for (int x = left; x <= right; x++) {
				if (inside[y * grid.width() + x] && hasRoomAt(x, y, reachX, reachY, radius)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean hasRoomAt(final int x, final int y, final int reachX, final int reachY, final double radius) {
		for (int dy = -reachY; dy <= reachY; dy++) {
			for (int dx = -reachX; dx <= reachX; dx++) {
				final int column = x + dx;
				final int row = y + dy;
				if (Math.hypot(dx * grid.stepX(), dy * grid.stepY()) <= radius && column >= 0 && row >= 0 && column < grid
					.usedWidth() && row < grid.usedHeight() && !inside[row * grid.width() + column])
				{
					return false;
				}
			}
		}
		return true;
	}

	/** @return whether it has no place. */
	public boolean isEmpty() {
		return count == 0;
	}

	private void visit(final int place, final boolean exists, final Rule rule, final ArrayDeque<Integer> open) {
		if (exists && !inside[place] && rule.allows(place)) {
			add(place);
			open.add(place);
		}
	}

	private void add(final int place) {
		inside[place] = true;
		count++;
		left = Math.min(left, place % grid.width());
		right = Math.max(right, place % grid.width());
		top = Math.min(top, place / grid.width());
		bottom = Math.max(bottom, place / grid.width());
	}

	/** Does something for every place. */
	public void forEach(final IntConsumer action) {
		for (int y = top; y <= bottom; y++) {
			for (int i = y * grid.width() + left; i <= y * grid.width() + right; i++) {
				if (inside[i]) {
					action.accept(i);
				}
			}
		}
	}

	/** @return the places, row by row. */
	public int[] places() {
		final int[] places = new int[count];
		final int[] n = { 0 };
		forEach(place -> places[n[0]++] = place);
		return places;
	}

	/** @return the first column; more than the last if the area is empty. */
	public int left() {
		return left;
	}

	/** @return the first row. */
	public int top() {
		return top;
	}

	/** @return the last column. */
	public int right() {
		return right;
	}

	/** @return the last row. */
	public int bottom() {
		return bottom;
	}

	/** @return the place it was started from. */
	public int first() {
		return first;
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

	/** @return this area moved to the right and down, Å, to the nearest places; what leaves the field is lost. */
	public GridArea moved(final double dx, final double dy) {
		final GridArea moved = new GridArea(grid, first);
		final int columns = (int) Math.round(dx / grid.stepX());
		final int rows = (int) Math.round(dy / grid.stepY());
		forEach(i -> moved.addAt(i % grid.width() + columns, i / grid.width() + rows));
		return moved;
	}

	/** @return this area and all that lies closer to it than a distance, Å. */
	public GridArea grown(final double distance) {
		final GridArea grown = new GridArea(grid, first);
		final int stepsX = (int) Math.ceil(distance / grid.stepX());
		final int stepsY = (int) Math.ceil(distance / grid.stepY());
		final double limit = distance * distance;
		for (int y = top; y <= bottom; y++) {
			for (int x = left; x <= right; x++) {
				if (!isEdge(x, y)) {
					continue;
				}
				for (int dy = -stepsY; dy <= stepsY; dy++) {
					for (int dx = -stepsX; dx <= stepsX; dx++) {
						final double ax = dx * grid.stepX();
						final double ay = dy * grid.stepY();
						if (ax * ax + ay * ay <= limit) {
							grown.addAt(x + dx, y + dy);
						}
					}
				}
			}
		}
		forEach(i -> {
			if (!grown.inside[i]) {
				grown.add(i);
			}
		});
		return grown;
	}

	private boolean isEdge(final int x, final int y) {
		final int place = y * grid.width() + x;
		return inside[place] && (x == 0 || y == 0 || !inside[place - 1] || !inside[place - grid.width()] ||
			x + 1 == grid.width() || !inside[place + 1] || y + 1 == grid.height() || !inside[place + grid.width()]);
	}

	private void addAt(final int x, final int y) {
		if (x >= 0 && y >= 0 && x < grid.usedWidth() && y < grid.usedHeight() && !inside[y * grid.width() + x]) {
			add(y * grid.width() + x);
		}
	}
}
