package org.latticelapse.io.reader.dm;

import java.util.HashMap;
import java.util.Map;

import org.latticelapse.io.reader.PixelScale;

/** The units that DigitalMicrograph writes on an axis. */
final class DmUnit {

	private static final String SOURCE = "DigitalMicrograph calibration";
	private static final Map<String, Double> ANGSTROMS = new HashMap<>();
	private static final Map<String, Double> PER_NM = new HashMap<>();

	static {
		length(0.01, "pm");
		length(1, "Å", "A");
		length(10, "nm");
		length(1e4, "µm", "μm", "um");
		length(1e7, "mm");
		length(1e10, "m");
	}

	private DmUnit() {}

	private static void length(final double angstroms, final String... names) {
		for (final String name : names) {
			ANGSTROMS.put(name, angstroms);
			PER_NM.put("1/" + name, 10 / angstroms);
		}
	}

	/** @return the scale of two axes; unknown if they are not of one kind. */
	static PixelScale scale(final double x, final String xUnit, final double y, final String yUnit) {
		final String unitX = plain(xUnit);
		final String unitY = plain(yUnit);
		if (ANGSTROMS.containsKey(unitX) && ANGSTROMS.containsKey(unitY)) {
			return PixelScale.specimen(x * ANGSTROMS.get(unitX), y * ANGSTROMS.get(unitY), SOURCE);
		}
		if (PER_NM.containsKey(unitX) && PER_NM.containsKey(unitY)) {
			return PixelScale.diffraction(x * PER_NM.get(unitX), y * PER_NM.get(unitY), SOURCE);
		}
		return unitX.isEmpty() || !unitX.equals(unitY) ? PixelScale.UNKNOWN : PixelScale.other(x, y, unitX, SOURCE);
	}

	/** @return how many seconds a unit of time is; NaN if it is none. */
	static double seconds(final String unit) {
		switch (plain(unit)) {
			case "s":
			case "sec":
			case "seconds":
				return 1;
			case "ms":
				return 1e-3;
			case "µs":
			case "us":
				return 1e-6;
			case "ns":
				return 1e-9;
			case "min":
				return 60;
			default:
				return Double.NaN;
		}
	}

	/** {@code nm^-1} is written {@code 1/nm}, too. */
	private static String plain(final String unit) {
		final String plain = unit.trim();
		return plain.endsWith("^-1") ? "1/" + plain.substring(0, plain.length() - 3) : plain;
	}
}
