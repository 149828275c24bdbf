package org.latticelapse.core.labeling.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleBinaryOperator;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.LocalGrid;

/** Distances from outlines whose distance is known. */
class OutlineDistanceTest {

	private static final LocalGrid GRID = OutlineFields.grid();

	private static void isTold(final DoubleBinaryOperator depth, final double tolerance) {
		final double[] distance = OutlineDistance.of(GRID, OutlineFields.vacuum(GRID, depth), 200);
		for (int y = 0; y < GRID.usedHeight(); y++) {
			for (int x = 0; x < GRID.usedWidth(); x++) {
				final double expected = depth.applyAsDouble(GRID.x(x), GRID.y(y));
				assertEquals(expected, distance[y * GRID.usedWidth() + x], tolerance + 0.02 * Math.abs(expected), "at " + x + ", " + y);
			}
		}
	}

	@Test
	void aLineAlongTheBorder() {
		isTold((x, y) -> x - 31, 0.3);
	}

	@Test
	void anObliqueLine() {
		isTold((x, y) -> (x + y - 150) / Math.sqrt(2), 0.5);
	}

	@Test
	void aDiscInTheMiddle() {
		isTold((x, y) -> 40 - Math.hypot(x - 75, y - 70), 1);
	}

	@Test
	void withoutAnOutlineItIsInfinite() {
		isTold((x, y) -> Double.POSITIVE_INFINITY, 0);
		isTold((x, y) -> Double.NEGATIVE_INFINITY, 0);
	}

	@Test
	void alongTheBordersItIsToldAsEverywhere() {
		final float[] vacuum = OutlineFields.vacuum(GRID, (x, y) -> (x - 60) * 0.8 + (y - 75) * 0.6);
		final double[] everywhere = OutlineDistance.of(GRID, vacuum, 200);
		final double[] border = OutlineDistance.of(GRID, vacuum, 20);
		for (int y = 0; y < GRID.usedHeight(); y++) {
			for (int x = 0; x < 5; x++) {
				final int i = y * GRID.usedWidth() + x;
				if (Math.abs(everywhere[i]) < 10) {
					assertEquals(everywhere[i], border[i], 0.5, "at " + x + ", " + y);
				}
			}
		}
	}
}
