package org.latticelapse.command.macro;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;

import java.awt.GraphicsEnvironment;

import org.scijava.thread.ThreadService;

/**
 * Who has called a command: a macro, a program, or the user with the mouse.
 * ImageJ keeps the options and the current image of a macro with the macro's
 * thread, whereas the command runs in another one; hence this is recorded in
 * the thread that calls.
 */
public final class MacroCall {

	private final Thread caller = Thread.currentThread();
	private final String options = isMacroThread(caller) ? Macro.getOptions() : null;
	private final ImagePlus currentImage = WindowManager.getCurrentImage();

	/** @return the options the macro gives; empty if it gives none, or if no macro has called. */
	String options() {
		return options == null ? "" : options;
	}

	/** @return the image that is current for the caller; null if there is none. */
	ImagePlus currentImage() {
		return currentImage;
	}

	/** @return whether the caller is a macro, or a script that calls like one. */
	boolean isMacro() {
		return isMacroThread(caller);
	}

	/** @return whether nobody is there to fill in a dialog: a macro waits for the command, or ImageJ has no windows. */
	boolean isUnattended(final ThreadService threads) {
		return GraphicsEnvironment.isHeadless() || Callers.of(caller, threads).stream().anyMatch(MacroCall::isMacroThread);
	}

	/** @return whether a macro waits for this thread: ImageJ renames those in which it runs commands with options (ij.IJ#run). */
	public static boolean isMacroThread(final Thread thread) {
		return IJ.isMacro() && thread.getName().startsWith("Run$_");
	}
}
