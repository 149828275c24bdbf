package org.latticelapse.core.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** The dose of every frame, from each source a record can have. */
class DoseTrackTest {

	private static final double NAN = Double.NaN;

	private static final Acquisition TIMED = Acquisition.UNKNOWN.with(Quantity.FRAME_TIME, 0.5, "of a file");

	@Test
	void nothingIsInvented() {
		final DoseTrack track = DoseTrack.of(Acquisition.UNKNOWN, 3);
		assertFalse(track.isDoseKnown());
		assertFalse(track.isTimeKnown());
		assertTrue(Double.isNaN(track.start(0)) && Double.isNaN(track.cumulativeEnd(2)) && Double.isNaN(track.rate(1)));
		assertEquals("", track.source());
	}

	@Test
	void withoutARateOnlyTimeIsKnown() {
		final DoseTrack track = DoseTrack.of(TIMED, 3);
		assertTrue(track.isTimeKnown());
		assertFalse(track.isDoseKnown());
		assertEquals(1, track.start(2), 1e-12);
		assertEquals(0.5, track.duration(2), 1e-12);
	}

	@Test
	void constantRateTimesFrameTimeAndPriorDose() {
		final DoseTrack track = DoseTrack.of(TIMED.with(Quantity.DOSE_RATE, 20, Acquisition.USER).with(
			Quantity.PRIOR_DOSE, 30, Acquisition.USER), 4);
		assertEquals(DoseKind.INCIDENT, track.kind());
		assertEquals(10, track.dose(3), 1e-12);
		assertEquals(30, track.cumulativeStart(0), 1e-12);
		assertEquals(35, track.cumulativeMiddle(0), 1e-12);
		assertEquals(70, track.cumulativeEnd(3), 1e-12);
		assertEquals(20, track.rate(2), 1e-12);
		assertTrue(track.source().contains("dose rate stated by the user"), track.source());
		assertTrue(track.source().contains("frame time of a file"), track.source());
	}

	/** No rate can be had from an exposure of 0 s, so that nothing is known to be received in the gap after it. */
	@Test
	void aFlashAddsNoDoseToTheGapAfterIt() {
		final DoseTrack track = DoseTrack.of(Acquisition.UNKNOWN.withSchedule(FrameSchedule.of(new double[] { 0, 5 },
			new double[] { 0, 1 }, new double[] { 3, 4 }, DoseKind.INCIDENT, "test")), 2);
		assertEquals(7, track.cumulativeEnd(1), 1e-12);
	}

	@Test
	void theCameraCanNotReceiveMoreThanTheSpecimen() {
		final Acquisition record = TIMED.with(Quantity.DOSE_RATE, 20, Acquisition.USER);
		final DoseTrack more = DoseTrack.of(record.with(Quantity.CAMERA_DOSE_RATE, 30, "of a file"), 4);
		assertTrue(more.isContradictory() && more.warnings().get(0).contains("can not have received less"), more.warnings()
			.toString());
		assertEquals(40, more.cumulativeEnd(3), 1e-12);
		assertFalse(DoseTrack.of(record.with(Quantity.CAMERA_DOSE_RATE, 10, "of a file"), 4).isContradictory());
	}

	@Test
	void aNanoampereOnAMicrometre() {
		assertEquals(79.47, BeamGeometry.doseRate(1, 1), 0.005);
		final DoseTrack track = DoseTrack.of(TIMED.with(Quantity.BEAM_CURRENT, 2, "of a file").with(
			Quantity.BEAM_DIAMETER, 2, "of a file"), 2);
		assertEquals(79.47 / 2 * 0.5, track.dose(0), 0.005);
		assertEquals(DoseKind.INCIDENT, track.kind());
	}

