package org.latticelapse.command.batch;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.macro.Interpreter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A macro that runs unattended: errors open no dialogs, and the images it leaves
 * open are closed.
 */
final class MacroTask {

	private final Interpreter interpreter = new Interpreter();
	private final String macro;
	private Throwable thrown;

	MacroTask(final String macro) {
		this.macro = macro;
	}

	/** @return the sentence that stopped the macro; empty if it ran to its end. */
	Optional<String> run() throws InterruptedException {
		final Set<Integer> before = openImages();
		IJ.getErrorMessage();
		// The name that ImageJ gives to threads of macros, and looks for.
		final Thread thread = new Thread(this::interpret, "Macro$");
		thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
		try {
			thread.start();
			thread.join();
		}
		finally {
			IJ.redirectErrorMessages(false);
			closeAllBut(before);
		}
		// An interpreter that shows no errors tells them here, and only here.
		if (interpreter.getErrorMessage() != null) return Optional.of(interpreter.getErrorMessage());
		final String logged = IJ.getErrorMessage();
		if (logged != null && !logged.isEmpty()) return Optional.of(logged);
		return thrown == null ? Optional.empty() : Optional.of(thrown.getMessage() == null ? thrown.toString()
			: thrown.getMessage());
	}

	/** @return the line that was run last, from 1. */
	int line() {
		return interpreter.getLineNumber();
	}

	private void interpret() {
		IJ.redirectErrorMessages(true);
		interpreter.setIgnoreErrors(true);
		try {
			interpreter.run(macro, "");
		}
		catch (final RuntimeException | Error e) {
			interpreter.abortMacro();
			thrown = e;
		}
	}

	private static Set<Integer> openImages() {
		final int[] ids = WindowManager.getIDList();
		final Set<Integer> open = new HashSet<>();
		if (ids != null) Arrays.stream(ids).forEach(open::add);
		return open;
	}

	private static void closeAllBut(final Set<Integer> kept) {
		for (final int id : openImages()) {
			final ImagePlus image = kept.contains(id) ? null : WindowManager.getImage(id);
			if (image != null) {
				image.changes = false;
				image.close();
			}
		}
	}
}
