package org.latticelapse.view.playback.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.timelapse.Timeline;

/** A line from 100 to 500 pixels on which a movie lies. */
class AxisScaleTest {

	@Test
	void doseGoesFromThePriorDoseToTheLast() {
		final AxisScale scale = scale(Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 20, "test").with(Quantity.PRIOR_DOSE, 50,
			"test"), 10);
		assertEquals(100, scale.x(50), 1e-9);
		assertEquals(500, scale.x(250), 1e-9);
		assertEquals(300, scale.x(150), 1e-9);
		assertEquals(Arrays.asList(60.0, 80.0, 100.0, 120.0, 140.0, 160.0, 180.0, 200.0, 220.0, 240.0), scale.ticks());
	}

	@Test
	void pointsAtTheNearestPicture() {
		final AxisScale scale = scale(Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 20, "test"), 10);
		assertEquals(0, scale.pictureAt(-99));
		assertEquals(0, scale.pictureAt(130));
		assertEquals(5, scale.pictureAt(339));
		assertEquals(9, scale.pictureAt(9999));
	}

	@Test
	void framesHaveWholeTicks() {
		assertEquals(Arrays.asList(0.0, 1.0, 2.0, 3.0), scale(Acquisition.UNKNOWN, 3).ticks());
	}

	private static AxisScale scale(final Acquisition acquisition, final int frames) {
		return new AxisScale(Timeline.ofFrames(DoseTrack.of(acquisition, frames)), 100, 400);
	}
}
