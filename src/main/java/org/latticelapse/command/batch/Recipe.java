package org.latticelapse.command.batch;

import org.latticelapse.command.macro.MacroOptions;
import org.latticelapse.core.image.FileProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a batch does with every input: lines {@code run("Label...", "options");}
 * as ImageJ's recorder writes them. Empty lines and lines that begin with
 * {@code //} or {@code #} are not looked at. Immutable.
 */
final class Recipe {

	private static final Pattern STEP = Pattern.compile(
		"run\\s*\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:,\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*)?\\)\\s*;?\\s*(?://.*)?");

	private final String name;
	private final List<RecipeStep> steps;

	private Recipe(final String name, final List<RecipeStep> steps) {
		this.name = name;
		this.steps = Collections.unmodifiableList(steps);
	}

	/**
	 * @throws IllegalArgumentException if the file can not be read or a line is no
	 *           step, with a sentence that names file and line
	 */
	static Recipe read(final Path file) {
		try {
			return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.getFileName().toString());
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("recipe=" + file + " can not be read" + (file.toString().isEmpty() ? ""
				: ": " + FileProblem.of(e)) + "; give the path of a text file with one run(\"Command...\", \"options\"); a line", e);
		}
	}

	/**
	 * @param text the lines of the recipe
	 * @param name of the recipe, for messages
	 */
	static Recipe parse(final String text, final String name) {
		final List<RecipeStep> steps = new ArrayList<>();
		final String[] lines = text.replace("\uFEFF", "").split("\\r?\\n|\\r");
		for (int i = 0; i < lines.length; i++) {
			final String line = lines[i].trim();
			if (!line.isEmpty() && !line.startsWith("//") && !line.startsWith("#")) steps.add(step(line, i + 1, name));
		}
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("The recipe " + name + " has no step; write run(\"Command...\", \"options\"); in it");
		}
		return new Recipe(name, steps);
	}

	/** @return the steps in the order of the file, at least one. */
	List<RecipeStep> steps() {
		return steps;
	}

	/** @return the name of the recipe. */
	String name() {
		return name;
	}

	/** @return what makes two recipes do the same: the calls, line by line. */
	String text() {
		final StringBuilder text = new StringBuilder();
		for (final RecipeStep step : steps) {
			text.append(step.takesLastImage() ? "last: " : "").append(step.call(Collections.emptyMap())).append('\n');
		}
		return text.toString();
	}

	private static RecipeStep step(final String line, final int number, final String name) {
		final Matcher matcher = STEP.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Line " + number + " of the recipe " + name + " is \"" + line +
				"\"; a recipe has only lines run(\"Command...\", \"options\"); and comments");
		}
		try {
			return new RecipeStep(number, unescaped(matcher.group(1)), MacroOptions.parse(matcher.group(2) == null ? ""
				: unescaped(matcher.group(2))));
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException("Line " + number + " of the recipe " + name + ": " + e.getMessage(), e);
		}
	}

	private static String unescaped(final String literal) {
		return literal.replaceAll("\\\\(.)", "$1");
	}
}
