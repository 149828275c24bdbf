package org.latticelapse.view.fading;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.timelapse.fading.SpotPoint;

/** What the curves of spots are drawn against: the dose, else the time, else the frame. */
enum FadingAxis {

	/** Dose on the specimen. */
	DOSE("Dose (e/\u00c5\u00b2)"),

	/** Dose at the camera. */
	CAMERA_DOSE("Dose counted by the camera (e/\u00c5\u00b2)"),

	/** Time from the start of the movie. */
	TIME("Time (s)"),

	/** Number of the frame. */
	FRAME("Frame");

	private final String label;

	FadingAxis(final String label) {
		this.label = label;
	}

	/** @return the best that is known. */
	static FadingAxis of(final DoseTrack track) {
		if (track.isDoseKnown()) return track.kind() == DoseKind.CAMERA ? CAMERA_DOSE : DOSE;
		return track.isTimeKnown() ? TIME : FRAME;
	}

	/** @return the name with its unit. */
	String label() {
		return label;
	}

	/** @return where a point lies. */
	double at(final SpotPoint point) {
		switch (this) {
			case TIME:
				return point.time();
			case FRAME:
				return (point.firstFrame() + point.lastFrame()) / 2.0 + 1;
			default:
				return point.dose();
		}
	}
}
