package org.latticelapse.contract;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.scijava.Context;
import org.scijava.ItemVisibility;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleItem;
import org.scijava.service.Service;

/** The SciJava commands that the project ships. */
final class SuiteCommands {

	private SuiteCommands() {
		// only static methods
	}

	/** @return the commands, those for tests excepted. */
	static List<CommandInfo> all() throws ClassNotFoundException {
		final List<CommandInfo> commands = new ArrayList<>();
		try (Context context = new Context(CommandService.class)) {
			for (final CommandInfo command : context.service(CommandService.class).getCommandsOfType(Command.class)) {
				if (isShipped(command)) commands.add(command);
			}
		}
		return commands;
	}

	/** @return the names of the inputs a macro can set. */
	static List<String> keys(final CommandInfo command) {
		final List<String> keys = new ArrayList<>();
		for (final ModuleItem<?> input : command.inputs()) {
			final boolean settable = !Service.class.isAssignableFrom(input.getType()) && input.getType() != Context.class &&
				input.getVisibility() != ItemVisibility.MESSAGE;
			if (settable) keys.add(input.getName());
		}
		return keys;
	}

	/** @return the command's label, as the macro function run() names it. */
	static String label(final CommandInfo command) {
		return command.getMenuPath().getLeaf().getName();
	}

	/** @return the names of the menus above the command's label, separated by {@code >}. */
	static String menu(final CommandInfo command) {
		final String path = command.getMenuPath().getMenuString(false);
		return path.replace(" > ", ">");
	}

	private static boolean isShipped(final CommandInfo command) throws ClassNotFoundException {
		final Class<?> type = command.loadDelegateClass();
		final URL location = type.getProtectionDomain().getCodeSource().getLocation();
		return type.getName().startsWith(Floors.ROOT) && !location.getPath().endsWith("/test-classes/");
	}
}
