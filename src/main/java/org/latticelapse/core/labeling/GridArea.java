package org.latticelapse.core.labeling;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.IntConsumer;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.LocalGrid;

/** A set of places of a grid. */
final class GridArea {

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
	interface Rule {

		boolean allows(int place);
	}

	/** @return the places that a rule allows and that hang together with a start, up, down, left and right. */
	static GridArea around(final LocalGrid grid, final int start, final Rule rule) {
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
	GridArea where(final Rule rule) {
		final GridArea area = new GridArea(grid, first);
		forEach(i -> {
			if (rule.allows(i)) {
				area.add(i);
			}
		});
		return area;
	}

	/** @return the places of this area and of another one on the same grid. */
	GridArea with(final GridArea other) {
		final GridArea area = new GridArea(grid, first);
		forEach(area::add);
		other.forEach(i -> {
			if (!area.inside[i]) {
				area.add(i);
			}
		});
		return area;
	}

	/** @return 1 within, 0 without, falling over a distance, Å. */
	float[] softened(final double distance) {
		final float[] soft = new float[inside.length];
		forEach(i -> soft[i] = 1);
		BoxBlur.apply(soft, grid.width(), grid.height(), distance / grid.stepX(), distance / grid.stepY());
		return soft;
	}

	/** @return whether a disc of a radius, Å, has room in this area; beyond the field there is room. */
	boolean hasRoomFor(final double radius) {
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

	boolean isEmpty() {
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
	void forEach(final IntConsumer action) {
		for (int y = top; y <= bottom; y++) {
			for (int i = y * grid.width() + left; i <= y * grid.width() + right; i++) {
				if (inside[i]) {
					action.accept(i);
				}
			}
		}
	}

	/** @return the places, row by row. */
	int[] places() {
		final int[] places = new int[count];
		final int[] n = { 0 };
		forEach(place -> places[n[0]++] = place);
		return places;
	}

	/** @return the first column. */
	int left() {
		return left;
	}

	/** @return the first row. */
	int top() {
		return top;
	}

	/** @return the last column; less than the first if the area is empty. */
	int right() {
		return right;
	}

	/** @return the last row. */
	int bottom() {
		return bottom;
	}

	/** @return the place it was started from. */
	int first() {
		return first;
	}

	boolean contains(final int place) {
		return inside[place];
	}

	/** @return the number of places. */
	int count() {
		return count;
	}

	/** @return the area, Å². */
	double size() {
		return count * grid.stepX() * grid.stepY();
	}

	/** @return the mean place, Å from the upper left corner. */
	double[] centre() {
		final double[] sum = new double[2];
		forEach(i -> {
			sum[0] += grid.x(i % grid.width());
			sum[1] += grid.y(i / grid.width());
		});
		return new double[] { sum[0] / count, sum[1] / count };
	}

	/** @return the standard deviation of the places along a direction (x, y) of unit length, Å. */
	double extent(final double x, final double y) {
		final double[] sums = new double[2];
		forEach(i -> {
			final double along = grid.x(i % grid.width()) * x + grid.y(i / grid.width()) * y;
			sums[0] += along;
			sums[1] += along * along;
		});
		return Math.sqrt(Math.max(0, sums[1] / count - sums[0] / count * sums[0] / count));
	}

	/** @return the mean of the area's values. */
	double mean(final float[] values) {
		final double[] sum = { 0 };
		forEach(i -> sum[0] += values[i]);
		return sum[0] / count;
	}

	/** @return the value that a share of the area's values lie below. */
	float quantile(final float[] values, final double share) {
		final float[] found = new float[count];
		final int[] n = { 0 };
		forEach(i -> found[n[0]++] = values[i]);
		Arrays.sort(found);
		return found[(int) Math.min(count - 1, share * count)];
	}

	/** @return this area moved to the right and down, Å, to the nearest places; what leaves the field is lost. */
	GridArea moved(final double dx, final double dy) {
		final GridArea moved = new GridArea(grid, first);
		final int columns = (int) Math.round(dx / grid.stepX());
		final int rows = (int) Math.round(dy / grid.stepY());
		forEach(i -> moved.addAt(i % grid.width() + columns, i / grid.width() + rows));
		return moved;
	}

	/** @return this area and all that lies closer to it than a distance, Å. */
	GridArea grown(final double distance) {
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
