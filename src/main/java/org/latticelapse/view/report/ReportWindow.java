package org.latticelapse.view.report;

import ij.IJ;
import ij.gui.HTMLDialog;
import ij.macro.Interpreter;

import java.awt.Dialog;
import java.awt.Window;

/** The window of a page of HTML; another page with the same title takes its place. */
public final class ReportWindow {

	private ReportWindow() {}

	/** Shows a page, if ImageJ has windows and is not in batch mode. */
	public static void show(final String title, final String html) {
		if (IJ.getInstance() == null || Interpreter.isBatchMode()) return;
		for (final Window window : Window.getWindows()) {
			if (window instanceof Dialog && title.equals(((Dialog) window).getTitle())) window.dispose();
		}
		new HTMLDialog(title, html, false);
	}
}
