package org.latticelapse.command;

import ij.IJ;
import ij.Macro;

import org.scijava.Cancelable;

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
	public static void report(final String label, final String sentence, final Cancelable command) {
		final String name = label.replace("...", "");
		final String message = name + ": " + sentence;
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
}
