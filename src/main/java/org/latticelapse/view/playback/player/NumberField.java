package org.latticelapse.view.playback.player;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.function.DoubleConsumer;

import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** A field for one number. Enter hands it on, Esc takes it back; both give the keyboard back to the player. */
final class NumberField extends JTextField {

	private static final int HEIGHT = 28;

	private double value;

	/** @param hint what it is for, and its key */
	NumberField(final int width, final String hint, final DoubleConsumer action) {
		setToolTipText(hint);
		getAccessibleContext().setAccessibleName(hint);
		setPreferredSize(new Dimension(width, HEIGHT));
		setMaximumSize(getPreferredSize());
		setMinimumSize(getPreferredSize());
		setOpaque(true);
		setBackground(PlayerColors.CANVAS);
		setForeground(PlayerColors.TEXT);
		setCaretColor(PlayerColors.TEXT);
		setSelectionColor(PlayerColors.ACCENT);
		setHorizontalAlignment(RIGHT);
		setBorder(BorderFactory.createCompoundBorder(BorderFactory.createLineBorder(PlayerColors.LINE), BorderFactory
			.createEmptyBorder(2, 5, 2, 5)));
		addActionListener(event -> enter(action));
		getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "undo");
		getActionMap().put("undo", new AbstractAction() {

			@Override
			public void actionPerformed(final ActionEvent event) {
				show(value);
				leave();
			}
		});
		addFocusListener(new FocusAdapter() {

			@Override
			public void focusGained(final FocusEvent event) {
				selectAll();
			}

			@Override
			public void focusLost(final FocusEvent event) {
				show(value);
			}
		});
	}

	/** Shows a number; one that is not a number as nothing. */
	void show(final double number) {
		value = number;
		setText(Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.4g", number).replaceFirst("(\\.\\d*?)0+$", "$1")
			.replaceFirst("\\.$", ""));
	}

	private void enter(final DoubleConsumer action) {
		try {
			final double entered = Double.parseDouble(getText().trim().replace(',', '.'));
			value = entered;
			action.accept(entered);
		}
		catch (final NumberFormatException e) {
			getToolkit().beep();
		}
		leave();
	}

	private void leave() {
		getRootPane().requestFocusInWindow();
	}
}
