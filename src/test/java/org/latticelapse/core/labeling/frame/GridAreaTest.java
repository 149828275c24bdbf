package org.latticelapse.core.labeling.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/** Areas of a grid whose columns are closer than its rows, against what geometry says. */
class GridAreaTest {

	private static final LocalGrid GRID = grid();

	private static LocalGrid grid() {
		final int side = 100;
		final float[] pixels = new float[side * side];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = 100 + i % 7;
		}
		final Micrograph micrograph = new Micrograph(side, side, pixels, new PixelSize(0.9, 1.3));
		return Demodulator.of(PreparedMicrograph.of(micrograph, 0.3, Progress.NONE), 4, Progress.NONE).grid();
	}

	private static int place(final int column, final int row) {
		return row * GRID.width() + column;
	}

	private static double distance(final int place, final double x, final double y) {
		return Math.hypot(GRID.x(place % GRID.width()) - x, GRID.y(place / GRID.width()) - y);
	}

	private static GridArea disc(final double x, final double y, final double radius) {
		final int column = (int) Math.round(x / GRID.stepX());
		final int row = (int) Math.round(y / GRID.stepY());
		return GridArea.around(GRID, place(column, row), place -> distance(place, x, y) < radius);
	}

	@Test
	void placesThatTouchAtCornersDoNotHangTogether() {
		final GridArea area = GridArea.around(GRID, place(3, 3), place -> place == place(3, 4) || place == place(4, 5) ||
			place == place(2, 2));
		assertArrayEquals(new int[] { place(3, 3), place(3, 4) }, area.places());
	}

	@Test
	void anAreaEndsWithTheField() {
		final GridArea everything = GridArea.around(GRID, 0, place -> true);
		assertEquals(GRID.usedWidth() * GRID.usedHeight(), everything.count());
		assertEquals(everything.count(), everything.grown(50).count());
		assertTrue(everything.hasRoomFor(1e3));
	}

	@Test
	void aGrownAreaHoldsWhatIsCloserThanTheDistance() {
		final GridArea area = GridArea.around(GRID, place(2, 5), place -> place % GRID.width() < 12 && place / GRID
			.width() == 5);
		final GridArea grown = area.grown(15.5);
		for (int row = 0; row < GRID.usedHeight(); row++) {
			for (int column = 0; column < GRID.usedWidth(); column++) {
				final double x = GRID.x(Math.min(11, column));
				assertEquals(distance(place(column, row), x, GRID.y(5)) <= 15.5, grown.contains(place(column, row)), column + ", " +
					row);
			}
		}
	}

	@Test
	void aDiscHasRoomForSmallerDiscsAlone() {
		final GridArea disc = disc(45, 60, 25);
		assertTrue(disc.hasRoomFor(21));
		assertFalse(disc.hasRoomFor(28));
		assertFalse(disc.where(place -> GRID.x(place % GRID.width()) < 45).hasRoomFor(16));
	}

	@Test
	void centreExtentAndSizeOfADisc() {
		final GridArea disc = disc(45, 60, 25);
		assertEquals(45, disc.centre()[0], 0.5);
		assertEquals(60, disc.centre()[1], 0.5);
		assertEquals(25 / 2.0, disc.extent(0.6, 0.8), 0.3);
		assertEquals(Math.PI * 25 * 25, disc.size(), 60);
	}

	@Test
	void whatMovesOutOfTheFieldIsLost() {
		final GridArea area = GridArea.around(GRID, place(1, 2), place -> place % GRID.width() < 5 && place / GRID
			.width() == 2);
		final GridArea moved = area.moved(-3 * GRID.stepX(), 2 * GRID.stepY());
		assertArrayEquals(new int[] { place(0, 4), place(1, 4) }, moved.places());
		assertEquals(0, moved.box().left());
		assertEquals(1, moved.box().right());
		assertTrue(area.moved(0, -3 * GRID.stepY()).isEmpty());
	}

	@Test
	void placesOfTwoAreasCountOnce() {
		final GridArea both = disc(40, 60, 15).with(disc(50, 60, 15));
		assertEquals(both.count(), both.places().length);
		assertTrue(both.contains(place((int) (40 / GRID.stepX()), (int) (60 / GRID.stepY()))));
		assertTrue(both.count() < disc(40, 60, 15).count() + disc(50, 60, 15).count());
	}

	@Test
	void meanAndQuantileOfWhatLiesWithin() {
		final float[] rows = new float[GRID.width() * GRID.height()];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = i / GRID.width();
		}
		final GridArea column = GridArea.around(GRID, place(4, 3), place -> place % GRID.width() == 4 && place / GRID
			.width() >= 3 && place / GRID.width() < 13);
		assertEquals(7.5, column.mean(rows), 1e-6);
		assertEquals(3, column.quantile(rows, 0), 0);
		assertEquals(8, column.quantile(rows, 0.5), 0);
		assertEquals(12, column.quantile(rows, 1), 0);
	}
}
