package org.latticelapse.core.timelapse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;

/** Which frames are taken together, counted by hand. */
class EqualDoseBinsTest {

	@Test
	void wholeMultiplesMakeEvenBins() {
		assertEquals("1-3 4-6 7-8", bins(Tracks.constant(8, 20), 60));
	}

	/** Bins of 2.5 frames alternate between two and three, and the rounding does not add up. */
	@Test
	void fractionsOfAFrameDoNotAddUp() {
		assertEquals("1-2 3-5 6-7 8-10 11-12 13-15", bins(Tracks.constant(15, 4), 9.999));
	}

	@Test
	void aFrameOfMoreDoseStandsAlone() {
		assertEquals("1 2 3", bins(Tracks.constant(3, 50), 20));
	}

	@Test
	void followsUnevenDoses() {
		final double[] doses = { 1, 1, 1, 1, 4, 0, 0, 2, 2 };
		assertEquals("1-4 5 6-9", bins(track(doses), 4));
	}

	@Test
	void binsHoldAllFramesInOrder() {
		int next = 0;
		for (final FrameBin bin : EqualDoseBins.of(Tracks.constant(1000, 0.37), 3.1)) {
			assertEquals(next, bin.first());
			final boolean last = bin.last() == 999;
			assertTrue(last || bin.frames() == 8 || bin.frames() == 9, bin.toString());
			next = bin.last() + 1;
		}
		assertEquals(1000, next);
	}

	@Test
	void refusesWhatCanNotBeBinned() {
		assertThrows(IllegalArgumentException.class, () -> EqualDoseBins.of(Tracks.constant(3, 1), 0));
		assertThrows(IllegalArgumentException.class, () -> EqualDoseBins.of(Tracks.constant(3, 1), Double.NaN));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> EqualDoseBins.of(DoseTrack.of(Acquisition.UNKNOWN,
			3), 1)).getMessage().contains("state a dose rate"));
	}

	private static String bins(final DoseTrack track, final double dose) {
		return EqualDoseBins.of(track, dose).stream().map(FrameBin::toString).collect(Collectors.joining(" "));
	}

	private static DoseTrack track(final double[] doses) {
		final double[] starts = new double[doses.length];
		final double[] durations = new double[doses.length];
		for (int i = 0; i < doses.length; i++) {
			starts[i] = i;
			durations[i] = 1;
		}
		return DoseTrack.of(Acquisition.UNKNOWN.withSchedule(FrameSchedule.of(starts, durations, doses, DoseKind.INCIDENT,
			"test")), doses.length);
	}
}
