package org.latticelapse.core.fourier.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

class PeakRefinerTest {

	private static final int SIZE = 128;
	private static final double PIXEL = 0.5;

	@Test
	void recoversTheFrequencyOfASinusoidToAThousandthOfABin() {
		final Band band = new Band(SIZE, SIZE, PIXEL, PIXEL, 0.15, 0.9);
		final TileSpectrum spectrum = new TileSpectrum(band);
		final PeakRefiner refiner = new PeakRefiner(spectrum);
		final Random random = new Random(5);
		for (int i = 0; i < 100; i++) {
			final double g = 0.25 + 0.55 * random.nextDouble();
			final double direction = Math.PI * (random.nextDouble() - 0.5);
			final double gx = g * Math.cos(direction);
			final double gy = g * Math.sin(direction);
			spectrum.transform(PreparedMicrograph.of(sinusoid(gx, gy, 2 * Math.PI * random.nextDouble()), 0.9), 0, 0);
			final int kx = (int) Math.round(gx / band.stepX);
			final int ky = (int) Math.round(gy / band.stepY);
			refiner.refine(kx, ky);
			assertEquals(gx / band.stepX, kx + refiner.offsetX(), 1e-3, "g = " + gx + ", " + gy);
			assertEquals(gy / band.stepY, ky + refiner.offsetY(), 1e-3, "g = " + gx + ", " + gy);
		}
	}

	private static Micrograph sinusoid(final double gx, final double gy, final double phase) {
		final float[] pixels = new float[SIZE * SIZE];
		for (int i = 0; i < pixels.length; i++) {
			final double turns = PIXEL * (gx * (i % SIZE) + gy * (i / SIZE));
			pixels[i] = (float) (100 + 10 * Math.cos(2 * Math.PI * turns + phase));
		}
		return new Micrograph(SIZE, SIZE, pixels, PixelSize.square(PIXEL));
	}
}
