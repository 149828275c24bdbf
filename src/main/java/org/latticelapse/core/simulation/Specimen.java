package org.latticelapse.core.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * What lies in the electrons' path: crystals and amorphous films. Each
 * multiplies the wave by its transmission function, so that electrons scattered
 * by one can be scattered again by another. Immutable.
 */
final class Specimen {

	/** Nothing. */
	static final Specimen VACUUM = new Specimen(Collections.emptyList(), Collections.emptyList());

	private final List<Grain> grains;
	private final List<AmorphousLayer> layers;

	private Specimen(final List<Grain> grains, final List<AmorphousLayer> layers) {
		this.grains = grains;
		this.layers = layers;
	}

	Specimen with(final Grain grain) {
		return new Specimen(append(grains, grain), layers);
	}

	Specimen with(final AmorphousLayer layer) {
		return new Specimen(grains, append(layers, layer));
	}

	List<Grain> grains() {
		return grains;
	}

	/** @return whether no place of the specimen differs from another but by chance. */
	boolean isUniform() {
		return grains.isEmpty() && layers.stream().allMatch(AmorphousLayer::isUniform);
	}

	/** @return the wave behind the specimen, with beams up to the frequency limit, 1/Å. */
	Wave exitWave(final Grid grid, final ElectronBeam beam, final double limit, final RandomGenerator random) {
		final Wave wave = new Wave(grid);
		for (final Grain grain : grains) {
			new CrystalTransmission(grain, beam, limit, grid).transmit(wave);
		}
		for (final AmorphousLayer layer : layers) {
			layer.transmit(wave, beam, random);
		}
		return wave;
	}

	/** @return one line for each crystal and film. */
	@Override
	public String toString() {
		final StringBuilder text = new StringBuilder();
		for (final Grain grain : grains) {
			text.append("Crystal: ").append(grain).append('\n');
		}
		for (final AmorphousLayer layer : layers) {
			text.append("Film: ").append(layer).append('\n');
		}
		return text.toString();
	}

	private static <T> List<T> append(final List<T> list, final T last) {
		final List<T> longer = new ArrayList<>(list);
		longer.add(last);
		return Collections.unmodifiableList(longer);
	}
}
