package org.latticelapse.host;

import ij.ImageJ;
import ij.gui.MultiLineLabel;

import java.awt.Button;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Label;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A user of ImageJ who runs one macro, writes down what every dialog says, and presses OK. */
final class DialogReader {

	private final Set<Window> read = new HashSet<>();
	private final Path notes;

	private DialogReader(final Path notes) {
		this.notes = notes;
	}

	/** @param arguments the file for the notes, and the macro */
	public static void main(final String... arguments) {
		start(Paths.get(arguments[0]));
		ImageJ.main(new String[] { "-macro", arguments[1] });
		System.exit(0);
	}

	/** Begins to watch this process. */
	static void start(final Path notes) {
		final Thread watch = new Thread(new DialogReader(notes)::watch, "Dialogs");
		watch.setDaemon(true);
		watch.start();
	}

	private void watch() {
		try {
			while (true) {
				EventQueue.invokeAndWait(this::answer);
				Thread.sleep(50);
			}
		}
		catch (final InterruptedException | InvocationTargetException e) {
			e.printStackTrace();
			System.exit(1);
		}
	}

	private void answer() {
		for (final Window window : Window.getWindows()) {
			if (!(window instanceof Dialog) || !window.isVisible()) continue;
			final List<Component> parts = parts(window);
			if (!read.contains(window)) write(((Dialog) window).getTitle() + ": " + text(parts));
			read.add(window);
			if (!isAwaitingAnswer()) continue;
			for (final Component part : parts) {
				if (part instanceof Button && ((Button) part).getLabel().trim().equals("OK")) press((Button) part);
			}
		}
	}

	/**
	 * A modal dialog is visible a moment before it waits for its end, and would
	 * wait for ever if it ended in between.
	 */
	private static boolean isAwaitingAnswer() {
		for (final StackTraceElement[] calls : Thread.getAllStackTraces().values()) {
			for (int i = 1; i < calls.length; i++) {
				final boolean waits = calls[i].getClassName().equals("java.awt.WaitDispatchSupport") && calls[i].getMethodName()
					.equals("enter");
				if (waits) return true;
			}
		}
		return false;
	}

	private static void press(final Button button) {
		for (final ActionListener listener : button.getActionListeners()) {
			listener.actionPerformed(new ActionEvent(button, ActionEvent.ACTION_PERFORMED, button.getActionCommand()));
		}
	}

	private static String text(final List<Component> parts) {
		final List<String> words = new ArrayList<>();
		for (final Component part : parts) {
			if (part instanceof Label) words.add(((Label) part).getText());
			if (part instanceof MultiLineLabel) words.add(lines((MultiLineLabel) part));
		}
		return String.join(" | ", words);
	}

	/** ImageJ's label has no method that gives its text. */
	private static String lines(final MultiLineLabel label) {
		try {
			final Field lines = MultiLineLabel.class.getDeclaredField("lines");
			lines.setAccessible(true);
			return String.join(" ", (String[]) lines.get(label));
		}
		catch (final ReflectiveOperationException e) {
			return e.toString();
		}
	}

	private static List<Component> parts(final Container container) {
		final List<Component> parts = new ArrayList<>();
		for (final Component part : container.getComponents()) {
			parts.add(part);
			if (part instanceof Container) parts.addAll(parts((Container) part));
		}
		return parts;
	}

	private void write(final String line) {
		try {
			Files.write(notes, Collections.singletonList(line), StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
