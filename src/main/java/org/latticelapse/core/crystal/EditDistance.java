package org.latticelapse.core.crystal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How many letters must be put in, left out or replaced to make one word another (Levenshtein 1966). */
final class EditDistance {

	private EditDistance() {}

	/** @return the candidate nearest to a misspelt word, upper and lower case being the same; empty without candidates. */
	static Optional<String> nearest(final String word, final Collection<String> candidates) {
		return candidates.stream().min(Comparator.comparingInt(candidate -> between(word.toLowerCase(Locale.ROOT),
			candidate.toLowerCase(Locale.ROOT))));
	}

	/** @return the distance of two words. */
	static int between(final String first, final String second) {
		int[] previous = new int[second.length() + 1];
		for (int j = 0; j < previous.length; j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= first.length(); i++) {
			final int[] current = new int[previous.length];
			current[0] = i;
			for (int j = 1; j < previous.length; j++) {
				final int replaced = previous[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[second.length()];
	}
}
