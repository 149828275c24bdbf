package org.latticelapse.command;

import ij.IJ;
import ij.plugin.BrowserLauncher;

import java.io.File;
import java.io.IOException;

import org.latticelapse.view.HelpPage;
import org.scijava.ui.UIService;
import org.scijava.widget.FileWidget;

/** What the buttons in the suite's dialogs do. */
final class DialogButtons {

	private DialogButtons() {
		// only static methods
	}

	/**
	 * Lets the user choose a folder.
	 *
	 * @param current path of the folder to begin with; may be empty
	 * @return the path of the folder chosen; the current one if none is
	 */
	static String chooseFolder(final UIService ui, final String current) {
		final File chosen = ui.chooseFile(current.isEmpty() ? null : new File(current), FileWidget.DIRECTORY_STYLE);
		return chosen == null ? current : chosen.getPath();
	}

	/**
	 * Lets the user choose a file to read.
	 *
	 * @param current path of the file to begin with; may be empty
	 * @return the path of the file chosen; the current one if none is
	 */
	static String chooseFile(final UIService ui, final String current) {
		final File chosen = ui.chooseFile(current.isEmpty() ? null : new File(current), FileWidget.OPEN_STYLE);
		return chosen == null ? current : chosen.getPath();
	}

	/**
	 * Lets the user choose a file to write.
	 *
	 * @param current path of the file to begin with; may be empty
	 * @return the path of the file chosen; the current one if none is
	 */
	static String chooseNewFile(final UIService ui, final String current) {
		final File chosen = ui.chooseFile(current.isEmpty() ? null : new File(current), FileWidget.SAVE_STYLE);
		return chosen == null ? current : chosen.getPath();
	}

	/**
	 * Opens a command's page of the documentation in the browser.
	 *
	 * @param label the command's label
	 */
	static void openHelp(final String label) {
		final String page = HelpPage.of(label);
		try {
			BrowserLauncher.openURL(page);
		}
		catch (final IOException e) {
			IJ.error("Help", "No browser could be started; the help is at " + page);
		}
	}
}
