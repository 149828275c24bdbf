package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.util.Arrays;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;

/** What a SER file and the EMI file beside it say about the recording. */
final class SerRecord {

	private static final String CLOCK = "SER tags, a clock of 1 s";

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
		FileRecord record = FileRecord.EMPTY.withScale(first.scale()).withMetadata("SER version = " + header.version() +
			'\n' + emi.metadata());
		for (final String problem : emi.problems()) record = record.withWarning(problem);
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
		return record.withAcquisition(acquisition());
	}

	private Acquisition acquisition() throws IOException {
		Acquisition known = emi.notes();
		if (Quantity.VOLTAGE.allows(emi.voltage())) known = known.with(Quantity.VOLTAGE, emi.voltage(), Emi.SOURCE);
		final double[] starts = starts();
		final double span = starts[starts.length - 1];
		if (isClear(starts)) return withTimes(known, starts, CLOCK);
		if (span >= LONG_ENOUGH) {
			known = known.with(Quantity.FRAME_TIME, span / (starts.length - 1), "mean by " + CLOCK);
		}
		Arrays.fill(starts, Double.NaN);
		return withTimes(known, starts, "");
	}

	private Acquisition withTimes(final Acquisition known, final double[] starts, final String source) {
		final double[] durations = new double[starts.length];
		Arrays.fill(durations, emi.exposure() > 0 ? emi.exposure() : Double.NaN);
		if (source.isEmpty() && Double.isNaN(durations[0])) return known;
		final String all = source.isEmpty() ? Emi.SOURCE : Double.isNaN(durations[0]) ? source : source + ", " + Emi.SOURCE;
		return known.withSchedule(FrameSchedule.times(starts, durations, all));
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
