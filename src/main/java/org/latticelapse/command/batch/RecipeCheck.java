package org.latticelapse.command.batch;

import ij.Menus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.latticelapse.command.macro.SettableInputs;
import org.latticelapse.core.crystal.EditDistance;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleItem;

/** Knows the commands that recipes name, and finds faults before hours are spent on them. */
final class RecipeCheck {

	/** The command that opens the input. */
	static final String OPEN = "Open EM Movie...";

	private static final String BATCH = "Batch Analysis...";

	/** Where the suite's commands are. */
	private static final String SUITE = "org.latticelapse.command.";

	private final Map<String, Map<String, ModuleItem<?>>> inputs = new HashMap<>();

	RecipeCheck(final CommandService commands) {
		for (final CommandInfo command : commands.getCommandsOfType(Command.class)) {
			if (command.getDelegateClassName().startsWith(SUITE) && command.getMenuPath().getLeaf() != null) {
				inputs.put(command.getMenuPath().getLeaf().getName(), SettableInputs.of(command));
			}
		}
	}

	/**
	 * @throws IllegalArgumentException if a step names no command, or one of this
	 *           suite with an option it does not have, with a sentence that names
	 *           the line
	 */
	void require(final Recipe recipe) {
		for (final RecipeStep step : recipe.steps()) {
			final String where = "Line " + step.line() + " of the recipe " + recipe.name();
			if (!inputs.containsKey(step.label()) && !isInMenu(step.label())) {
				throw new IllegalArgumentException(where + " names the command \"" + step.label() + "\", which is in no menu" +
					EditDistance.nearest(step.label(), new ArrayList<>(inputs.keySet())).map(nearest -> "; did you mean \"" +
						nearest + "\"?").orElse(""));
			}
			if (step.label().equals(BATCH)) {
				throw new IllegalArgumentException(where + " starts a batch within the batch; leave it out");
			}
			if (!step.isForAnyInput()) {
				throw new IllegalArgumentException(where + " has image=" + step.options().value("image") +
					"; leave it out to use the input, or write image=last to use what the line before has shown");
			}
			requireKeys(step, where);
		}
	}

	/** @return whether the command takes an option whose value can be a path; one with choices takes no other. */
	boolean takesPath(final RecipeStep step, final String key) {
		final ModuleItem<?> input = inputs.getOrDefault(step.label(), Collections.emptyMap()).get(key);
		return input != null && (input.getChoices() == null || input.getChoices().isEmpty());
	}

	private void requireKeys(final RecipeStep step, final String where) {
		if (!inputs.containsKey(step.label())) return;
		final Set<String> known = inputs.get(step.label()).keySet();
		final List<String> unknown = new ArrayList<>(step.options().keys());
		unknown.removeAll(known);
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException(where + " gives \"" + step.label() + "\" the option \"" + unknown.get(0) +
				"\", which it does not have; it has " + String.join(", ", known));
		}
	}

	private static boolean isInMenu(final String label) {
		return Menus.getCommands() != null && Menus.getCommands().containsKey(label);
	}
}
