package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.latticelapse.core.fourier.LocalSpectra;

/**
 * Whether parts of a field get as many electrons as others: where fewer fall, the
 * same material has less contrast. A camera's offset that was not taken off makes a
 * field look more even.
 */
final class Lighting {

	/** Places are lit alike if the logarithms of their brightness differ by less: a film stops some of the electrons. */
	private static final double ALIKE = 0.4;

	/** A field is as dark, and as bright, as all but this share of its tiles. */
	private static final double FEW = 0.05;

	private final LocalSpectra spectra;

	Lighting(final LocalSpectra spectra) {
		this.spectra = spectra;
	}

	/** @return whether some tiles are as bright as others on average; not if there are none. */
	boolean isAlike(final int[] some, final int[] others) {
		return isAlike(brightness(some).average().orElse(0), brightness(others).average().orElse(0));
	}

	/** @return whether the darkest of some tiles are as bright as the brightest. */
	boolean isEven(final int[] tiles) {
		final double[] sorted = brightness(tiles).sorted().toArray();
		final int few = (int) (FEW * sorted.length);
		return isAlike(sorted[few], sorted[sorted.length - 1 - few]);
	}

	private DoubleStream brightness(final int[] tiles) {
		return Arrays.stream(tiles).mapToDouble(spectra::mean);
	}

	private static boolean isAlike(final double one, final double other) {
		return Math.abs(Math.log(one / other)) < ALIKE;
	}
}
