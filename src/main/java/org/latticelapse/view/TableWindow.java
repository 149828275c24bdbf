package org.latticelapse.view;

import ij.IJ;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.text.TextWindow;

import java.awt.Frame;

/** The window of a table; it becomes the current table of a macro. */
public final class TableWindow {

	/** How long a window may take to become the active one, ms. */
	private static final int PATIENCE = 200;

	private static final int INTERVAL = 5;

	private TableWindow() {}

	/**
	 * Shows a table in a window of its own, or in the window that has this name.
	 * Headless, ImageJ has no windows for tables, and nothing happens.
	 */
	public static void show(final ResultsTable table, final String name) {
		final boolean isNew = WindowManager.getFrame(name) == null;
		table.show(name);
		final Frame window = WindowManager.getFrame(name);
		if (isNew && window instanceof TextWindow) TablePlace.take((TextWindow) window);
		if (window == null || !IJ.isMacro()) return;
		// The desktop tells ImageJ late which window is active. Without waiting, a
		// table shown before this one becomes the current one again.
		for (int waited = 0; waited < PATIENCE && !window.isActive(); waited += INTERVAL) IJ.wait(INTERVAL);
		WindowManager.setWindow(window);
	}
}
