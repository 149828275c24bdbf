package org.latticelapse.command.macro;

import java.util.LinkedHashSet;
import java.util.Set;

import org.scijava.thread.ThreadService;

/** The threads that wait for one another while a command runs. */
final class Callers {

	private Callers() {
		// only the static method
	}

	/** @return the thread, the one that has called it, and so on. */
	static Set<Thread> of(final Thread thread, final ThreadService threads) {
		final Set<Thread> callers = new LinkedHashSet<>();
		Thread caller = thread;
		// Threads of a pool that do not wait may have called each other.
		while (caller != null && callers.add(caller)) caller = threads.getParent(caller);
		return callers;
	}
}
