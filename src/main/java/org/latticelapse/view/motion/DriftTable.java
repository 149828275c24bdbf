package org.latticelapse.view.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.motion.Drift;
import org.latticelapse.view.Table;

/** The table "Drift": one row for each frame. */
final class DriftTable {

	private static final Table EMPTY = Table.of("Drift", "Frame", "dx_px", "dy_px", "Sigma_px", "Note");

	private DriftTable() {}

	/** @return displacement of the content from frame 1, +x right, +y down, and what is to be said of a frame. */
	static Table of(final Drift drift) {
		final List<List<Object>> rows = new ArrayList<>();
		for (int i = 0; i < drift.frames(); i++) {
			final int frame = i;
			final boolean jump = Arrays.stream(drift.jumps()).anyMatch(j -> j == frame);
			rows.add(Arrays.<Object> asList(i + 1, drift.dx(i), drift.dy(i), Double.isNaN(drift.sigma(i)) ? null : drift
				.sigma(i), !drift.isMeasured(i) ? "not measured: placed by its neighbours" : jump ? "jump before this frame" : null));
		}
		return EMPTY.withRows(rows);
	}
}
