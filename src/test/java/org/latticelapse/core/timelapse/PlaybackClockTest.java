package org.latticelapse.core.timelapse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;

/** Which picture is due when. */
class PlaybackClockTest {

	@Test
	void picturesPerSecond() {
		final PlaybackClock clock = PlaybackClock.byPictures(Timeline.ofFrames(Tracks.constant(10, 20)), 4);
		assertEquals(2.5, clock.length(), 1e-12);
		assertEquals(0, clock.pictureAt(0));
		assertEquals(0, clock.pictureAt(0.24));
		assertEquals(1, clock.pictureAt(0.25));
		assertEquals(9, clock.pictureAt(2.4));
		assertEquals(9, clock.pictureAt(99));
		assertEquals(0.75, clock.start(3), 1e-12);
		assertEquals(0.25, clock.duration(3), 1e-12);
	}

	@Test
	void dosePerSecond() {
		final PlaybackClock clock = PlaybackClock.byDose(Timeline.ofFrames(Tracks.constant(10, 20)), 40);
		assertEquals(5, clock.length(), 1e-9);
		assertEquals(0.5, clock.duration(7), 1e-9);
		assertEquals(3, clock.pictureAt(1.6));
	}

	/** Twice the dose takes twice as long, a pause with the beam on lasts, a frame without dose is passed over. */
	@Test
	void dosePerSecondFollowsTheDose() {
		final double[] starts = { 0, 1, 2, 5 };
		final double[] durations = { 1, 1, 1, 1 };
		final double[] doses = { 10, 20, 0, 10 };
		final DoseTrack blanked = DoseTrack.of(Acquisition.UNKNOWN.withExposureBetweenFrames(false).withSchedule(
			FrameSchedule.of(starts, durations, doses, DoseKind.INCIDENT, "test")), 4);
		final PlaybackClock clock = PlaybackClock.byDose(Timeline.ofFrames(blanked), 10);
		assertEquals(4, clock.length(), 1e-9);
		assertEquals(1, clock.duration(0), 1e-9);
		assertEquals(2, clock.duration(1), 1e-9);
		assertEquals(3, clock.pictureAt(3.001));
		final double[] steady = { 10, 10, 10, 10 };
		final DoseTrack exposed = DoseTrack.of(Acquisition.UNKNOWN.withSchedule(FrameSchedule.of(starts, durations, steady,
			DoseKind.INCIDENT, "test")), 4);
		assertEquals(3, PlaybackClock.byDose(Timeline.ofFrames(exposed), 10).duration(3), 1e-9);
	}

	@Test
	void refusesImpossibleSpeeds() {
		final Timeline timed = Timeline.ofFrames(Tracks.timesOnly(3));
		assertThrows(IllegalArgumentException.class, () -> PlaybackClock.byPictures(timed, 0));
		assertThrows(IllegalArgumentException.class, () -> PlaybackClock.byPictures(timed, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> PlaybackClock.byDose(timed, 5));
	}
}
