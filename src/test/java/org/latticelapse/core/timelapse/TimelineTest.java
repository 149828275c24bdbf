package org.latticelapse.core.timelapse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/** Where the pictures of a playback lie in time and dose. */
class TimelineTest {

	@Test
	void framesEndWhereTheirExposureEnds() {
		final Timeline timeline = Timeline.ofFrames(Tracks.constant(4, 20));
		assertEquals(TimelineAxis.DOSE, timeline.axis());
		assertEquals(60, timeline.dose(2), 1e-9);
		assertEquals(1.5, timeline.time(2), 1e-9);
		assertEquals(40, timeline.rate(2), 1e-9);
		assertEquals(0, timeline.start(), 1e-9);
	}

	@Test
	void binsEndWithTheirLastFrame() {
		final Timeline timeline = Timeline.ofEqualDoses(Tracks.constant(8, 20), 60);
		assertEquals(3, timeline.pictures());
		assertEquals(120, timeline.dose(1), 1e-9);
		assertEquals(3, timeline.time(1), 1e-9);
		assertEquals(40, timeline.rate(1), 1e-9);
		assertEquals(1, timeline.pictureOfFrame(3));
		assertEquals(1, timeline.pictureOfFrame(5));
		assertEquals(2, timeline.pictureOfFrame(7));
	}

	@Test
	void jumpsToTheFirstPictureThatReachesADose() {
		final Timeline timeline = Timeline.ofFrames(Tracks.constant(4, 20));
		assertEquals(0, timeline.pictureAt(-5));
		assertEquals(0, timeline.pictureAt(20));
		assertEquals(1, timeline.pictureAt(20.1));
		assertEquals(3, timeline.pictureAt(1e9));
	}

	@Test
	void priorDoseIsWhereTheAxisBegins() {
		final Timeline timeline = Timeline.ofFrames(DoseTrack.of(Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 10, "test")
			.with(Quantity.PRIOR_DOSE, 100, "test"), 3));
		assertEquals(100, timeline.start(), 1e-9);
		assertEquals(110, timeline.position(0), 1e-9);
		assertTrue(Double.isNaN(timeline.time(0)) && Double.isNaN(timeline.rate(0)));
	}

	@Test
	void axisIsTimeOrFramesWhereDoseIsUnknown() {
		final Timeline timed = Timeline.ofFrames(Tracks.timesOnly(4));
		assertEquals(TimelineAxis.TIME, timed.axis());
		assertEquals(1, timed.pictureAt(0.9));
		final Timeline bare = Timeline.ofFrames(DoseTrack.of(Acquisition.UNKNOWN, 4));
		assertEquals(TimelineAxis.FRAME, bare.axis());
		assertEquals(2, bare.pictureAt(3));
	}
}
