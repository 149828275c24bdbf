package org.latticelapse.core.fourier.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.simulation.NullImages;
import org.latticelapse.core.simulation.NullKind;

class PeakSearchTest {

	private static final double PIXEL = 0.5;
	private static final double LOWEST = 0.2;
	private static final double HIGHEST = 0.9;
	private static final double SUPPORT = 12;

	/** Of 60 images 6 should raise a false alarm; fewer than 1 or more than 13 has a chance of 0.4 %. */
	@Test
	void noiseRaisesFalseAlarmsAsOftenAsStated() {
		int alarms = 0;
		for (int seed = 0; seed < 60; seed++) {
			final PeakList found = search(shotNoise(128, seed), 0.1);
			alarms += found.peaks().stream().anyMatch(peak -> peak.significance() >= found.threshold()) ? 1 : 0;
		}
		assertTrue(alarms >= 1 && alarms <= 13, alarms + " false alarms in 60 images");
	}

	@Test
	void aPeakScattersAsItsUncertaintySays() {
		final double gx = 0.31234;
		final double gy = -0.28765;
		double squares = 0;
		final int images = 60;
		for (int seed = 0; seed < images; seed++) {
			final Peak peak = search(fringes(gx, gy, 0.7, seed), 1e-3).peaks().stream().filter(p -> p
				.extent() > 60).max(Comparator.comparingDouble(Peak::snr)).get();
			squares += Math.pow((peak.gx() - gx) / peak.sigma(), 2) + Math.pow((peak.gy() - gy) / peak.sigma(), 2);
		}
		assertEquals(1, Math.sqrt(squares / (2 * images)), 0.3);
	}

	@Test
	void thePeakOfACrystalThatEndsInsideTheFieldIsBroad() {
		assertFalse(peakOfTheField(fringes(0.31, -0.28, 1, 1)).isBroad());
		final Micrograph whole = fringes(0.31, -0.28, 1, 1);
		final float[] pixels = whole.copyPixels();
		final float[] noise = fringes(0.31, -0.28, 0, 1).copyPixels();
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = i % whole.width() < whole.width() / 2 ? pixels[i] : noise[i];
		}
		assertTrue(peakOfTheField(new Micrograph(whole.width(), whole.height(), pixels, PixelSize.square(PIXEL)))
			.isBroad());
	}

	/** The rings are sharper than the floor of a small tile can follow. */
	@ParameterizedTest
	@ValueSource(ints = { 122, 254, 290 })
	void sharpAstigmaticThonRingsHaveNoPeaks(final int image) {
		assertEquals(NullKind.ASTIGMATIC_THON_RINGS, NullImages.kind(image));
		final PeakList found = search(NullImages.render(image).micrograph(), 1e-3);
		assertTrue(found.peaks().stream().noneMatch(peak -> peak.significance() >= found.threshold()));
	}

	private static Peak peakOfTheField(final Micrograph image) {
		return search(image, 1e-3).peaks().stream().filter(peak -> peak.extent() > 60).max(Comparator.comparingDouble(
			Peak::snr)).get();
	}

	private static PeakList search(final Micrograph image, final double falseAlarm) {
		return new PeakSearch(LOWEST, HIGHEST, falseAlarm).search(PreparedMicrograph.of(image, HIGHEST), SUPPORT,
			Progress.NONE);
	}

	/** Poisson noise of 20 electrons a pixel, by inversion of its distribution. */
	private static Micrograph shotNoise(final int size, final int seed) {
		final Random random = new Random(seed);
		final float[] pixels = new float[size * size];
		for (int i = 0; i < pixels.length; i++) {
			final double level = random.nextDouble();
			double term = Math.exp(-20);
			for (double sum = term; sum < level && pixels[i] < 100; sum += term) {
				pixels[i]++;
				term *= 20 / pixels[i];
			}
		}
		return new Micrograph(size, size, pixels, PixelSize.square(PIXEL));
	}

	/** Fringes of a random phase in white noise of unit deviation. */
	private static Micrograph fringes(final double gx, final double gy, final double amplitude, final int seed) {
		final int size = 128;
		final Random random = new Random(seed);
		final double phase = 2 * Math.PI * random.nextDouble();
		final float[] pixels = new float[size * size];
		for (int i = 0; i < pixels.length; i++) {
			final double turns = PIXEL * (gx * (i % size) + gy * (i / size));
			pixels[i] = (float) (amplitude * Math.cos(2 * Math.PI * turns + phase) + random.nextGaussian());
		}
		return new Micrograph(size, size, pixels, PixelSize.square(PIXEL));
	}
}
