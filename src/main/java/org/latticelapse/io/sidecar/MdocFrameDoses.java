package org.latticelapse.io.sidecar;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/** FrameDosesAndNumber of an mdoc: pairs of a dose per frame, e/Å², and the number of frames that received it. */
final class MdocFrameDoses {

	private static final String SOURCE = "of the mdoc (FrameDosesAndNumber)";

	private MdocFrameDoses() {}

	/**
	 * @param pairs the text
	 * @param time exposure of all frames, s
	 * @param frames number of frames of the movie
	 */
	static FileRecord addTo(final FileRecord record, final String pairs, final double time, final int frames) {
		final String[] words = pairs.trim().split("\\s+");
		final List<Double> doses = new ArrayList<>();
		double total = 0;
		for (int i = 0; i + 1 < words.length; i += 2) {
			final double dose = Numbers.parse(words[i]);
			final double number = Numbers.parse(words[i + 1]);
			if (!(dose >= 0 && dose < Double.POSITIVE_INFINITY && number >= 0 && number + doses.size() <= frames)) {
				return unused(record, frames);
			}
			for (int k = 0; k < number; k++) doses.add(dose);
			total += dose * (int) number;
		}
		if (doses.size() != frames) return unused(record, frames);
		return words.length == 2 ? record.with(Quantity.FRAME_DOSE, doses.get(0), SOURCE) : record.withAcquisition(record
			.acquisition().withSchedule(schedule(doses, time / total)));
	}

	/** At a constant rate a frame lasts in proportion to its dose. */
	private static FrameSchedule schedule(final List<Double> doses, final double secondsPerDose) {
		final double[] starts = new double[doses.size()];
		final double[] durations = new double[doses.size()];
		final double[] values = new double[doses.size()];
		final boolean timed = secondsPerDose > 0 && secondsPerDose < Double.POSITIVE_INFINITY;
		for (int i = 0; i < values.length; i++) {
			values[i] = doses.get(i);
			durations[i] = timed ? values[i] * secondsPerDose : Double.NaN;
			starts[i] = !timed ? Double.NaN : i == 0 ? 0 : starts[i - 1] + durations[i - 1];
		}
		return FrameSchedule.of(starts, durations, values, DoseKind.INCIDENT, SOURCE);
	}

	private static FileRecord unused(final FileRecord record, final int frames) {
		return record.withWarning("FrameDosesAndNumber of the mdoc does not tell of the " + frames +
			" frames of the movie; it is not used");
	}
}
