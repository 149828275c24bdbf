package org.latticelapse.view.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.motion.Drift;

class DriftReportTest {

	@Test
	void saysWhenTheFramesHoldFewElectrons() {
		assertTrue(words(new double[] { 0.1, 0.3, 0.3 }, true).contains("few electrons (Sigma_px 0.30)"));
		assertFalse(words(new double[] { 0.1, 0.1, 0.3 }, true).contains("few electrons"));
	}

	@Test
	void saysHowMuchOfTheTrackIsAGuess() {
		final String words = words(new double[] { 0.1, 0.3, 0.4 }, false);
		assertTrue(words.contains("2 frames were not measured"), words);
		assertTrue(words.contains("trust the track only where Note is empty"), words);
		assertEquals(1, words(new double[] { 0.1, 0.1, 0.1 }, true).split("\n").length);
	}

	private static String words(final double[] sigma, final boolean measured) {
		final Drift drift = Drift.of(new double[3], new double[3], sigma, new boolean[] { true, measured, measured });
		return String.join("\n", new DriftReport(drift, null).summary());
	}
}
