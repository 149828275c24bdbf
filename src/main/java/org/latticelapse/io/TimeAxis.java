package org.latticelapse.io;

import ij.ImagePlus;

import java.util.Locale;

/** Which axis of a stack is time. Many readers put the frames of a movie along z. */
public enum TimeAxis {

	/** Time if the image has any, else z. */
	AUTO,

	/** The image's own time axis. */
	T,

	/** The slices are frames. */
	Z;

	private static final String PROPERTY = "LatticeLapse.TimeAxis";

	/** @return what the image's record says. */
	public static TimeAxis of(final ImagePlus image) {
		for (final TimeAxis axis : values()) {
			if (axis.name().equalsIgnoreCase(image.getProp(PROPERTY))) return axis;
		}
		return AUTO;
	}

	/** Puts this into the image's record. */
	public void write(final ImagePlus image) {
		image.setProp(PROPERTY, name().toLowerCase(Locale.ROOT));
	}

	/** @return whether the frames of the image lie along z, though nobody has said that z is time. */
	public static boolean isDoubtful(final ImagePlus image) {
		return of(image) == AUTO && image.getNFrames() == 1 && image.getNSlices() > 1;
	}
}
