package org.latticelapse.core.labeling.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleBinaryOperator;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.LocalGrid;

/** A straight outline under a Gaussian is the Gaussian's integral, up to the borders of the field. */
class OutlineBlurTest {

	private static final LocalGrid GRID = OutlineFields.grid();
	private static final double SIGMA = 8;
	private static final NormalDistribution NORMAL = new NormalDistribution(0, SIGMA);

	private static DoubleBinaryOperator halfPlane(final double degrees) {
		final double angle = Math.toRadians(degrees);
		return (x, y) -> (x - 70) * Math.cos(angle) + (y - 75) * Math.sin(angle);
	}

	/** @return the largest difference anywhere between a blurred half plane and the integral. */
	private static double error(final float[] blurred, final DoubleBinaryOperator depth) {
		double largest = 0;
		for (int y = 0; y < GRID.usedHeight(); y++) {
			for (int x = 0; x < GRID.usedWidth(); x++) {
				final double expected = NORMAL.cumulativeProbability(depth.applyAsDouble(GRID.x(x), GRID.y(y)));
				largest = Math.max(largest, Math.abs(blurred[y * GRID.width() + x] - expected));
			}
		}
		return largest;
	}

	@Test
	void outlinesGoStraightOnBeyondTheBorders() {
		for (int degrees = 0; degrees < 180; degrees += 15) {
			final DoubleBinaryOperator depth = halfPlane(degrees);
			final float[] vacuum = OutlineFields.vacuum(GRID, depth);
			final double error = error(new OutlineBlur(GRID).of(vacuum, SIGMA), depth);
			assertTrue(error < 0.08, error + " at " + degrees + " degrees");
		}
		final DoubleBinaryOperator oblique = halfPlane(30);
		assertTrue(error(GRID.blurred(OutlineFields.vacuum(GRID, oblique), SIGMA), oblique) > 0.1);
	}

	/** A strip neither grows nor shrinks: its inner edge is where it was. */
	@Test
	void aStripAlongTheBorderGoesOnBeyondIt() {
		final DoubleBinaryOperator depth = (x, y) -> x - 6;
		assertTrue(error(new OutlineBlur(GRID).of(OutlineFields.vacuum(GRID, depth), SIGMA), depth) < 0.05);
	}

	@Test
	void aFieldOfOneKindStaysSo() {
		final float[] blurred = new OutlineBlur(GRID).of(OutlineFields.vacuum(GRID, (x, y) -> 1000), SIGMA);
		for (int y = 0; y < GRID.usedHeight(); y++) {
			for (int x = 0; x < GRID.usedWidth(); x++) {
				assertEquals(1, blurred[y * GRID.width() + x], 1e-6);
			}
		}
	}
}
