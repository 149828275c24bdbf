package org.latticelapse.io.reader.dm;

import org.latticelapse.io.reader.PixelScale;

/** The units that DigitalMicrograph writes on an axis. */
final class DmUnit {

	private static final String SOURCE = "of the DigitalMicrograph calibration";

	private DmUnit() {}

	/** @return the scale of two axes; unknown if their units differ. */
	static PixelScale scale(final double x, final String xUnit, final double y, final String yUnit) {
		return xUnit.equals(yUnit) ? PixelScale.inUnit(x, y, xUnit, SOURCE) : PixelScale.UNKNOWN;
	}

	/** @return how many seconds a unit of time is; NaN if it is none. */
	static double seconds(final String unit) {
		switch (unit.trim()) {
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
}
