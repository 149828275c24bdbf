package org.latticelapse.core.dose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/**
 * Every dose per frame that a record supports, the most trustworthy first:
 * incident before camera; what the user has stated before what files say; what
 * was recorded frame by frame before a mean rate, and that before a beam current.
 */
final class DoseEstimates {

	private final Acquisition acquisition;
	private final FrameTimes times;
	private final List<DoseEstimate> estimates = new ArrayList<>();

	private DoseEstimates(final Acquisition acquisition, final FrameTimes times) {
		this.acquisition = acquisition;
		this.times = times;
	}

	/** @param schedule of as many frames as the movie has; null: none */
	static List<DoseEstimate> of(final Acquisition acquisition, final FrameSchedule schedule, final FrameTimes times) {
		final DoseEstimates all = new DoseEstimates(acquisition, times);
		if (schedule != null && schedule.hasDoses()) {
			final double[] doses = new double[schedule.frames()];
			Arrays.setAll(doses, schedule::dose);
			all.add(schedule.doseKind(), "doses " + schedule.source(), doses);
		}
		all.addRate(Quantity.DOSE_RATE, DoseKind.INCIDENT);
		all.addFrameDose();
		all.addBeam();
		all.addRate(Quantity.CAMERA_DOSE_RATE, DoseKind.CAMERA);
		all.estimates.sort(Comparator.comparing((final DoseEstimate estimate) -> estimate.kind).thenComparing(
			estimate -> !estimate.source.contains(Acquisition.USER)));
		return all.estimates;
	}

	private void addRate(final Quantity quantity, final DoseKind kind) {
		if (acquisition.value(quantity).isPresent() && times.haveDurations()) {
			add(kind, quantity.label().toLowerCase(Locale.ROOT) + " " + acquisition.source(quantity), atRate(acquisition.value(
				quantity).getAsDouble()));
		}
	}

	private void addFrameDose() {
		if (acquisition.frameDose().isPresent()) {
			final double[] doses = new double[times.frames()];
			Arrays.fill(doses, acquisition.frameDose().getAsDouble());
			add(DoseKind.INCIDENT, "frame dose " + acquisition.source(Quantity.FRAME_DOSE), doses);
		}
	}

	private void addBeam() {
		if (acquisition.value(Quantity.BEAM_CURRENT).isPresent() && acquisition.value(Quantity.BEAM_DIAMETER)
			.isPresent() && times.haveDurations())
		{
			add(DoseKind.INCIDENT, "beam current " + acquisition.source(Quantity.BEAM_CURRENT) + " over diameter " +
				acquisition.source(Quantity.BEAM_DIAMETER), atRate(BeamGeometry.doseRate(acquisition.value(
					Quantity.BEAM_CURRENT).getAsDouble(), acquisition.value(Quantity.BEAM_DIAMETER).getAsDouble())));
		}
	}

	private double[] atRate(final double rate) {
		final double[] doses = new double[times.frames()];
		Arrays.setAll(doses, i -> rate * times.duration(i));
		return doses;
	}

	private void add(final DoseKind kind, final String source, final double[] doses) {
		estimates.add(new DoseEstimate(kind, source, doses));
	}
}
