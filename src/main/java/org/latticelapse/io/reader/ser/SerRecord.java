package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.util.Arrays;

import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/** What a SER file and the EMI file beside it say about the recording. */
final class SerRecord {

	private static final String CLOCK = "of the SER tags (a clock of 1 s)";

	/** Over this span a clock of 1 s is good to 5 %. */
	private static final double LONG_ENOUGH = 20;

	private final SerHeader header;
	private final SerImage first;
	private final Emi emi;

	SerRecord(final SerHeader header, final SerImage first, final Emi emi) {
		this.header = header;
		this.first = first;
		this.emi = emi;
	}

	FileRecord read() throws IOException {
		FileRecord record = emi.addTo(FileRecord.EMPTY.withScale(first.scale()).withMetadata("SER version = " + header
			.version() + '\n' + emi.metadata()));
		if (record.scale().isDiffraction()) {
			record = record.withWarning("The pixels are calibrated in 1/m: this is a diffraction pattern, a dose per area" +
				" has no meaning for it");
		}
		if (header.axes() > 1) {
			record = record.withWarning("The images were taken at points of a map, their order is no plain time series");
		}
		if (header.images() < header.planned()) {
			record = record.withWarning("The header plans " + header.planned() + " images, the file holds " + header.images());
		}
		return withTimes(record);
	}

	private FileRecord withTimes(final FileRecord record) throws IOException {
		final double[] starts = starts();
		final double span = starts[starts.length - 1];
		if (isClear(starts)) return withSchedule(record, starts, CLOCK);
		final FileRecord exposed = withSchedule(record, FrameSchedule.unknown(starts.length), "");
		return span >= LONG_ENOUGH ? exposed.with(Quantity.FRAME_TIME, span / (starts.length - 1), "in the mean " + CLOCK)
			: exposed;
	}

	private FileRecord withSchedule(final FileRecord record, final double[] starts, final String clock) {
		final double exposure = emi.exposure() > 0 ? emi.exposure() : Double.NaN;
		if (clock.isEmpty() && Double.isNaN(exposure)) return record;
		final double[] durations = new double[starts.length];
		Arrays.fill(durations, exposure);
		final String source = clock.isEmpty() ? Emi.SOURCE : Double.isNaN(exposure) ? clock : clock + " and " + Emi.SOURCE;
		return record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.times(starts, durations, source)));
	}

	/** @return whole s from the first image; NaN where the file does not say. */
	private double[] starts() throws IOException {
		final double[] starts = new double[header.images()];
		final long origin = header.time(0);
		for (int i = 0; i < starts.length; i++) {
			final long time = header.time(i);
			starts[i] = time == 0 || origin == 0 ? Double.NaN : time - origin;
		}
		return starts;
	}

	/** @return whether the clock tells the images apart. */
	private static boolean isClear(final double[] starts) {
		for (int i = 1; i < starts.length; i++) {
			if (!(starts[i] > starts[i - 1])) return false;
		}
		return starts.length > 1;
	}
}
