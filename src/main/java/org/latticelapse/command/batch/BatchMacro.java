package org.latticelapse.command.batch;

import org.latticelapse.command.macro.MacroOptions;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A recipe as a macro for one input: the input is opened in the first line, and
 * each step has a line of its own. What a step can save goes to the folder of
 * the input.
 */
final class BatchMacro {

	private static final String IMAGEJ_FORMATS = ".*\\.(png|jpe?g|gif|bmp|zip)";

	private final RecipeCheck commands;
	private final Path folder;
	private final StringBuilder text = new StringBuilder();

	private BatchMacro(final RecipeCheck commands, final Path folder) {
		this.commands = commands;
		this.folder = folder;
	}

	/** @param folder where results go */
	static String of(final Recipe recipe, final RecipeCheck commands, final Path file, final Path folder) {
		final BatchMacro macro = new BatchMacro(commands, folder);
		final Iterator<RecipeStep> steps = recipe.steps().iterator();
		final RecipeStep first = recipe.steps().get(0);
		macro.open(file, first.label().equals(RecipeCheck.OPEN) ? steps.next() : new RecipeStep(0, RecipeCheck.OPEN,
			MacroOptions.parse("")));
		steps.forEachRemaining(macro::add);
		return macro.text.toString();
	}

	/** @return the step that a line of the macro runs; null for the one that opens the input. */
	static RecipeStep step(final Recipe recipe, final int line) {
		final List<RecipeStep> steps = recipe.steps();
		final int index = line - (steps.get(0).label().equals(RecipeCheck.OPEN) ? 1 : 2);
		return line > 1 && index < steps.size() ? steps.get(index) : null;
	}

	private void open(final Path file, final RecipeStep opener) {
		final String call = file.toString().toLowerCase(Locale.ROOT).matches(IMAGEJ_FORMATS) ? "open(" + RecipeStep.literal(
			file.toString()) + ");" : opener.call(Collections.singletonMap("path", file.toString()));
		text.append("setBatchMode(true); ").append(call).append(" input = getImageID();\n");
	}

	private void add(final RecipeStep step) {
		final Map<String, String> more = new HashMap<>();
		if (commands.takesPath(step, "saveto")) more.put("saveto", folder.toString());
		final String output = step.options().value("output");
		if (commands.takesPath(step, "output") && output != null && !output.isEmpty()) {
			more.put("output", folder.resolve(output).toString());
		}
		text.append(step.takesLastImage() ? "" : "selectImage(input); ").append(step.call(more)).append('\n');
	}
}
