package org.latticelapse.core.labeling.grain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.indexing.Spot;

/**
 * The waves over the whole field that a search has met. Interference has one
 * direction. Waves that cross each other are the fringes of a perfect crystal that
 * fills the field, whatever its phase. For one thread.
 */
final class Interference {

	/** The sine of an angle between two waves that are not overtones of one. */
	private static final double SLANTED = 0.1;

	private final List<Spot> waves = new ArrayList<>();

	/**
	 * @param wave another {@link WholeFieldWave}
	 * @return whether it is the first that crosses one before it, so that all are known
	 *         now to be a crystal
	 */
	boolean add(final Spot wave) {
		final boolean refuted = isCrystal();
		waves.add(wave);
		return !refuted && isCrystal();
	}

	private boolean isCrystal() {
		return waves.stream().anyMatch(one -> waves.stream().anyMatch(other -> Math.abs(one.gx() * other.gy() - one.gy() * other
			.gx()) > SLANTED * one.length() * other.length()));
	}

	/** @return all waves, whatever they are. */
	List<Spot> waves() {
		return new ArrayList<>(waves);
	}

	/** @return the waves that are taken as interference: all or none. */
	List<Spot> found() {
		return isCrystal() ? Collections.emptyList() : waves();
	}
}
