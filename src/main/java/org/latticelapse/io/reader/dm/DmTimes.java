package org.latticelapse.io.reader.dm;

import java.util.Arrays;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/**
 * When the frames of a DigitalMicrograph file were taken: from the times at which
 * a stack builder added them, the calibration of the frame axis, or the frame
 * time of the camera, in this order.
 */
final class DmTimes {

	private static final double NANOSECOND = 1e-9;
	private static final double MILLISECOND = 1e-3;
	private static final double CONFLICT = 0.05;
	private static final String EXPOSURE = "of the DigitalMicrograph exposure";

	private final DmImage image;
	private final int frames;
	private final double exposure;

	DmTimes(final DmImage image, final int frames) {
		this.image = image;
		this.frames = frames;
		exposure = exposure(image.imageTags());
	}

	FileRecord addTo(final FileRecord record) {
		final double[] added = added();
		if (added != null) return withSchedule(record, added, "at which the stack builder added the frames");
		final double step = frames > 1 ? step() : Double.NaN;
		if (Double.isNaN(step)) {
			return Double.isNaN(exposure) ? record : withSchedule(record, FrameSchedule.unknown(frames), "");
		}
		if (Double.isNaN(exposure)) {
			return record.withAcquisition(record.acquisition().with(Quantity.FRAME_TIME, step, stepSource()));
		}
		if (exposure > step * (1 + CONFLICT)) {
			return record.withAcquisition(record.acquisition().with(Quantity.FRAME_TIME, step, stepSource())).withWarning(
				"The exposure of a frame is " + (float) exposure + " s, but frames follow each other after " + (float) step +
					" s; the second is used, check it");
		}
		final double[] starts = new double[frames];
		for (int i = 0; i < frames; i++) starts[i] = i * step;
		return withSchedule(record, starts, stepSource());
	}

	private FileRecord withSchedule(final FileRecord record, final double[] starts, final String source) {
		final double[] durations = new double[frames];
		Arrays.fill(durations, exposure);
		final String all = source.isEmpty() ? EXPOSURE : Double.isNaN(exposure) ? source : source + " and " + EXPOSURE;
		final Acquisition acquisition = record.acquisition();
		return record.withAcquisition(acquisition.withSchedule(FrameSchedule.times(starts, durations, all)));
	}

	/** @return exposure of a frame, s; NaN: unknown. */
	private static double exposure(final DmGroup tags) {
		return firstPositive(tags.number("Acquisition", "Parameters", "Detector", "exposure (s)"), tags.number(
			"Acquisition", "Parameters", "High Level", "Exposure (s)"), tags.number("DataBar", "Exposure Time (s)"), tags
				.number("Acquisition", "Frame", "Sequence", "Exposure Time (ns)") * NANOSECOND);
	}

	/** @return from frame to frame, s; NaN: unknown. */
	private double step() {
		return firstPositive(axisStep(), frameTime());
	}

	private double axisStep() {
		final DmGroup axis = image.calibration(2);
		return axis.number("Scale") * DmUnit.seconds(axis.text("Units"));
	}

	/** Some files hold a negative number here. */
	private double frameTime() {
		return image.imageTags().number("Acquisition", "Frame", "Sequence", "Frame Time (ns)") * NANOSECOND;
	}

	private String stepSource() {
		return axisStep() > 0 ? "of the DigitalMicrograph calibration of the frame axis" : "of the DigitalMicrograph tags";
	}

	/** @return ms ticks of the computer's clock, s from the first; null: not for every frame. */
	private double[] added() {
		final DmGroup planes = image.planes();
		if (frames < 2 || planes.size() < frames) return null;
		final double[] starts = new double[frames];
		for (int i = 0; i < frames; i++) {
			final DmGroup plane = planes.group(i);
			if (plane == null) return null;
			starts[i] = (plane.number("added @ tick") - planes.group(0).number("added @ tick")) * MILLISECOND;
			if (!(i == 0 ? starts[i] == 0 : starts[i] > starts[i - 1] && starts[i] < Double.POSITIVE_INFINITY)) return null;
		}
		return starts;
	}

	private static double firstPositive(final double... candidates) {
		for (final double candidate : candidates) {
			if (candidate > 0 && candidate < Double.POSITIVE_INFINITY) return candidate;
		}
		return Double.NaN;
	}
}
