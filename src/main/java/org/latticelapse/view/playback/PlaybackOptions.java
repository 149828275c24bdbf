package org.latticelapse.view.playback;

import ij.ImagePlus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.view.OutputFolder;

/** The options of Dose-Annotated Playback in the words of macros: keys, defaults, and what they mean. */
public final class PlaybackOptions {

	/** Narrowest and widest movie that is written, pixels. */
	private static final int LEAST_WIDTH = 64;
	private static final int MOST_WIDTH = 16384;

	private final Map<String, String> values = defaults();

	/** @return every key with its default, in the order of the dialog; {@code image} has none. */
	public static Map<String, String> defaults() {
		final Map<String, String> defaults = new LinkedHashMap<>();
		defaults.put("phases", "LiF, Li2CO3");
		defaults.put("criticaldoses", "");
		defaults.put("temperature", "auto");
		defaults.put("position", Corner.TOP_LEFT.key());
		defaults.put("content", Content.DEFAULT);
		defaults.put("font", "SansSerif");
		defaults.put("fontsize", "0");
		defaults.put("speed", "10.0");
		defaults.put("speedunit", PlaybackSpeed.FRAMES);
		defaults.put("dosebin", "0.0");
		defaults.put("binning", "mean");
		defaults.put("annotate", "false");
		defaults.put("output", "");
		defaults.put("width", "0");
		defaults.put("saveto", "");
		return defaults;
	}

	/**
	 * @return this, with the value of an option
	 * @throws IllegalArgumentException if there is no such option
	 */
	public PlaybackOptions with(final String key, final Object value) {
		if (!values.containsKey(key)) {
			throw new IllegalArgumentException("there is no option \"" + key + "\"; the options are image, " + String.join(", ",
				values.keySet()) + ". A value with blanks stands in brackets.");
		}
		values.put(key, String.valueOf(value).trim());
		return this;
	}

	/**
	 * @return what to show
	 * @throws IllegalArgumentException if a value is impossible, with a sentence
	 *           that names the option
	 */
	public PlaybackRequest request() {
		final AnnotationStyle style = new AnnotationStyle(Corner.of(text("position")), Content.of(text("content")), text(
			"font"), whole("fontsize"));
		return PlaybackRequest.of(text("phases"), text("criticaldoses"), text("temperature"), style).with(PlaybackSpeed.of(
			number("speed"), text("speedunit"))).withDoseBins(number("dosebin"), text("binning"));
	}

	/** @return whether the player's window is what is asked for: nothing is to be annotated or written. */
	public boolean isForPlayer() {
		return !isAnnotating() && text("output").isEmpty() && !folder().isPresent();
	}

	/** @return whether the annotation is put on the overlay of every frame. */
	boolean isAnnotating() {
		final String value = text("annotate");
		if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
			throw new IllegalArgumentException("annotate=" + value + " is neither true nor false");
		}
		return value.equalsIgnoreCase("true");
	}

	/**
	 * @param image the movie
	 * @param info for the Info of a TIFF
	 * @return where the movie is written, if at all
	 * @throws IllegalArgumentException if it can not be written there
	 */
	Optional<MovieOutput> output(final ImagePlus image, final String info) {
		return text("output").isEmpty() ? Optional.empty() : Optional.of(MovieOutput.of(image, text("output"), info));
	}

	/**
	 * @param image width of the frames, pixels
	 * @return width of the written pictures, pixels
	 */
	int width(final int image) {
		final int width = whole("width");
		if (width < 0 || width > 0 && width < LEAST_WIDTH || width > MOST_WIDTH) {
			throw new IllegalArgumentException("width=" + width + " is impossible; give 0 for the width of the image, or " +
				LEAST_WIDTH + " to " + MOST_WIDTH + " pixels");
		}
		return width == 0 ? image : width;
	}

	/** @return where a picture of the current frame is saved, if at all. */
	Optional<OutputFolder> folder() {
		return text("saveto").isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(text("saveto")));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return values.entrySet().stream().map(option -> option.getKey() + "=" + quoted(option.getValue())).collect(Collectors
			.joining(" "));
	}

	private String text(final String key) {
		return values.get(key);
	}

	private double number(final String key) {
		try {
			return Double.parseDouble(text(key));
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException(key + "=" + text(key) + " is not a number; write it with a decimal point", e);
		}
	}

	private int whole(final String key) {
		final double value = number(key);
		if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
			throw new IllegalArgumentException(key + "=" + text(key) + " is not a whole number");
		}
		return (int) value;
	}

	private static String quoted(final String value) {
		return value.isEmpty() || value.contains(" ") ? "[" + value + "]" : value;
	}
}
