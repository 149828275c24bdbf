package org.latticelapse.view.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.motion.Drift;

class DriftPlotTest {

	private static final int FRAMES = 60;

	@Test
	void marksTheFramesThatWereNotMeasured() {
		final BufferedImage without = picture(0);
		final BufferedImage with = picture(30);
		assertEquals(without.getWidth(), with.getWidth());
		final int circles = grey(with) - grey(without);
		// 30 frames have two circles each, of which the line through them leaves at least five pixels.
		assertTrue(circles > 300, circles + " grey pixels");
	}

	private static BufferedImage picture(final int guesses) {
		final double[] dx = new double[FRAMES];
		final double[] sigma = new double[FRAMES];
		final boolean[] measured = new boolean[FRAMES];
		Arrays.setAll(dx, i -> 0.2 * i);
		Arrays.fill(measured, guesses, FRAMES, true);
		return DriftPlot.of(Drift.of(dx, new double[FRAMES], sigma, measured));
	}

	private static int grey(final BufferedImage picture) {
		int n = 0;
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				n += picture.getRGB(x, y) == Color.GRAY.getRGB() ? 1 : 0;
			}
		}
		return n;
	}
}
