package org.latticelapse.view.dose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.limit.CriticalDose;
import org.latticelapse.core.dose.limit.SafeWindow;
import org.latticelapse.view.Table;

/** The table "Dose Rates": the highest dose rate at which a wanted number of frames can be taken, for each critical dose. */
final class DoseRatesTable {

	private static final Table EMPTY = Table.of("Dose Rates", "Phase", "Temperature_C", "Voltage_kV", "Limit_e/A2",
		"Bound", "Criterion", "Frames", "Frame_time_s", "Dose_rate_e/A2/s", "Source");

	private DoseRatesTable() {}

	static Table of(final List<SafeWindow> windows, final int frames) {
		final List<List<Object>> rows = new ArrayList<>();
		for (final SafeWindow window : windows) {
			final CriticalDose limit = window.limit();
			rows.add(Arrays.<Object> asList(limit.phase(), SafeWindowsTable.temperature(limit), SafeWindowsTable.known(limit
				.voltage()), SafeWindowsTable.known(limit.value()), limit.bound().sign(), limit.criterion(), frames, window
					.plan().frameTime(), SafeWindowsTable.known(window.doseRateFor(frames)), limit.source()));
		}
		return EMPTY.withRows(rows);
	}
}
