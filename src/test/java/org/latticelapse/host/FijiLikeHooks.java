package org.latticelapse.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import net.imagej.patcher.LegacyHooks;

import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.module.ModuleService;
import org.scijava.thread.ThreadService;

/**
 * What imagej-legacy hooks into ImageJ 1.x: menu entries that name a SciJava
 * command run that command, and its thread sees the options of the macro.
 */
final class FijiLikeHooks extends LegacyHooks {

	private final Context context;
	private final Map<String, CommandInfo> commands;
	private volatile boolean failed;

	/** @param commands the SciJava commands by identifier */
	FijiLikeHooks(final Context context, final Map<String, CommandInfo> commands) {
		this.context = context;
		this.commands = commands;
	}

	/** @return whether a command has thrown an exception since the last call. */
	boolean hasFailed() {
		final boolean result = failed;
		failed = false;
		return result;
	}

	@Override
	public Object getContext() {
		return context;
	}

	@Override
	public Object interceptRunPlugIn(final String name, final String argument) {
		if (Context.class.getName().equals(name)) return context;
		final CommandInfo command = commands.get(name);
		if (command == null) return null;
		try {
			return context.service(ModuleService.class).run(command, true).get();
		}
		catch (final ExecutionException logged) {
			// SciJava has logged it; as in Fiji, the macro goes on.
			failed = true;
			return command;
		}
		catch (final InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return command;
		}
	}

	@Override
	public Iterable<Thread> getThreadAncestors() {
		final ThreadService threads = context.service(ThreadService.class);
		final List<Thread> ancestors = new ArrayList<>();
		Thread thread = threads.getParent(Thread.currentThread());
		while (thread != null && !ancestors.contains(thread)) {
			ancestors.add(thread);
			thread = threads.getParent(thread);
		}
		return ancestors;
	}
}
