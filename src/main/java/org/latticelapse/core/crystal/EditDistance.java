package org.latticelapse.core.crystal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * How many letters must be inserted, deleted or replaced to turn one word into
 * another (V. I. Levenshtein, Soviet Physics Doklady 10, 707, 1966), upper and
 * lower case being the same.
 */
public final class EditDistance {

	private EditDistance() {
		// only static methods
	}

	/**
	 * @param word a word that may be misspelt
	 * @param words what may be meant
	 * @return the word nearest to the given one, if fewer than half of its letters differ
	 */
	public static Optional<String> nearest(final String word, final Collection<String> words) {
		return words.stream().min(Comparator.comparingInt(candidate -> between(word, candidate))).filter(
			candidate -> 2 * between(word, candidate) < Math.max(word.length(), candidate.length()));
	}

	/** @return the distance between two words. */
	static int between(final String first, final String second) {
		final String a = first.toLowerCase(Locale.ROOT);
		final String b = second.toLowerCase(Locale.ROOT);
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			final int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				final int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[b.length()];
	}
}
