package org.latticelapse.host;

import java.io.PrintStream;

/**
 * Standard output during a macro. Without windows ImageJ prints everything
 * there; here only what the macro prints stays, and messages and exceptions,
 * which ImageJ would have shown in a window, go to standard error.
 */
final class MacroConsole extends PrintStream {

	private volatile boolean complaints;

	MacroConsole(final PrintStream out) {
		super(out, true);
	}

	/** @return whether ImageJ has shown a message or an exception. */
	boolean hasComplaints() {
		return complaints;
	}

	@Override
	public void println(final String line) {
		if (!isMessage(new Throwable().getStackTrace())) {
			super.println(line);
			return;
		}
		complaints = true;
		System.err.println(line);
	}

	/** Tells a message from a macro's own output by who asked ImageJ to print. */
	private static boolean isMessage(final StackTraceElement[] callers) {
		String previous = "";
		for (final StackTraceElement caller : callers) {
			final String method = caller.getClassName() + "." + caller.getMethodName();
			if (method.equals("ij.IJ.showMessage") || method.equals("ij.IJ.handleException")) return true;
			if (method.equals("ij.Executer.run") && previous.equals("ij.IJ.log")) return true;
			previous = method;
		}
		return false;
	}
}
