package org.latticelapse.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import net.imagej.patcher.LegacyInjector;

import org.scijava.Context;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.console.ConsoleService;
import org.scijava.startup.StartupService;

/**
 * A headless ImageJ with SciJava commands in its menus that behaves towards
 * them as Fiji does through imagej-legacy, which is not on Maven Central. One
 * for each Java process, because ImageJ keeps its state in static fields.
 */
public final class FijiLike {

	private static FijiLike instance;

	private final Context context;
	private final FijiLikeHooks hooks;

	private FijiLike() {
		PatchedImageJ.apply();
		context = new Context();
		final Map<String, CommandInfo> commands = new LinkedHashMap<>();
		for (final CommandInfo command : context.service(CommandService.class).getCommandsOfType(Command.class)) {
			commands.put(command.getIdentifier(), command);
		}
		hooks = new FijiLikeHooks(context, commands);
		LegacyInjector.installHooks(FijiLike.class.getClassLoader(), hooks);
		final FijiLikeMenus menus = new FijiLikeMenus();
		try {
			menus.addPluginsConfigs();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		menus.addCommands(commands.values());
	}

	/** @return the one of this process, started when first asked for. */
	public static synchronized FijiLike get() {
		if (instance == null) instance = new FijiLike();
		return instance;
	}

	/** @return the SciJava context, for calls that do not go through a macro. */
	public Context context() {
		return context;
	}

	/** Does what Fiji's launcher does with its arguments, such as {@code --run COMMAND OPTIONS}, and waits for its end. */
	public void launch(final String... arguments) {
		context.service(ConsoleService.class).processArgs(arguments);
		context.service(StartupService.class).executeOperations();
	}

	/**
	 * Runs a macro and waits for its end. What it prints goes to standard output,
	 * what ImageJ would show in an error window to standard error.
	 *
	 * @param macro the text of the macro
	 * @param argument what {@code getArgument()} gives in the macro
	 * @return whether it ran to its end without an error
	 */
	public boolean run(final String macro, final String argument) {
		final boolean completed = new MacroRun(macro, argument).completes();
		return !hooks.hasFailed() && completed;
	}
}
