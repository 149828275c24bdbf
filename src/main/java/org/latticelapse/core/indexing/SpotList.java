package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The spots of a micrograph, strongest first, and the band of spatial frequencies they were looked for in. */
final class SpotList {

	private final List<Spot> spots;
	private final double lowest;
	private final double highest;
	private final double thresholdSnr;

	/**
	 * @param spots the spots, significant ones and candidates
	 * @param lowest lowest spatial frequency searched, 1/Å
	 * @param highest highest spatial frequency searched, 1/Å
	 * @param thresholdSnr the SNR from which a spot is significant
	 */
	SpotList(final List<Spot> spots, final double lowest, final double highest, final double thresholdSnr) {
		final List<Spot> sorted = new ArrayList<>(spots);
		sorted.sort(Comparator.comparingDouble(Spot::snr).reversed());
		this.spots = Collections.unmodifiableList(sorted);
		this.lowest = lowest;
		this.highest = highest;
		this.thresholdSnr = thresholdSnr;
	}

	List<Spot> all() {
		return spots;
	}

	List<Spot> significant() {
		final List<Spot> result = new ArrayList<>();
		for (final Spot spot : spots) {
			if (spot.isSignificant()) {
				result.add(spot);
			}
		}
		return result;
	}

	double highest() {
		return highest;
	}

	double lowest() {
		return lowest;
	}

	double thresholdSnr() {
		return thresholdSnr;
	}

	/** @return the area in which a spot can lie: half of the ring between the two frequencies, 1/Å². */
	double area() {
		return Math.PI * (highest * highest - lowest * lowest) / 2;
	}

	/** @return this list without some of its spots. */
	SpotList without(final List<Spot> others) {
		final List<Spot> rest = new ArrayList<>(spots);
		rest.removeAll(others);
		return new SpotList(rest, lowest, highest, thresholdSnr);
	}
}
