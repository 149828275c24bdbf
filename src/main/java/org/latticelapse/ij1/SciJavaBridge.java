package org.latticelapse.ij1;

import ij.IJ;

import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.latticelapse.command.macro.MacroCall;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.MethodCallException;
import org.scijava.module.Module;
import org.scijava.module.ModuleService;

/** Runs SciJava commands, in Fiji as its menus would, in ImageJ alone in a context of the suite's own. */
final class SciJavaBridge {

	private static Context own;

	private SciJavaBridge() {}

	/**
	 * Runs a command and waits until it has ended, unless it is called by the thread
	 * that draws the windows.
	 *
	 * @param className full name of the command's class
	 */
	static void run(final String className) {
		final Optional<Context> fiji = fijiContext();
		if (fiji.isPresent()) {
			await(className, fiji.get().service(CommandService.class).run(className, true));
			return;
		}
		final Thread thread = Thread.currentThread();
		final ClassLoader before = thread.getContextClassLoader();
		// SciJava looks for plugins with this loader, ImageJ's own knows those in its plugins folder.
		thread.setContextClassLoader(SciJavaBridge.class.getClassLoader());
		try {
			runInOwnContext(className);
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	private static Optional<Context> fijiContext() {
		try {
			Class.forName("net.imagej.legacy.LegacyService", false, IJ.getClassLoader());
		}
		catch (final ClassNotFoundException e) {
			return Optional.empty();
		}
		// Fiji answers this name with its context.
		return Optional.ofNullable((Context) IJ.runPlugIn("org.scijava.Context", ""));
	}

	private static void runInOwnContext(final String className) {
		final Context context = ownContext();
		final CommandInfo info = context.service(CommandService.class).getCommand(className);
		final ModuleService modules = context.service(ModuleService.class);
		final Module module = modules.createModule(info);
		try {
			if (!MacroCall.isMacroThread(Thread.currentThread()) && !new CommandDialog(info, modules).fill(module)) return;
			await(className, modules.run(module, true));
		}
		catch (final MethodCallException e) {
			throw failure(className, e);
		}
	}

	private static void await(final String className, final Future<?> end) {
		// The command's own dialogs and windows need this thread.
		if (EventQueue.isDispatchThread()) return;
		try {
			end.get();
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		catch (final ExecutionException e) {
			throw failure(className, e);
		}
	}

	private static IllegalStateException failure(final String className, final Exception e) {
		return new IllegalStateException("The command " + className + " has failed: " + e.getCause(), e);
	}

	private static synchronized Context ownContext() {
		if (own == null) own = new Context();
		return own;
	}
}
