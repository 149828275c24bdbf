package org.latticelapse.host;

import ij.IJ;
import ij.Macro;
import ij.macro.Interpreter;

import java.io.PrintStream;

/** One run of a macro in ImageJ's interpreter, on the calling thread. */
final class MacroRun {

	private MacroRun() {
		// only the static method
	}

	/** @return whether the macro ran to its end without an error. */
	static boolean of(final String macro, final String argument) {
		final PrintStream out = System.out;
		final MacroConsole console = new MacroConsole(out);
		System.setOut(console);
		final Interpreter interpreter = new Interpreter();
		try {
			interpreter.run(macro, argument);
		}
		catch (final Throwable problem) {
			interpreter.abortMacro();
			// The macro function exit() ends a macro with the same exception as an error does.
			if (!Macro.MACRO_CANCELED.equals(problem.getMessage())) IJ.handleException(problem);
		}
		finally {
			System.setOut(out);
		}
		return !interpreter.wasError() && !console.hasComplaints();
	}
}
