package org.latticelapse.core.timelapse;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/** Dose tracks for tests. */
final class Tracks {

	/** Frame time of all of them, s. */
	static final double FRAME_TIME = 0.5;

	private Tracks() {}

	/** @return frames that follow each other without a gap and receive the same dose, e/Å², each. */
	static DoseTrack constant(final int frames, final double dose) {
		return DoseTrack.of(timed().with(Quantity.DOSE_RATE, dose / FRAME_TIME, "test"), frames);
	}

	/** @return frames of known times and unknown doses. */
	static DoseTrack timesOnly(final int frames) {
		return DoseTrack.of(timed(), frames);
	}

	private static Acquisition timed() {
		return Acquisition.UNKNOWN.with(Quantity.FRAME_TIME, FRAME_TIME, "test");
	}
}
