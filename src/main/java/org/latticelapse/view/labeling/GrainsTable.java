package org.latticelapse.view.labeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.view.Table;

/** The table "Grains": one row for each grain of each frame. */
final class GrainsTable {

	private static final Table EMPTY = Table.of("Grains", "Image", "Frame", "Grain", "Label", "Phase", "Verdict",
		"Candidates", "Zone", "Area_nm2", "x_nm", "y_nm", "Angle_deg", "Confidence", "d_A", "d_sigma_A", "Angle_sigma_deg");

	private GrainsTable() {}

	/** @return the table; angle and spacing are those of the strongest fringes, their uncertainties without that of the pixel size. */
	static Table of(final String image, final List<LabeledFrame> frames) {
		final List<List<Object>> rows = new ArrayList<>();
		for (final LabeledFrame frame : frames) {
			for (final GrainRow row : frame.grains()) {
				final Spot strongest = row.grain.spots().get(0);
				rows.add(Arrays.<Object> asList(image, frame.number(), row.grain.number(), row.grain.label(), row.phase(),
					row.grain.verdict().label(), row.candidates(), row.zone(), row.area, row.x, row.y, strongest.angle(),
					row.confidence, strongest.dSpacing(), strongest.dSigma(), strongest.angleSigma()));
			}
		}
		return EMPTY.withRows(rows);
	}
}
