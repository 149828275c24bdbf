package org.latticelapse.view.playback.export;

import ij.ImagePlus;

import java.util.Optional;

import org.latticelapse.view.OptionValues;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.playback.PlaybackRequest;
import org.latticelapse.view.playback.PlaybackSpeed;
import org.latticelapse.view.playback.annotation.AnnotationStyle;
import org.latticelapse.view.playback.annotation.Content;
import org.latticelapse.view.playback.annotation.Corner;

/** The options of Dose-Annotated Playback in the words of macros: keys, defaults, and what they mean. */
public final class PlaybackOptions {

	/** Narrowest and widest movie that is written, pixels. */
	private static final int LEAST_WIDTH = 64;
	private static final int MOST_WIDTH = 16384;

	private final OptionValues options = new OptionValues();

	/** Begins with the default of every option. */
	public PlaybackOptions() {
		with("phases", "LiF, Li2CO3").with("criticaldoses", "").with("temperature", "auto");
		with("position", Corner.TOP_LEFT.key()).with("content", Content.DEFAULT).with("font", "SansSerif").with("fontsize", 0);
		with("speed", 10.0).with("speedunit", PlaybackSpeed.FRAMES).with("dosebin", 0.0).with("binning", "mean");
		with("annotate", false).with("output", "").with("width", 0).with("saveto", "");
	}

	/** @return this, with the value of an option. */
	public PlaybackOptions with(final String key, final Object value) {
		options.put(key, value);
		return this;
	}

	/**
	 * @return what to show
	 * @throws IllegalArgumentException if a value is impossible, with a sentence
	 *           that names the option
	 */
	public PlaybackRequest request() {
		final AnnotationStyle style = new AnnotationStyle(Corner.of(text("position")), Content.of(text("content")), text(
			"font"), options.whole("fontsize"));
		return PlaybackRequest.of(text("phases"), text("criticaldoses"), text("temperature"), style).with(PlaybackSpeed.of(
			options.number("speed"), text("speedunit"))).withDoseBins(options.number("dosebin"), text("binning"));
	}

	/** @return whether the player's window is what is asked for: nothing is to be annotated or written. */
	public boolean isForPlayer() {
		return !isAnnotating() && text("output").isEmpty() && !folder().isPresent();
	}

	/** @return whether the annotation is put on the overlay of every frame. */
	boolean isAnnotating() {
		return options.isTrue("annotate");
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
		final int width = options.whole("width");
		if (width < 0 || width > 0 && width < LEAST_WIDTH || width > MOST_WIDTH) {
			throw new IllegalArgumentException("width=" + width + " is impossible; give 0 for the width of the image, or " +
				LEAST_WIDTH + " to " + MOST_WIDTH + " pixels");
		}
		return width == 0 ? image : width;
	}

	/** @return where a picture of the current frame is saved, if at all. */
	Optional<OutputFolder> folder() {
		return options.folder();
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return options.toString();
	}

	private String text(final String key) {
		return options.text(key);
	}
}
