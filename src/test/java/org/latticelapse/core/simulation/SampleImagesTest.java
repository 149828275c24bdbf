package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleImagesTest {

	/** Full-field contrast of measured HRTEM images of light materials lies between a few and some twenty percent. */
	@ParameterizedTest
	@EnumSource(SampleImages.class)
	void contrastAndDoseAreThoseOfARealImage(final SampleImages sample) {
		final SimulatedImage image = sample.simulation().renderNoiseFree();
		final float[] pixels = image.micrograph().copyPixels();
		double mean = 0;
		double square = 0;
		for (final float value : pixels) {
			mean += value / pixels.length;
			square += (double) value * value / pixels.length;
		}
		final double contrast = Math.sqrt(square - mean * mean) / mean;
		assertTrue(contrast > 0.02 && contrast < 0.2, "contrast " + contrast);
		final double dose = image.acquisition().frameDose().getAsDouble();
		assertEquals(dose * 0.09, mean, 0.03 * dose * 0.09);
	}
}
