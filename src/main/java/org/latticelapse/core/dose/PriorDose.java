package org.latticelapse.core.dose;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Quantity;

/** What a piece of a movie had received before it: the prior dose of the movie and the frames that are left out. */
public final class PriorDose {

	private PriorDose() {}

	/**
	 * @param record of the movie, or of the piece but for its prior dose
	 * @param track of the movie
	 * @param first 0-based frame that the piece begins with
	 * @param source what to name as the source
	 * @return the record with the dose before that frame, of the kind of the track's
	 *         doses; as it is where the piece begins with the movie
	 */
	public static Acquisition of(final Acquisition record, final DoseTrack track, final int first, final String source) {
		if (first == 0) return record;
		final Acquisition piece = record.without(Quantity.PRIOR_DOSE).without(Quantity.CAMERA_PRIOR_DOSE);
		final double before = track.cumulativeStart(first);
		final Quantity prior = track.kind() == DoseKind.CAMERA ? Quantity.CAMERA_PRIOR_DOSE : Quantity.PRIOR_DOSE;
		return prior.allows(before) ? piece.with(prior, before, source) : piece;
	}
}
