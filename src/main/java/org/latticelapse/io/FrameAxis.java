package org.latticelapse.io;

import ij.ImagePlus;

/**
 * The axis of an ImageJ stack along which its frames lie: the one its record
 * names, else time, and z when there is no time. The other axis, and the
 * channel, stay at the current position.
 */
public final class FrameAxis {

	private final ImagePlus image;
	private final boolean time;

	/** @param image its position is asked for at each call */
	public FrameAxis(final ImagePlus image) {
		this.image = image;
		final TimeAxis stated = TimeAxis.of(image);
		this.time = stated == TimeAxis.T || image.getNFrames() > 1 && (stated != TimeAxis.Z || image.getNSlices() == 1);
	}

	/** @return the number of frames. */
	public int length() {
		return time ? image.getNFrames() : image.getNSlices();
	}

	/** @return the 1-based number of the frame on display. */
	public int current() {
		return time ? image.getT() : image.getZ();
	}

	/** @return the 1-based position in the stack of a 1-based frame. */
	public int stackIndex(final int frame) {
		return time ? image.getStackIndex(image.getC(), image.getZ(), frame) : image.getStackIndex(image
			.getC(), frame, image.getT());
	}
}
