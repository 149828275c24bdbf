package org.latticelapse.io;

import ij.ImagePlus;
import ij.measure.Calibration;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/**
 * The record of how an image was taken, kept in its properties. ImageJ saves
 * them in its TIFF files and copies them to duplicates.
 */
public final class ImageAcquisition {

	private static final String PREFIX = "LatticeLapse.";
	private static final String SOURCE = ".Source";
	private static final String NOTE = PREFIX + "Note.";
	private static final String BETWEEN_FRAMES = PREFIX + "BeamBetweenFrames";

	/** How many frames the record was made for: ImageJ copies it to duplicates of some of them. */
	private static final String FRAMES = PREFIX + "RecordedFrames";

	private static final String BLANKED = "blanked";
	private static final String ON = "on";

	private ImageAcquisition() {}

	/**
	 * @return the record in the image's properties, and its frame interval where
	 *         they state no frame time; what is stated nowhere stays unknown
	 * @throws IllegalArgumentException if a property can not be read, with a
	 *           sentence that names it
	 */
	public static Acquisition of(final ImagePlus image) {
		Acquisition record = Acquisition.UNKNOWN;
		for (final Quantity quantity : Quantity.values()) {
			record = withQuantity(record, quantity, image);
		}
		final OptionalDouble interval = frameInterval(image.getCalibration());
		if (interval.isPresent() && !record.value(Quantity.FRAME_TIME).isPresent()) {
			record = record.with(Quantity.FRAME_TIME, interval.getAsDouble(), "of the image's frame interval");
		}
		for (final String key : noteKeys(image)) {
			if (!key.endsWith(SOURCE)) record = record.withNote(key.substring(NOTE.length()), image.getProp(key), source(image, key));
		}
		return record.withExposureBetweenFrames(!BLANKED.equals(image.getProp(BETWEEN_FRAMES))).withSchedule(
			ScheduleProperty.read(image));
	}

	/**
	 * @param image may be null
	 * @return the record that a dialog can begin with; unknown where there is none, or
	 *         it can not be read
	 */
	public static Acquisition ifReadable(final ImagePlus image) {
		try {
			return image == null ? Acquisition.UNKNOWN : of(image);
		}
		catch (final IllegalArgumentException toldWhenTheCommandRuns) {
			return Acquisition.UNKNOWN;
		}
	}

	/** @return when each frame of the image was exposed and what it had received by then, as its record tells. */
	public static DoseTrack doseTrack(final ImagePlus image) {
		return doseTrack(image, of(image));
	}

	/** @return times and doses of the image's frames as another record than its own tells. */
	public static DoseTrack doseTrack(final ImagePlus image, final Acquisition record) {
		final String recorded = image.getProp(FRAMES);
		final int frames = frames(image);
		return DoseTrack.of(record, frames, recorded == null || recorded.equals(String.valueOf(frames)) ? "" :
			"The record was made for " + recorded + " frames, but there are " + frames +
				"; if frames before the first are missing, state what they received as priordose in Set Acquisition and Dose");
	}

	/** States that the image has the frames its record is made for. */
	public static void confirmFrames(final ImagePlus image) {
		image.setProp(FRAMES, String.valueOf(frames(image)));
	}

	/** @return the number of frames of the image along its axis of time. */
	public static int frames(final ImagePlus image) {
		return new FrameAxis(image).length();
	}

	/** Puts a record in place of the one in the image's properties; other properties stay. */
	public static void write(final ImagePlus image, final Acquisition record) {
		for (final Quantity quantity : Quantity.values()) {
			final boolean known = record.value(quantity).isPresent();
			image.setProp(key(quantity), known ? String.valueOf(record.value(quantity).getAsDouble()) : null);
			image.setProp(key(quantity) + SOURCE, known ? record.source(quantity) : null);
		}
		writeNotes(image, record);
		image.setProp(BETWEEN_FRAMES, record.isExposedBetweenFrames() ? ON : BLANKED);
		ScheduleProperty.write(image, record.schedule().orElse(null));
		if (image.getProp(FRAMES) == null) confirmFrames(image);
	}

	/** Puts the notes of a record in place of those in the image's properties; the numbers stay. */
	public static void writeNotes(final ImagePlus image, final Acquisition record) {
		noteKeys(image).forEach(key -> image.setProp(key, null));
		record.notes().forEach((name, text) -> {
			image.setProp(NOTE + name, text);
			image.setProp(NOTE + name + SOURCE, record.noteSource(name));
		});
	}

	/** @return the name of a quantity's property: {@code LatticeLapse.DoseRate_e/A2/s}. */
	static String key(final Quantity quantity) {
		final StringBuilder name = new StringBuilder(PREFIX);
		for (final String word : quantity.label().split(" ")) {
			name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
		}
		return name + "_" + quantity.unit().replace("°", "").replace("Å", "A").replace("²", "2").replace("µ", "u");
	}

	private static Acquisition withQuantity(final Acquisition record, final Quantity quantity, final ImagePlus image) {
		final String key = key(quantity);
		final String text = image.getProp(key);
		if (text == null) return record;
		try {
			return record.with(quantity, Double.parseDouble(text.trim()), source(image, key));
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException("The property " + key + " of image \"" + image.getTitle() + "\" is \"" +
				text + "\", not " + quantity.range() + "; correct or remove it in Image > Properties...", e);
		}
	}

	private static List<String> noteKeys(final ImagePlus image) {
		final Properties properties = image.getImageProperties();
		return properties == null ? Collections.emptyList() : properties.stringPropertyNames().stream().filter(key -> key
			.startsWith(NOTE)).sorted().collect(Collectors.toList());
	}

	private static String source(final ImagePlus image, final String key) {
		final String source = image.getProp(key + SOURCE);
		return source == null ? "of the image's properties" : source;
	}

	/** ImageJ lets users type any unit of time. */
	private static OptionalDouble frameInterval(final Calibration calibration) {
		final String unit = calibration.getTimeUnit().toLowerCase(Locale.ROOT);
		final double seconds = unit.matches("ms|msec.*|millisec.*") ? 1e-3 : unit.matches("us|\u00b5s|\u03bcs|usec.*|microsec.*")
			? 1e-6 : unit.matches("min.*") ? 60 : unit.matches("h|hr|hours?") ? 3600 : unit.matches("s|sec.*") ? 1 : Double.NaN;
		final double interval = calibration.frameInterval * seconds;
		return Quantity.FRAME_TIME.allows(interval) ? OptionalDouble.of(interval) : OptionalDouble.empty();
	}
}
