package org.latticelapse.view.dose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.view.Table;

/** The table "Dose Track": one row for each frame. */
final class DoseTrackTable {

	private static final Table EMPTY = Table.of("Dose Track", "Frame", "Start_s", "Duration_s", "Dose_rate_e/A2/s",
		"Frame_dose_e/A2", "Cumulative_dose_e/A2", "Kind", "Source");

	private DoseTrackTable() {}

	/** @return the table; the cumulative dose is that at the end of the frame; an unknown number is an empty cell. */
	static Table of(final DoseTrack track) {
		final List<List<Object>> rows = new ArrayList<>();
		for (int i = 0; i < track.frames(); i++) {
			rows.add(Arrays.<Object> asList(i + 1, known(track.start(i)), known(track.duration(i)), known(track.rate(i)),
				known(track.dose(i)), known(track.cumulativeEnd(i)), track.kind().toString(), track.source()));
		}
		return EMPTY.withRows(rows);
	}

	private static Double known(final double value) {
		return Double.isNaN(value) ? null : value;
	}
}
