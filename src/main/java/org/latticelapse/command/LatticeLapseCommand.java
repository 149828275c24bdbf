package org.latticelapse.command;

import ij.ImagePlus;
import ij.Macro;
import ij.measure.ResultsTable;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.latticelapse.command.macro.CommandError;
import org.latticelapse.command.macro.MacroOutputs;
import org.latticelapse.core.image.Progress;
import org.latticelapse.view.ImageJProgress;
import org.latticelapse.view.ResultsTables;
import org.latticelapse.view.Table;
import org.scijava.command.CommandService;
import org.scijava.command.ContextCommand;
import org.scijava.plugin.Parameter;
import org.scijava.thread.ThreadService;
import org.scijava.ui.UIService;

/**
 * What the suite's commands have in common: a fault is told in one sentence and
 * stops the macro, Esc stops the command, outputs become the current image and
 * table, and the buttons of the dialogs work alike.
 * <p>
 * Not a DynamicCommand: SciJava does not wait for one that {@code --run} starts,
 * and headless Fiji would end while it works (scijava-common issue 407).
 * </p>
 */
abstract class LatticeLapseCommand extends ContextCommand {

	@Parameter
	private CommandService commands;

	@Parameter
	private ThreadService threads;

	@Parameter
	private UIService ui;

	/**
	 * Does what the command is for.
	 *
	 * @param progress shows how far it is, and knows whether the user has pressed Esc
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence for the user
	 * @throws IOException if a file can not be read or written, with a sentence for
	 *           the user
	 * @throws CancellationException when cancelled
	 */
	abstract void execute(Progress progress) throws IOException;

	@Override
	public final void run() {
		try {
			execute(new ImageJProgress(label()));
		}
		catch (final IllegalArgumentException | IOException | CancellationException e) {
			CommandError.report(label(), sentence(e), this);
		}
		catch (final RuntimeException | Error e) {
			// SciJava logs it, but lets the macro go on as if all were well.
			if (!Macro.MACRO_CANCELED.equals(e.getMessage())) CommandError.report(label(), unforeseen(e), this);
			throw e;
		}
	}

	/** What goes wrong in a pool of threads is thrown anew, without the sentence of the first throw. */
	static String sentence(final Throwable fault) {
		final Throwable cause = fault.getCause();
		final boolean isThrownAnew = cause != null && (fault.getMessage() == null || fault.getMessage().equals(cause
			.toString()));
		return isThrownAnew ? sentence(cause) : fault.getMessage();
	}

	private static String unforeseen(final Throwable fault) {
		return fault instanceof OutOfMemoryError
			? "there is not enough memory; give ImageJ more in Edit > Options > Memory & Threads, or Fiji's launcher by --mem"
			: "a fault of the program (" + fault + "); please report it with the messages in the log or console";
	}

	/** The button Help opens the command's page of the documentation. */
	void help() {
		DialogButtons.openHelp(label());
	}

	/**
	 * Shows an image and makes it the current one.
	 *
	 * @param image null: there is none
	 * @return the image
	 */
	final ImagePlus shown(final ImagePlus image) {
		if (image != null) new MacroOutputs(threads).show(image);
		return image;
	}

	/**
	 * Shows a table in its window and makes it the current one.
	 *
	 * @param table null: there is none
	 * @return the table as ImageJ has it
	 */
	final ResultsTable shown(final Table table) {
		final ResultsTable results = table == null ? null : ResultsTables.of(table);
		if (results != null) new MacroOutputs(threads).show(results, table.title());
		return results;
	}

	/** Lets the user choose a folder; without a choice the current path stays. */
	final String chosenFolder(final String current) {
		return DialogButtons.chooseFolder(ui, current);
	}

	/** Lets the user choose a file to read; without a choice the current path stays. */
	final String chosenFile(final String current) {
		return DialogButtons.chooseFile(ui, current);
	}

	/** Lets the user choose a file to write; without a choice the current path stays. */
	final String chosenNewFile(final String current) {
		return DialogButtons.chooseNewFile(ui, current);
	}

	/** @return what knows all commands. */
	final CommandService commands() {
		return commands;
	}

	private String label() {
		return commands.getCommand(getClass()).getTitle();
	}
}
