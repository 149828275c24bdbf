package org.latticelapse.view.playback.annotation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an annotation can tell. */
public enum Content {

	/** Time since the start of the first frame. */
	TIME,

	/** Dose rate. */
	RATE,

	/** Cumulative dose and where it was counted. */
	DOSE,

	/** Numbers of the frames. */
	FRAME,

	/** A bar for each phase that fills to its critical dose. */
	BARS,

	/** By which criterion the critical doses hold, and for which temperature. */
	CRITERIA,

	/** A scale bar. */
	SCALEBAR;

	/** What is shown unless something else is asked for. */
	public static final String DEFAULT = "time, rate, dose, bars, criteria, scalebar";

	/**
	 * @param list words separated by commas, or {@code all}
	 * @throws IllegalArgumentException if a word is unknown, or there is none
	 */
	public static Set<Content> of(final String list) {
		final Set<Content> chosen = EnumSet.noneOf(Content.class);
		for (final String word : list.split(",")) {
			if (word.trim().isEmpty()) continue;
			if (word.trim().equalsIgnoreCase("all")) return EnumSet.allOf(Content.class);
			chosen.add(one(word.trim()));
		}
		if (chosen.isEmpty()) throw new IllegalArgumentException("content=" + list + " asks for nothing; give " + known());
		return chosen;
	}

	/** @return the word a macro uses. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static Content one(final String word) {
		return Arrays.stream(values()).filter(content -> content.key().equalsIgnoreCase(word)).findFirst().orElseThrow(
			() -> new IllegalArgumentException("content=" + word + " is not known; give " + known()));
	}

	private static String known() {
		return Arrays.stream(values()).map(Content::key).collect(Collectors.joining(", ")) + ", or all";
	}
}
