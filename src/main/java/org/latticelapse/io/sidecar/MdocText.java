package org.latticelapse.io.sidecar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An mdoc file of SerialEM: {@code name = value} lines, first of the whole file, then section by section. */
final class MdocText {

	private static final Pattern SECTION = Pattern.compile("\\[\\s*(ZValue|FrameSet|Image|MontSection)\\s*=.*\\]");

	private final Map<String, String> global = new LinkedHashMap<>();
	private final List<Map<String, String>> sections = new ArrayList<>();

	MdocText(final String text) {
		Map<String, String> current = global;
		for (final String line : text.split("\r?\n")) {
			final String trimmed = line.trim();
			final Matcher section = SECTION.matcher(trimmed);
			if (section.matches()) {
				if (section.group(1).equals("MontSection")) break;
				current = new LinkedHashMap<>(global);
				sections.add(current);
				continue;
			}
			final int equals = trimmed.indexOf('=');
			if (equals > 0 && !trimmed.startsWith("[")) {
				current.put(trimmed.substring(0, equals).trim(), trimmed.substring(equals + 1).trim());
			}
		}
	}

	/** @return each section with the values of the whole file where it has none of its own. */
	List<Map<String, String>> sections() {
		return sections;
	}

	/** @return whether a text begins like an mdoc. */
	static boolean isMdoc(final String start) {
		for (final String line : start.split("\r?\n")) {
			if (SECTION.matcher(line.trim()).matches()) return true;
		}
		return false;
	}
}
