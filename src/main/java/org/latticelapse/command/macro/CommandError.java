package org.latticelapse.command.macro;

import ij.IJ;
import ij.Macro;

import org.scijava.Cancelable;
import org.scijava.Contextual;
import org.scijava.thread.ThreadService;

/**
 * How a command tells that it can not do what was asked: one sentence, which
 * stops a running macro, opens a dialog in ImageJ's window, and is printed when
 * there is neither. No stack trace reaches the user.
 */
public final class CommandError {

	private CommandError() {
		// only the static method
	}

	/**
	 * Shows the sentence once, stops the macro that runs the command, and marks
	 * the command as cancelled.
	 *
	 * @param label the command's menu label
	 * @param sentence what is wrong, with the name and the value, and the remedy
	 * @param command the command, or the preprocessor that checks its inputs
	 */
	public static <C extends Cancelable & Contextual> void report(final String label, final String sentence,
		final C command)
	{
		final String name = label.replace("...", "");
		final String message = name + ": " + sentence;
		forgetOptions(command.context().service(ThreadService.class));
		try {
			IJ.error(name, message);
		}
		catch (final RuntimeException stop) {
			// The interpreter has already been told to stop; the exception would
			// only end up as a stack trace in the log.
			if (!Macro.MACRO_CANCELED.equals(stop.getMessage())) throw stop;
		}
		// With a window, a reason would open a second dialog with the same words.
		command.cancel(IJ.getInstance() == null ? message : null);
	}

	/** With the options of a macro at hand, ImageJ takes its own error dialog for answered and does not show it. */
	private static void forgetOptions(final ThreadService threads) {
		Callers.of(Thread.currentThread(), threads).forEach(thread -> Macro.setOptions(thread, null));
	}
}
