package org.latticelapse.core.timelapse;

/** What a playback is graduated in. */
public enum TimelineAxis {

	/** Cumulative dose. */
	DOSE("e/Å²"),

	/** Time since the start of the first frame. */
	TIME("s"),

	/** Number of the frame, from 1. */
	FRAME("frame");

	private final String unit;

	TimelineAxis(final String unit) {
		this.unit = unit;
	}

	/** @return the unit of its numbers. */
	public String unit() {
		return unit;
	}
}
