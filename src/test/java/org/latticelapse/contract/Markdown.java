package org.latticelapse.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document of the project, as far as its links go. */
final class Markdown {

	private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
	private static final Pattern INDENTED = Pattern.compile("(?m)^(    |\t)(?![-*]).*$");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

	private final Path file;
	private final String text;

	Markdown(final Path file) throws IOException {
		this.file = file;
		this.text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	String text() {
		return text;
	}

	/** @return the targets of links and pictures, those in code left out. */
	List<String> links() {
		final List<String> links = new ArrayList<>();
		// Code within the words of a link is no code block: only its target must stay.
		final String prose = INDENTED.matcher(CODE.matcher(text).replaceAll("code")).replaceAll("");
		final Matcher link = LINK.matcher(prose);
		while (link.find()) links.add(link.group(1));
		return links;
	}

	/** @return the anchors of the headings, as GitHub makes them: words in lower case, with hyphens. */
	Set<String> anchors() {
		final Set<String> anchors = new HashSet<>();
		final Matcher heading = HEADING.matcher(text.replaceAll("(?s)```.*?```", ""));
		while (heading.find()) {
			anchors.add(heading.group(1).trim().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\- _]", "").replace(' ',
				'-'));
		}
		return anchors;
	}

	/** @return what is wrong with a link to a file or an anchor of the project; nothing if it leads elsewhere or is right. */
	String fault(final String link) throws IOException {
		if (link.matches("[a-z]+:.*")) return "";
		final String[] parts = link.split("#", 2);
		final Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
		if (!Files.exists(target)) return file + ": there is no " + link;
		final boolean anchored = parts.length == 2 && target.toString().endsWith(".md");
		return !anchored || new Markdown(target).anchors().contains(parts[1]) ? "" : file + ": there is no heading for " +
			link;
	}
}
