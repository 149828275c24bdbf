package org.latticelapse.view.playback.player;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

import javax.swing.Icon;
import javax.swing.JButton;

/** A button of the player, with a sign or a word on it; it may be switched on. */
final class FlatButton extends JButton {

	private static final int HEIGHT = 28;
	private static final int CORNER = 8;
	private static final int SIGN_WIDTH = 32;
	private static final int SIDE = 10;

	/** @param hint what it does, and its key */
	FlatButton(final Icon icon, final String hint, final Runnable action) {
		super(icon);
		prepare(hint, action);
	}

	/** @param hint what it does, and its key */
	FlatButton(final String text, final String hint, final Runnable action) {
		super(text);
		prepare(hint, action);
	}

	private void prepare(final String hint, final Runnable action) {
		setToolTipText(hint);
		getAccessibleContext().setAccessibleName(hint);
		setForeground(PlayerColors.TEXT);
		setFont(getFont().deriveFont(Font.PLAIN, 12f));
		setContentAreaFilled(false);
		setBorderPainted(false);
		setFocusPainted(false);
		setFocusable(false);
		setOpaque(false);
		setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
		addActionListener(event -> action.run());
	}

	/** Shows whether what the button stands for is on. */
	void setOn(final boolean on) {
		setForeground(on ? PlayerColors.ACCENT : PlayerColors.TEXT);
	}

	@Override
	public Dimension getPreferredSize() {
		final int width = getIcon() != null ? SIGN_WIDTH : getFontMetrics(getFont()).stringWidth(getText()) + 2 * SIDE;
		return new Dimension(width, HEIGHT);
	}

	@Override
	public Dimension getMinimumSize() {
		return getPreferredSize();
	}

	@Override
	public Dimension getMaximumSize() {
		return getPreferredSize();
	}

	@Override
	protected void paintComponent(final Graphics graphics) {
		final Graphics2D g = (Graphics2D) graphics.create();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setColor(getModel().isRollover() && isEnabled() ? PlayerColors.HOVER : PlayerColors.RAISED);
		g.fillRoundRect(0, 0, getWidth(), getHeight(), CORNER, CORNER);
		g.setColor(isEnabled() ? getForeground() : PlayerColors.LINE);
		if (getIcon() != null) {
			getIcon().paintIcon(this, g, (getWidth() - getIcon().getIconWidth()) / 2, (getHeight() - getIcon()
				.getIconHeight()) / 2);
		}
		else {
			g.setFont(getFont());
			final int width = g.getFontMetrics().stringWidth(getText());
			g.drawString(getText(), (getWidth() - width) / 2, (getHeight() + g.getFontMetrics().getAscent() - g.getFontMetrics()
				.getDescent()) / 2);
		}
		g.dispose();
	}
}
