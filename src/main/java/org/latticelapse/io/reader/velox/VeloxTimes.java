package org.latticelapse.io.reader.velox;

import java.io.IOException;

import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/** When the frames of a Velox movie were taken: each has a timestamp in µs, its exposure, and a running number. */
final class VeloxTimes {

	private static final double MICROSECOND = 1e-6;

	private final VeloxImage image;
	private final double[] starts;
	private final double[] exposures;
	private long lost;
	private int told;

	VeloxTimes(final VeloxImage image, final VeloxMetadata first) throws IOException {
		this.image = image;
		starts = FrameSchedule.unknown(image.frames());
		exposures = FrameSchedule.unknown(image.frames());
		read(first);
	}

	FileRecord addTo(final FileRecord record) {
		final FileRecord warned = warnings(record);
		if (areComplete()) {
			return warned.withAcquisition(warned.acquisition().withSchedule(FrameSchedule.times(starts, exposures,
				"of the Velox timestamps and exposures")));
		}
		if (!(exposures[0] > 0)) return warned;
		final FileRecord exposed = warned.withAcquisition(warned.acquisition().withSchedule(FrameSchedule.times(
			FrameSchedule.unknown(starts.length), exposures, "of the Velox exposures")));
		return image.frames() == 1 ? exposed : exposed.with(Quantity.FRAME_TIME, exposures[0],
			"of the Velox exposures (the file holds no times)").withWarning(
				"The file holds no time for every frame: the exposure is taken for the time from frame to frame");
	}

	private FileRecord warnings(final FileRecord record) {
		FileRecord warned = record;
		if (lost > 0) {
			warned = warned.withWarning(lost +
				" frames are missing by their running numbers: the camera or the disk was too slow");
		}
		return told == starts.length ? warned : warned.withWarning("The metadata of frame " + (told + 1) +
			" are missing or damaged: times are known up to the one before");
	}

	/** Ends at the first frame without metadata. */
	private void read(final VeloxMetadata first) throws IOException {
		final long origin = first.whole(first.ofDetector("TimeStamp"));
		long before = -1;
		VeloxMetadata frame = first;
		for (int i = 0; i < starts.length && frame != null; i++) {
			exposures[i] = exposure(frame);
			final long time = frame.whole(frame.ofDetector("TimeStamp"));
			if (time > 0 && origin > 0) starts[i] = (time - origin) * MICROSECOND;
			final long number = frame.whole(frame.ofDetector("FrameID"));
			if (before >= 0 && number > before + 1) lost += number - before - 1;
			before = number;
			told = i + 1;
			frame = i + 1 < starts.length ? image.metadata(i + 1) : null;
		}
	}

	/** @return exposure of a camera, or time for all points of a scan, s; NaN: unknown. */
	private static double exposure(final VeloxMetadata frame) {
		final double camera = frame.number("Detectors", frame.detectorKey(), "ExposureTime");
		final double seconds = camera > 0 ? camera : frame.number("Scan", "FrameTime");
		return seconds > 0 && seconds < Double.POSITIVE_INFINITY ? seconds : Double.NaN;
	}

	private boolean areComplete() {
		for (int i = 1; i < starts.length; i++) {
			if (!(starts[i] >= starts[i - 1])) return false;
		}
		return starts[0] == 0;
	}
}
