package org.latticelapse.core.fourier.peak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All peaks that a search found, with the statistics of the search. */
public final class PeakList {

	private final List<Peak> peaks;
	private final double trials;
	private final double threshold;

	PeakList(final List<Peak> peaks, final double trials, final double threshold) {
		this.peaks = Collections.unmodifiableList(new ArrayList<>(peaks));
		this.trials = trials;
		this.threshold = threshold;
	}

	/** @return the peaks, significant or only of use as support. */
	public List<Peak> peaks() {
		return peaks;
	}

	/** @return the number of independent places in which noise could have made a peak. */
	public double trials() {
		return trials;
	}

	/** @return the SNR from which a peak is significant: noise exceeds it anywhere with the stated probability. */
	public double threshold() {
		return threshold;
	}
}
