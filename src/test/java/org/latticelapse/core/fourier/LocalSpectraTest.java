package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

class LocalSpectraTest {

	private static final int SIDE = 256;
	private static final double PIXEL = 0.4;

	private static float[] counts() {
		final PoissonDistribution electrons = new PoissonDistribution(new Well19937c(3), 20, 1e-9, 1000);
		final float[] pixels = new float[SIDE * SIDE];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = electrons.sample();
		}
		return pixels;
	}

	private static double mean(final LocalSpectra spectra, final int ring) {
		return IntStream.range(0, spectra.count()).filter(spectra::isKnown).mapToDouble(tile -> spectra.power(tile, ring))
			.average().getAsDouble();
	}

	@Test
	void countedElectronsHaveAsMuchVarianceAsMeanAtAllFrequencies() {
		final LocalSpectra spectra = LocalSpectra.of(new Micrograph(SIDE, SIDE, counts(), PixelSize.square(PIXEL)),
			Progress.NONE);
		assertTrue(spectra.frequency(0) < 0.15 && spectra.frequency(spectra.rings() - 1) > 1);
		for (int ring = 0; ring < spectra.rings(); ring++) {
			assertEquals(1, mean(spectra, ring), 0.08, "at " + spectra.frequency(ring));
		}
		assertEquals(20, spectra.mean(0), 1);
	}

	/** Of a wave whose power is some hundred times the noise of a whole ring no more is left than the noise itself. */
	@Test
	void aWaveHardlyCounts() {
		final float[] pixels = counts();
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] += (float) (20 * Math.cos(2 * Math.PI * (0.25 * (i % SIDE) + 0.12 * (i / SIDE)) * PIXEL));
		}
		final LocalSpectra spectra = LocalSpectra.of(new Micrograph(SIDE, SIDE, pixels, PixelSize.square(PIXEL)),
			Progress.NONE);
		for (int ring = 4; ring < spectra.rings(); ring++) {
			assertTrue(mean(spectra, ring) < 2, mean(spectra, ring) + " at " + spectra.frequency(ring));
		}
	}

	@Test
	void tilesThatReachBeyondTheRegionAreUnknown() {
		final boolean[] region = new boolean[SIDE * SIDE];
		for (int i = 0; i < region.length; i++) {
			region[i] = i % SIDE < SIDE / 2;
		}
		final LocalSpectra spectra = LocalSpectra.of(new Micrograph(SIDE, SIDE, counts(), PixelSize.square(PIXEL), region),
			Progress.NONE);
		assertTrue(spectra.isKnown(0));
		assertFalse(spectra.isKnown(spectra.columns() - 1));
	}

	/** As beside an aligned frame. */
	@Test
	void tilesWhereNothingWasRecordedAreUnknown() {
		final float[] pixels = counts();
		for (int i = 0; i < pixels.length; i++) {
			if (i % SIDE >= SIDE / 2) pixels[i] = 0;
		}
		final LocalSpectra spectra = LocalSpectra.of(new Micrograph(SIDE, SIDE, pixels, PixelSize.square(PIXEL)),
			Progress.NONE);
		assertTrue(spectra.isKnown(0));
		assertFalse(spectra.isKnown(spectra.columns() - 1));
	}
}
