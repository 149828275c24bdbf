package org.latticelapse.view.motion;

import java.util.Locale;
import java.util.Optional;

import org.latticelapse.core.motion.DriftEstimator;
import org.latticelapse.io.TimeAxis;
import org.latticelapse.view.OutputFolder;

/** What a user asks Drift Correction for EM Movies to do, in the values of its options. */
public final class DriftRequest {

	private final double longestJump;
	private final boolean aligned;
	private final TimeAxis timeAxis;
	private final String saveTo;

	/**
	 * @param maxJump longest displacement from one frame to the next, pixels; 0: an
	 *          eighth of the shorter side of what is measured
	 * @param output {@code aligned} for the aligned movie, or {@code track} to record
	 *          the drift alone
	 * @param timeAxis {@code auto}, {@code t} or {@code z}
	 * @param saveTo folder for table, plot and aligned movie; empty: nothing is saved
	 * @throws IllegalArgumentException if a value is not possible
	 */
	public DriftRequest(final double maxJump, final String output, final String timeAxis, final String saveTo) {
		if (!output.matches("aligned|track")) {
			throw new IllegalArgumentException("output=" + output + " is not known; choose aligned or track");
		}
		if (!(maxJump >= 0 && maxJump < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("maxjump=" + maxJump +
				" is not possible; give 0 or a positive number of pixels");
		}
		longestJump = maxJump;
		aligned = output.equals("aligned");
		this.timeAxis = TimeAxis.valueOf(timeAxis.toUpperCase(Locale.ROOT));
		this.saveTo = saveTo.trim();
		folder();
	}

	DriftEstimator estimator() {
		return DriftEstimator.standard().withLongestJump(longestJump);
	}

	/** @return whether an aligned movie is made. */
	boolean isAligned() {
		return aligned;
	}

	TimeAxis timeAxis() {
		return timeAxis;
	}

	/** @return where the results are saved, if at all. */
	Optional<OutputFolder> folder() {
		return saveTo.isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(saveTo));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return "maxjump=" + longestJump + " output=" + (aligned ? "aligned" : "track") + " timeaxis=" + timeAxis.name()
			.toLowerCase(Locale.ROOT) + " saveto=[" + saveTo + "]";
	}
}
