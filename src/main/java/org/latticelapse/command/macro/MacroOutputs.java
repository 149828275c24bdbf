package org.latticelapse.command.macro;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import ij.plugin.filter.Analyzer;

import org.latticelapse.view.TableWindow;
import org.scijava.thread.ThreadService;

/**
 * Shows what a command has made, so that it becomes the current image and the
 * current table of the user or of the macro that ran the command: in ImageJ's
 * windows, in batch mode and headless. Where neither windows nor a macro exist,
 * nothing is shown, and callers read the command's outputs.
 * <p>
 * The image or table shown last is the current one: show images before tables,
 * and the main table last.
 * </p>
 */
public final class MacroOutputs {

	private static final int DECIMALS = 6;

	private final ThreadService threads;

	/** @param threads knows which thread has called the command */
	public MacroOutputs(final ThreadService threads) {
		this.threads = threads;
	}

	/** Shows an image and makes it the current one. */
	public void show(final ImagePlus image) {
		if (isUnattended()) return;
		final ImagePlus before = WindowManager.getTempCurrentImage();
		image.show();
		if (!Interpreter.isBatchMode()) return;
		// In batch mode the current image belongs to the thread. This one comes
		// from a pool and must not hand the image on to the next command.
		WindowManager.setTempCurrentImage(before);
		final Thread caller = threads.getParent(Thread.currentThread());
		if (caller != null) WindowManager.setTempCurrentImage(caller, image);
	}

	/**
	 * Shows a table in its own window and makes it the current one. Headless,
	 * where no table windows exist, it takes the place of the Results table.
	 */
	public void show(final ResultsTable table, final String name) {
		if (isUnattended()) return;
		if (IJ.getInstance() != null) {
			TableWindow.show(table, name);
			return;
		}
		Analyzer.setResultsTable(table);
		// The line above rounds what a macro saves to the three decimals of Set Measurements.
		table.setPrecision(DECIMALS);
	}

	private static boolean isUnattended() {
		return IJ.getInstance() == null && !IJ.isMacro();
	}
}
