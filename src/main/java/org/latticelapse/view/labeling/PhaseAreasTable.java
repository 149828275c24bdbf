package org.latticelapse.view.labeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.limit.BeamProducts;
import org.latticelapse.view.Table;

/** The table "Phase Areas": one row for each label of each frame. */
final class PhaseAreasTable {

	private static final Table EMPTY = Table.of("Phase Areas", "Image", "Frame", "Time_s", "Dose_e/A2", "Label", "Phase",
		"Pixels", "Area_nm2", "Fraction", "Fraction_low", "Fraction_high", "Warning");

	private PhaseAreasTable() {}

	/**
	 * @param image title of the image
	 * @param pixelArea area of a pixel, nm²
	 * @param legend the labels
	 * @param frames the frames
	 */
	static Table of(final String image, final double pixelArea, final PhaseLegend legend,
		final List<LabeledFrame> frames)
	{
		final List<List<Object>> rows = new ArrayList<>();
		for (final LabeledFrame frame : frames) {
			for (int label = 0; label < PhaseLegend.LABELS; label++) {
				final long pixels = frame.areas().pixels(label);
				if (label < legend.size() || pixels > 0) {
					rows.add(Arrays.<Object> asList(image, frame.number(), known(frame.time()), known(frame.dose()), label,
						legend.name(label), pixels, pixels * pixelArea, known(frame.areas().fraction(label)), known(frame.areas()
							.lowest(label)), known(frame.areas().highest(label)), warning(frame, label, legend.name(label))));
				}
			}
		}
		return EMPTY.withRows(rows);
	}

	/** @return the warning of the label; of what the beam may have made also that nobody can tell, if the dose is not known. */
	private static String warning(final LabeledFrame frame, final int label, final String phase) {
		final boolean undecided = frame.warning(label).isEmpty() && Double.isNaN(frame.dose()) && frame.areas().pixels(
			label) > 0 && !BeamProducts.parentsOf(phase).isEmpty();
		return undecided ? BeamDamage.undecided(phase) : frame.warning(label);
	}

	private static Double known(final double value) {
		return Double.isNaN(value) ? null : value;
	}
}
