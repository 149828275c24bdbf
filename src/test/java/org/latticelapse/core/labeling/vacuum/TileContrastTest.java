package org.latticelapse.core.labeling.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.LocalSpectra;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

class TileContrastTest {

	private static final int FIELDS = 24;

	/** Without the highest powers, which are not counted as they might be spots, noise scatters a little less. */
	private static final double WITHOUT_SPOTS = 0.93;

	/** Normal numbers, independent from pixel to pixel: the scatter of many fields against what is computed. */
	@Test
	void chanceScattersAsComputed() {
		assertEquals(WITHOUT_SPOTS, spread(640, 640, 0.3), 0.08);
		assertEquals(WITHOUT_SPOTS, spread(512, 512, 0.45), 0.08);
		assertEquals(WITHOUT_SPOTS, spread(512, 512, 0.65), 0.08);
		assertEquals(WITHOUT_SPOTS, spread(1600, 64, 0.42), 0.15);
	}

	private static double spread(final int width, final int height, final double pixel) {
		final Random random = new Random(7);
		double ratio = 0;
		for (int k = 0; k < FIELDS; k++) {
			final float[] pixels = new float[width * height];
			for (int i = 0; i < pixels.length; i++) {
				pixels[i] = (float) (100 + 10 * random.nextGaussian());
			}
			final LocalSpectra spectra = LocalSpectra.of(new Micrograph(width, height, pixels, PixelSize.square(pixel)),
				Progress.NONE);
			final int[] tiles = IntStream.range(0, spectra.count()).toArray();
			final TileContrast contrast = new TileContrast(spectra, tiles, new TileNeighbours(spectra));
			ratio += contrast.spread(tiles) / contrast.chance() / FIELDS;
		}
		return ratio;
	}
}
