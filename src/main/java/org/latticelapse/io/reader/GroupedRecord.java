package org.latticelapse.io.reader;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.PriorDose;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** The record of a movie whose frames are sums of the frames of another. */
public final class GroupedRecord {

	private GroupedRecord() {}

	/**
	 * @param record of the movie as recorded
	 * @param groups of its frames
	 */
	public static FileRecord of(final FileRecord record, final FrameGroups groups) {
		if (groups.isWholeMovie()) return record;
		final FileRecord grouped = record.withAcquisition(grouped(record.acquisition(), groups));
		return groups.remainder() == 0 ? grouped : grouped.withWarning("The last " + groups.remainder() + " of " + groups
			.range().total() + " frames make no full group and are left out");
	}

	private static Acquisition grouped(final Acquisition acquisition, final FrameGroups groups) {
		final DoseTrack track = DoseTrack.of(acquisition, groups.range().total());
		final int first = groups.range().first();
		final boolean regular = !acquisition.schedule().isPresent() && groups.areEqual() && first == 0;
		Acquisition result = acquisition.withSchedule(regular || !track.isTimeKnown() ? null : schedule(track, groups));
		for (final Quantity quantity : new Quantity[] { Quantity.FRAME_TIME, Quantity.FRAME_DOSE }) {
			if (!acquisition.value(quantity).isPresent()) continue;
			result = !groups.areEqual() ? result.without(quantity) : groups.largest() == 1 ? result : result.with(quantity,
				acquisition.value(quantity).getAsDouble() * groups.largest(), acquisition.source(quantity) + ", " + groups
					.largest() + " frames summed");
		}
		return PriorDose.of(result, track, first, "of the frames before, " + track.source());
	}

	private static FrameSchedule schedule(final DoseTrack track, final FrameGroups groups) {
		final double[] starts = new double[groups.count()];
		final double[] durations = new double[groups.count()];
		final double[] doses = new double[groups.count()];
		for (int group = 0; group < groups.count(); group++) {
			final int last = groups.end(group) - 1;
			starts[group] = track.start(groups.first(group));
			durations[group] = track.start(last) + track.duration(last) - starts[group];
			for (int i = groups.first(group); i <= last; i++) doses[group] += track.dose(i);
		}
		return FrameSchedule.of(starts, durations, doses, track.kind(), track.source() + ", summed");
	}
}
