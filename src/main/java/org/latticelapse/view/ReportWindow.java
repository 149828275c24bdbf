package org.latticelapse.view;

import ij.IJ;
import ij.WindowManager;
import ij.macro.Interpreter;
import ij.text.TextWindow;

import java.awt.Window;

/** The window of a text; another text with the same name takes its place. */
public final class ReportWindow {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 700;

	private ReportWindow() {}

	/** Shows a text, if ImageJ has windows and is not in batch mode. */
	public static void show(final String title, final String text) {
		if (IJ.getInstance() == null || Interpreter.isBatchMode()) return;
		final Window window = WindowManager.getWindow(title);
		if (window instanceof TextWindow) {
			final TextWindow shown = (TextWindow) window;
			shown.getTextPanel().clear();
			shown.append(text);
			shown.toFront();
		}
		else {
			new TextWindow(title, text, WIDTH, HEIGHT);
		}
	}
}
