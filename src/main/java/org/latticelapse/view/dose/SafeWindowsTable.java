package org.latticelapse.view.dose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.limit.CriticalDose;
import org.latticelapse.core.dose.limit.SafeWindow;
import org.latticelapse.view.Table;

/** The table "Safe Imaging Windows": one row for each published critical dose, the applied one of a phase and temperature first. */
final class SafeWindowsTable {

	private static final Table EMPTY = Table.of("Safe Imaging Windows", "Phase", "Temperature_C", "Voltage_kV",
		"Limit_e/A2", "Bound", "Criterion", "Dose_rate_e/A2/s", "Time_s", "Frames", "Source");

	private SafeWindowsTable() {}

	static Table of(final List<SafeWindow> windows) {
		final List<List<Object>> rows = new ArrayList<>();
		for (final SafeWindow window : windows) {
			final CriticalDose limit = window.limit();
			rows.add(Arrays.<Object> asList(limit.phase(), temperature(limit), known(limit.voltage()), known(limit.value()),
				limit.bound().sign(), limit.criterion(), known(window.plan().doseRate()), known(window.seconds()), known(window
					.frames()), limit.source()));
		}
		return EMPTY.withRows(rows);
	}

	/** @return the temperature as published, without the unit that the header has. */
	static String temperature(final CriticalDose limit) {
		return limit.temperature().replace(" °C", "");
	}

	/** @return the number; null if there is none. */
	static Double known(final double value) {
		return Double.isFinite(value) ? (Double) value : null;
	}
}
