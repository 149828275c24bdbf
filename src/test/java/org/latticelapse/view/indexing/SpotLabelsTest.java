package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.view.Lettering;

/** Labels that can be read: beside their spot, and on nothing else. */
class SpotLabelsTest {

	private final FftView view = FftView.of(new Point2D.Double(500, 500), 1000, 0.5);

	@Test
	void labelsBothSpotsOfAPairOutside() {
		final Path2D labels = new SpotLabels(view).label(spots(0.2));
		final Rectangle2D box = labels.getBounds2D();
		assertTrue(box.getMinX() < 300 && box.getMaxX() > 700, box.toString());
		assertEquals(0, count(labels, new Rectangle2D.Double(300, 0, 400, 1000)));
	}

	@Test
	void keepsClearOfEverythingElse() {
		final SpotLabels labels = new SpotLabels(view);
		final List<Shape> obstacles = new ArrayList<>();
		obstacles.add(new Rectangle2D.Double(715, 0, 285, 1000));
		labels.keepClearOf(obstacles);
		final Path2D placed = labels.label(spots(0.2));
		assertFalse(placed.intersects(obstacles.get(0).getBounds2D()));
		assertTrue(placed.getBounds2D().getMaxX() > 650);
	}

	@Test
	void leavesOutWhatHasNoRoom() {
		final SpotLabels labels = new SpotLabels(view);
		final List<Shape> everything = new ArrayList<>();
		everything.add(view.window());
		labels.keepClearOf(everything);
		assertTrue(labels.label(spots(0.2)).getBounds2D().isEmpty());
	}

	@Test
	void writesMinusAsABar() {
		final Lettering lettering = new Lettering(20);
		final Rectangle2D plain = lettering.centred(new Miller(1, 1, 1), 0, 0).getBounds2D();
		final Rectangle2D barred = lettering.centred(new Miller(1, -1, 1), 0, 0).getBounds2D();
		assertEquals(plain.getWidth(), barred.getWidth(), 1e-3);
		assertEquals(plain.getMaxY(), barred.getMaxY(), 1e-3);
		assertTrue(barred.getMinY() < plain.getMinY() - 2);
	}

	private static List<IndexedSpot> spots(final double g) {
		final List<IndexedSpot> spots = new ArrayList<>();
		spots.add(new IndexedSpot(new Spot(g, 0, 1e-4, 1e-4, 100, 0, true), new Miller(2, 0, 0), 1 / g, 0, 0));
		return spots;
	}

	private static int count(final Path2D path, final Rectangle2D box) {
		return path.intersects(box) ? 1 : 0;
	}
}
