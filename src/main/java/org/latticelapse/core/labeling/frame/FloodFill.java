package org.latticelapse.core.labeling.frame;

import java.util.ArrayDeque;

import org.latticelapse.core.fourier.LocalGrid;

/** Gathers the places of a field that hang together, up, down, left and right. */
final class FloodFill {

	private final GridArea.Rule rule;
	private final PlaceSet filled;
	private final ArrayDeque<Integer> open = new ArrayDeque<>();

	private FloodFill(final LocalGrid grid, final GridArea.Rule rule) {
		this.rule = rule;
		filled = new PlaceSet(grid);
	}

	/** @return the start, and the places that the rule allows and that hang together with it. */
	static GridArea from(final LocalGrid grid, final int start, final GridArea.Rule rule) {
		final FloodFill flood = new FloodFill(grid, rule);
		flood.reach(start);
		while (!flood.open.isEmpty()) {
			final int place = flood.open.remove();
			final int column = place % grid.width();
			final int row = place / grid.width();
			flood.visit(place - 1, column > 0);
			flood.visit(place + 1, column + 1 < grid.usedWidth());
			flood.visit(place - grid.width(), row > 0);
			flood.visit(place + grid.width(), row + 1 < grid.usedHeight());
		}
		return flood.filled.area();
	}

	private void visit(final int place, final boolean exists) {
		if (exists && rule.allows(place)) {
			reach(place);
		}
	}

	private void reach(final int place) {
		if (filled.add(place)) {
			open.add(place);
		}
	}
}