	@Test
	void theBeamCountsDuringPausesUnlessItIsBlanked() {
		final FrameSchedule schedule = FrameSchedule.times(new double[] { 0, 1, 10 }, new double[] { 1, 1, 2 }, "of a table");
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, 3, Acquisition.USER).withSchedule(schedule);
		final DoseTrack on = DoseTrack.of(record, 3);
		assertEquals(6, on.cumulativeEnd(1), 1e-12);
		assertEquals(6 + 8 * 3, on.cumulativeStart(2), 1e-12);
		assertEquals(6 + 8 * 3 + 6, on.cumulativeEnd(2), 1e-12);
		assertEquals(12, DoseTrack.of(record.withExposureBetweenFrames(false), 3).cumulativeEnd(2), 1e-12);
	}

	@Test
	void missingDurationsLastUntilTheNextFrame() {
		final FrameSchedule starts = FrameSchedule.times(new double[] { 0, 1, 4 }, new double[] { NAN, NAN, NAN }, "");
		final DoseTrack track = DoseTrack.of(Acquisition.UNKNOWN.withSchedule(starts), 3);
		assertEquals(1, track.duration(0), 1e-12);
		assertEquals(3, track.duration(1), 1e-12);
		assertEquals(3, track.duration(2), 1e-12);
		final DoseTrack timed = DoseTrack.of(TIMED.withSchedule(starts), 3);
		assertEquals(0.5, timed.duration(1), 1e-12);
	}

	@Test
	void whatTheCameraCountsIsNeverIncident() {
		final DoseTrack camera = DoseTrack.of(TIMED.with(Quantity.CAMERA_DOSE_RATE, 0.756, "of a file"), 2);
		assertEquals(DoseKind.CAMERA, camera.kind());
		final DoseTrack both = DoseTrack.of(TIMED.with(Quantity.CAMERA_DOSE_RATE, 0.756, "of a file").with(
			Quantity.DOSE_RATE, 7.10106, "of a sidecar"), 2);
		assertEquals(DoseKind.INCIDENT, both.kind());
		assertEquals(7.10106, both.rate(0), 1e-12);
		assertEquals(1, both.warnings().size());
		assertTrue(both.warnings().get(0).contains("camera"), both.warnings().get(0));
	}

	/** The prior dose on the specimen is no part of what the camera counts, but of what the specimen has received. */
	@Test
	void aPriorDoseIsAddedToItsOwnKindOnly() {
		final Acquisition counted = TIMED.with(Quantity.CAMERA_DOSE_RATE, 10, "of a file").with(Quantity.PRIOR_DOSE, 40,
			Acquisition.USER);
		final DoseTrack camera = DoseTrack.of(counted, 4);
		assertEquals(20, camera.cumulativeEnd(3), 1e-12);
		assertEquals(40, camera.uncounted(), 1e-12);
		assertFalse(camera.priorDose().isPresent());
		assertTrue(camera.warnings().get(0).contains("40.00 e/Å²") && !camera.isContradictory(), camera.warnings().toString());
		final DoseTrack piece = DoseTrack.of(PriorDose.of(counted, camera, 2, "test"), 2);
		assertEquals(20, piece.cumulativeEnd(1), 1e-12);
		assertEquals(10, piece.priorDose().getAsDouble(), 1e-12);
		final DoseTrack incident = DoseTrack.of(counted.with(Quantity.DOSE_RATE, 20, Acquisition.USER).with(
			Quantity.CAMERA_PRIOR_DOSE, 5, "of a file"), 4);
		assertEquals(80, incident.cumulativeEnd(3), 1e-12);
		assertEquals(0, incident.uncounted(), 1e-12);
	}

	@Test
	void aFrameTimeThatContradictsTheRecordedTimesIsTold() {
		final FrameSchedule times = FrameSchedule.times(new double[] { 0, 1, 2, 9 }, new double[] { 0.8, 0.8, 0.8, 0.8 },
			"of a file");
		final Acquisition record = Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, 10, Acquisition.USER).withSchedule(times);
		for (final double agreeing : new double[] { 1, 0.8, 3, 1.04 }) {
			final DoseTrack track = DoseTrack.of(record.with(Quantity.FRAME_TIME, agreeing, Acquisition.USER), 4);
			assertTrue(track.warnings().isEmpty(), track.warnings().toString());
			assertEquals(9, track.start(3), 1e-12);
		}
		final DoseTrack user = DoseTrack.of(record.with(Quantity.FRAME_TIME, 2, Acquisition.USER), 4);
		assertEquals(6, user.start(3), 1e-12);
		assertEquals(80, user.cumulativeEnd(3), 1e-12);
		assertTrue(user.isContradictory() && user.warnings().get(0).contains("2.000 s (stated by the user) is used, 1.000 s"),
			user.warnings().toString());
		final DoseTrack file = DoseTrack.of(record.with(Quantity.FRAME_TIME, 2, "of a sidecar"), 4);
		assertEquals(9, file.start(3), 1e-12);
		assertTrue(file.warnings().get(0).contains("1.000 s (times of a file) is used, 2.000 s"), file.warnings().toString());
	}

	@Test
	void theUserGoesBeforeTheFileAndConflictsAreTold() {
		final Acquisition record = TIMED.with(Quantity.DOSE_RATE, 100, Acquisition.USER).withSchedule(FrameSchedule.of(
			new double[] { 0, 0.5 }, new double[] { 0.5, 0.5 }, new double[] { 40, 40 }, DoseKind.INCIDENT, "of the file"));
		final DoseTrack track = DoseTrack.of(record, 2);
		assertEquals(100, track.cumulativeEnd(1), 1e-12);
		assertTrue(track.warnings().get(0).contains("100.0 e/Å²") && track.warnings().get(0).contains("80.00 e/Å²"), track
			.warnings().get(0));
		final DoseTrack agreeing = DoseTrack.of(record.with(Quantity.DOSE_RATE, 83, Acquisition.USER), 2);
		assertTrue(agreeing.warnings().isEmpty(), agreeing.warnings().toString());
	}

	@Test
	void aRecordOfOtherFramesIsNotUsed() {
		final DoseTrack track = DoseTrack.of(TIMED.withSchedule(FrameSchedule.times(new double[2], new double[2], "")), 3);
		assertEquals(1, track.start(2), 1e-12);
		assertTrue(track.warnings().get(0).contains("2 frames"), track.warnings().get(0));
	}
}
