package org.latticelapse.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.latticelapse.core.timelapse.fading.NamedSpot;

/** Spots in the words of a command's options: spacings in Å, each with an angle in degrees if it matters. */
public final class SpotNames {

	private static final String NUMBER = "\\d+\\.?\\d*|\\.\\d+";
	private static final Pattern NAME = Pattern.compile("(" + NUMBER + ")(?:@(-?(?:" + NUMBER + ")))?");

	private SpotNames() {}

	/**
	 * @param text like {@code 2.01, 2.32@121}
	 * @return the spots named, in their order; none if the text is blank
	 * @throws IllegalArgumentException if one can not be understood, with a sentence
	 *           that says which
	 */
	public static List<NamedSpot> parse(final String text) {
		final List<NamedSpot> names = new ArrayList<>();
		if (text.trim().isEmpty()) return names;
		for (final String word : text.trim().split("\\s*[,;\\s]\\s*")) {
			final Matcher name = NAME.matcher(word);
			if (!name.matches() || !(Double.parseDouble(name.group(1)) > 0)) {
				throw new IllegalArgumentException("spots=" + text + " can not be read at \"" + word +
					"\"; give spacings in Angstrom with a decimal point, or spacing@angle in degrees, separated by commas: 2.01, 2.32@121");
			}
			names.add(new NamedSpot(Double.parseDouble(name.group(1)), name.group(2) == null ? Double.NaN : Double
				.parseDouble(name.group(2))));
		}
		return names;
	}
}
