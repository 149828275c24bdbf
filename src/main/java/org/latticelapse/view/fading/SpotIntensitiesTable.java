package org.latticelapse.view.fading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.timelapse.fading.SpotPoint;
import org.latticelapse.view.Table;

/** The table "Spot Intensities": one row per spot and bin of frames. */
final class SpotIntensitiesTable {

	private static final Table EMPTY = Table.of("Spot Intensities", "Spot", "First_frame", "Last_frame", "Time_s",
		"Dose_e/A2", "Intensity", "Intensity_sigma", "d_A", "d_sigma_A");

	private SpotIntensitiesTable() {}

	static Table of(final List<FadedSpot> spots) {
		final List<List<Object>> rows = new ArrayList<>();
		for (final FadedSpot spot : spots) {
			for (final SpotPoint point : spot.curve().points()) {
				rows.add(Arrays.asList(spot.number(), point.firstFrame() + 1, point.lastFrame() + 1, known(point.time()), known(
					point.dose()), point.intensity(), point.sigma(), known(point.spacing()), known(point.spacingSigma())));
			}
		}
		return EMPTY.withRows(rows);
	}

	private static Double known(final double value) {
		return Double.isNaN(value) ? null : value;
	}
}
