package org.latticelapse.io.sidecar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/**
 * When the frames of a Direct Electron movie were exposed, and how long. The time
 * from frame to frame is stated in ns and, rounded, in frames per second.
 */
final class DirectElectronTimes {

	private static final double NANOSECOND = 1e-9;
	private static final double CONFLICT = 0.05;

	private final int frames;
	private final double exact;
	private final double rounded;
	private final double exposure;

	/**
	 * @param values of the _info.txt by name
	 * @param frames number of frames of the movie, each of which may be a sum
	 */
	DirectElectronTimes(final Map<String, String> values, final int frames) {
		final double stated = Numbers.of(values, "Autosave Movie Sum Count");
		final double summed = stated >= 1 ? stated : 1;
		this.frames = frames;
		exact = Numbers.of(values, "Frame Time (nanoseconds)") * NANOSECOND * summed;
		rounded = summed / Numbers.of(values, "Frames Per Second");
		exposure = Numbers.of(values, "Frame Exposure Time (nanoseconds)") * NANOSECOND * summed;
	}

	FileRecord addTo(final FileRecord record) {
		final double step = exact > 0 ? exact : rounded;
		final String source = DirectElectronSidecar.SOURCE + (exact > 0 ? " (Frame Time)" : " (Frames Per Second)");
		final FileRecord timed = withConflict(record);
		if (!(exposure > 0 && exposure <= step)) return timed.with(Quantity.FRAME_TIME, step, source);
		final double[] starts = new double[frames];
		for (int i = 0; i < frames; i++) starts[i] = i * step;
		final double[] exposures = new double[frames];
		Arrays.fill(exposures, exposure);
		return timed.withAcquisition(timed.acquisition().withSchedule(FrameSchedule.times(starts, exposures, source +
			", exposed for the Frame Exposure Time")));
	}

	private FileRecord withConflict(final FileRecord record) {
		if (!(exact > 0 && Math.abs(exact / rounded - 1) > CONFLICT)) return record;
		return record.withWarning(String.format(Locale.ROOT,
			"The _info.txt states a Frame Time of %.4g s for a frame, but Frames Per Second make %.4g s; the first is used",
			exact, rounded));
	}
}
