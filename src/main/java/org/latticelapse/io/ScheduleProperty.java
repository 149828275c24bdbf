package org.latticelapse.io;

import ij.ImagePlus;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;

/**
 * Times and doses of every frame in the properties of an image: start, duration
 * and dose of a frame separated by commas, the frames by semicolons, nothing
 * where a number is unknown.
 */
final class ScheduleProperty {

	private static final String FRAMES = "LatticeLapse.Frames_s,s,e/A2";
	private static final String KIND = "LatticeLapse.Frames.DoseKind";
	private static final String SOURCE = "LatticeLapse.Frames.Source";

	private ScheduleProperty() {}

	/**
	 * @return what the image's properties say frame by frame; null if they do not
	 * @throws IllegalArgumentException if it can not be read, with a sentence that
	 *           names the property
	 */
	static FrameSchedule read(final ImagePlus image) {
		final String text = image.getProp(FRAMES);
		if (text == null) return null;
		final String[] frames = text.split(";", -1);
		final double[][] columns = new double[3][frames.length];
		try {
			for (int i = 0; i < frames.length; i++) {
				final String[] fields = frames[i].split(",", -1);
				for (int column = 0; column < columns.length; column++) {
					columns[column][i] = fields[column].trim().isEmpty() ? Double.NaN : Double.parseDouble(fields[column]);
				}
			}
			final String kind = String.valueOf(image.getProp(KIND));
			final String source = image.getProp(SOURCE);
			return FrameSchedule.of(columns[0], columns[1], columns[2], kind(kind), source == null
				? "of the image's properties" : source);
		}
		catch (final IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new IllegalArgumentException("The property " + FRAMES + " of image \"" + image.getTitle() +
				"\" can not be read (" + e.getMessage() + "); remove it in Image > Properties... and set the record anew", e);
		}
	}

	/** @param schedule null removes what was there */
	static void write(final ImagePlus image, final FrameSchedule schedule) {
		image.setProp(KIND, schedule == null ? null : schedule.doseKind().toString());
		image.setProp(SOURCE, schedule == null ? null : schedule.source());
		if (schedule == null) {
			image.setProp(FRAMES, (String) null);
			return;
		}
		final StringBuilder text = new StringBuilder();
		for (int i = 0; i < schedule.frames(); i++) {
			text.append(i == 0 ? "" : ";").append(field(schedule.start(i))).append(',').append(field(schedule.duration(i)))
				.append(',').append(field(schedule.dose(i)));
		}
		image.setProp(FRAMES, text.toString());
	}

	private static DoseKind kind(final String label) {
		for (final DoseKind kind : DoseKind.values()) {
			if (kind.toString().equals(label)) return kind;
		}
		return DoseKind.UNKNOWN;
	}

	private static String field(final double value) {
		return Double.isNaN(value) ? "" : String.valueOf(value);
	}
}
