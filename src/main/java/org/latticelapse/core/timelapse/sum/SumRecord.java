package org.latticelapse.core.timelapse.sum;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.PriorDose;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** The record of a sum of frames, which is itself one frame: longer, and of more dose. */
public final class SumRecord {

	private SumRecord() {}

	/**
	 * @param record of the movie
	 * @param track its times and doses
	 * @param first 0-based first frame of the sum
	 * @param last 0-based last frame of the sum
	 * @return voltage, temperature and notes as they were; as frame time the time from
	 *         the start of the first frame to the end of the last, as frame dose what
	 *         the specimen received in it, as prior dose what it had received before
	 */
	public static Acquisition of(final Acquisition record, final DoseTrack track, final int first, final int last) {
		final String source = "of the sum of frames " + (first + 1) + " to " + (last + 1);
		Acquisition sum = record.withSchedule(null);
		for (final Quantity quantity : new Quantity[] { Quantity.FRAME_TIME, Quantity.FRAME_DOSE, Quantity.DOSE_RATE,
			Quantity.CAMERA_DOSE_RATE, Quantity.BEAM_CURRENT, Quantity.BEAM_DIAMETER })
		{
			sum = sum.without(quantity);
		}
		final double time = track.start(last) + track.duration(last) - track.start(first);
		if (Quantity.FRAME_TIME.allows(time)) sum = sum.with(Quantity.FRAME_TIME, time, source);
		sum = PriorDose.of(sum, track, first, source);
		final double dose = track.cumulativeEnd(last) - track.cumulativeStart(first);
		if (!Quantity.FRAME_DOSE.allows(dose)) return sum;
		if (track.kind() == DoseKind.INCIDENT) return sum.with(Quantity.FRAME_DOSE, dose, source);
		return sum.withSchedule(FrameSchedule.of(new double[] { 0 }, new double[] { time }, new double[] { dose }, track
			.kind(), source));
	}
}
