package org.latticelapse.view.playback.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.timelapse.PlaybackClock;
import org.latticelapse.core.timelapse.Timeline;

/** Playing, pausing and searching, with the time told. */
class PlayheadTest {

	private static final int PICTURES = 10;

	/** Ten pictures, two a second. */
	private final Playhead head = new Playhead(clock(2), PICTURES);

	@Test
	void playsByTheClock() {
		head.play(100);
		head.advance(100.4);
		assertEquals(0, head.picture());
		head.advance(101.6);
		assertEquals(3, head.picture());
	}

	@Test
	void pausedItStays() {
		head.play(0);
		head.advance(1.6);
		head.pause();
		head.advance(3);
		assertEquals(3, head.picture());
		head.play(50);
		head.advance(50.6);
		assertEquals(4, head.picture());
	}

	@Test
	void loopsOrStopsAtTheEnd() {
		head.play(0);
		head.advance(5.6);
		assertEquals(1, head.picture());
		assertTrue(head.isPlaying());
		head.advance(17.1);
		assertEquals(4, head.picture());
		head.setLooping(false);
		head.advance(23);
		assertEquals(9, head.picture());
		assertFalse(head.isPlaying());
		head.play(30);
		head.advance(30.1);
		assertEquals(0, head.picture());
	}

	@Test
	void seeksAndPlaysOnFromThere() {
		head.play(0);
		head.advance(0.6);
		head.seek(7, 0.7);
		head.advance(0.8);
		assertEquals(7, head.picture());
		head.advance(1.3);
		assertEquals(8, head.picture());
	}

	@Test
	void stepsStopAtTheEnds() {
		head.play(0);
		head.step(-3, 1);
		assertEquals(0, head.picture());
		assertFalse(head.isPlaying());
		head.step(4, 1);
		assertEquals(4, head.picture());
		head.step(99, 1);
		assertEquals(9, head.picture());
	}

	@Test
	void changesItsSpeedWithoutAJump() {
		head.play(0);
		head.advance(2.1);
		assertEquals(4, head.picture());
		head.setClock(clock(10), 2.1);
		head.advance(2.15);
		assertEquals(4, head.picture());
		head.advance(2.35);
		assertEquals(6, head.picture());
	}

	@Test
	void anotherMovieStartsWhereItIsTold() {
		head.play(0);
		head.setMovie(clock(2), PICTURES, 42, 1);
		assertEquals(9, head.picture());
		assertTrue(head.isPlaying());
	}

	private static PlaybackClock clock(final double speed) {
		return PlaybackClock.byPictures(Timeline.ofFrames(DoseTrack.of(Acquisition.UNKNOWN, PICTURES)), speed);
	}
}
