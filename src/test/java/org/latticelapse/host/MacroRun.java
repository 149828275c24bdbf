package org.latticelapse.host;

import ij.IJ;
import ij.Macro;
import ij.macro.Interpreter;

import java.io.PrintStream;

/**
 * One run of a macro in ImageJ's interpreter, in a thread of its own, because
 * ImageJ remembers the current image of a thread beyond the end of a macro.
 */
final class MacroRun {

	private final Interpreter interpreter = new Interpreter();
	private final String macro;
	private final String argument;

	MacroRun(final String macro, final String argument) {
		this.macro = macro;
		this.argument = argument;
	}

	/** @return whether the macro ran to its end without an error. */
	boolean completes() {
		final PrintStream out = System.out;
		final MacroConsole console = new MacroConsole(out);
		System.setOut(console);
		try {
			// The name that ImageJ gives to threads of macros, and looks for.
			final Thread thread = new Thread(this::interpret, "Macro$");
			thread.start();
			thread.join();
		}
		catch (final InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			System.setOut(out);
		}
		return !interpreter.wasError() && !console.hasComplaints();
	}

	private void interpret() {
		try {
			interpreter.run(macro, argument);
		}
		catch (final Throwable problem) {
			interpreter.abortMacro();
			// The macro function exit() ends a macro with the same exception as an error does.
			if (!Macro.MACRO_CANCELED.equals(problem.getMessage())) IJ.handleException(problem);
		}
	}
}
