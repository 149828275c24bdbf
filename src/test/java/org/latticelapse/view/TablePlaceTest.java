package org.latticelapse.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Where tables appear. */
class TablePlaceTest {

	private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 1024);

	/** As ImageJ would place the three tables of a command: in the middle, the smallest first. */
	@Test
	void theTitleOfEachTableStaysInSight() {
		final List<Rectangle> placed = new ArrayList<>();
		for (final Rectangle wanted : new Rectangle[] { new Rectangle(505, 200, 270, 300), new Rectangle(290, 150, 700, 500),
			new Rectangle(290, 150, 1100, 500) })
		{
			final Rectangle place = TablePlace.free(wanted, placed, SCREEN);
			assertTrue(SCREEN.contains(place), place.toString());
			assertEquals(wanted.width, place.width);
			for (final Rectangle other : placed) {
				assertTrue(Math.abs(other.y - place.y) >= TablePlace.STEP, other + " " + place);
			}
			placed.add(place);
		}
	}

	@Test
	void aTableBesideAnotherStaysWhereItIs() {
		final Rectangle wanted = new Rectangle(700, 200, 300, 300);
		assertEquals(wanted, TablePlace.free(wanted, Collections.singletonList(new Rectangle(100, 200, 500, 300)), SCREEN));
	}

	@Test
	void whatIsWiderThanTheScreenIsAsWideAsTheScreen() {
		final Rectangle place = TablePlace.free(new Rectangle(290, 150, 3000, 500), new ArrayList<>(), SCREEN);
		assertEquals(new Rectangle(0, 150, 1280, 500), place);
	}

	/** A screen full of tables must not send the next one below it. */
	@Test
	void whereThereIsNoRoomLeftItStaysOnTheScreen() {
		final List<Rectangle> placed = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			placed.add(TablePlace.free(new Rectangle(290, 150, 700, 500), placed, SCREEN));
			assertTrue(SCREEN.contains(placed.get(i)), placed.get(i).toString());
		}
	}
}
