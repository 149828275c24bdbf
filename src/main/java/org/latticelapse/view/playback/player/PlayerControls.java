package org.latticelapse.view.playback.player;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;

import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

import org.latticelapse.view.playback.PlaybackRequest;

/** Two rows of buttons and fields beneath the slider. */
final class PlayerControls extends JPanel {

	private static final int GAP = 6;
	private static final int WIDE_GAP = 18;
	private static final int FIELD = 64;

	private final Player player;
	private final FlatButton play;
	private final FlatButton loop;
	private final FlatButton unit;
	private final FlatButton mode;
	private final FlatButton annotation;
	private final FlatButton save;
	private final NumberField speed;
	private final NumberField bin;
	private final NumberField jump;
	private final JLabel place = label("");
	private final JLabel jumpUnit = label("");

	/** @param actions what the buttons do that open something */
	PlayerControls(final Player player, final PlayerActions actions) {
		this.player = player;
		setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
		setBackground(PlayerColors.GROUND);
		setBorder(BorderFactory.createEmptyBorder(4, 12, 10, 12));
		play = new FlatButton(PlayerIcon.PLAY, "Play or pause (space)", player::toggle);
		loop = new FlatButton(PlayerIcon.LOOP, "Start again at the end (L)", player::toggleLoop);
		speed = new NumberField(FIELD, "Speed (up and down)", value -> player.setSpeed(value, player.request().speed()
			.isDose()));
		unit = new FlatButton("", "Frames or dose a second (U)", player::toggleSpeedUnit);
		jump = new NumberField(FIELD, "Go to (G)", player::seekPosition);
		bin = new NumberField(FIELD, "Dose of each picture; 0: every frame (B)", value -> player.setBins(value, player
			.request().isSum()));
		mode = new FlatButton("", "Mean or sum of the frames of a picture", () -> player.setBins(player.request().doseBin(),
			!player.request().isSum()));
		annotation = new FlatButton("Annotation", "What is shown, and where (C)", actions::openAnnotationMenu);
		save = new FlatButton("Save movie\u2026", "AVI, GIF, TIFF or PNG files (S)", actions::saveMovie);
		final FlatButton image = new FlatButton("Annotate image", "Put the annotation on the frames of the image (I)",
			player::annotateImage);
		add(row(new FlatButton(PlayerIcon.FIRST, "To the start (Home)", () -> player.seek(0)), gap(), new FlatButton(
			PlayerIcon.PREVIOUS, "One picture back (left)", () -> player.step(-1)), gap(), play, gap(), new FlatButton(
				PlayerIcon.NEXT, "One picture on (right)", () -> player.step(1)), gap(), new FlatButton(PlayerIcon.LAST,
					"To the end (End)", () -> player.seek(Integer.MAX_VALUE)), gap(), loop, wideGap(), label("Speed"), gap(), speed,
			gap(), unit, wideGap(), label("Go to"), gap(), jump, gap(), jumpUnit, wideGap(), Box.createHorizontalGlue(), place));
		add(Box.createVerticalStrut(GAP));
		add(row(label("Picture of"), gap(), bin, gap(), label("e/Å²"), gap(), mode, wideGap(), Box.createHorizontalGlue(),
			annotation, gap(), image, gap(), save, gap(), new FlatButton("Keys", "All keys (H)", actions::showKeys)));
	}

	/** Shows the player's state. */
	void update() {
		final PlaybackRequest request = player.request();
		play.setIcon(player.head().isPlaying() ? PlayerIcon.PAUSE : PlayerIcon.PLAY);
		loop.setOn(player.head().isLooping());
		annotation.setOn(player.isAnnotated());
		if (!speed.isFocusOwner()) speed.show(request.speed().value());
		if (!bin.isFocusOwner()) bin.show(request.doseBin());
		relabel(unit, request.speed().isDose() ? "e/Å²/s" : "frames/s");
		relabel(mode, request.isSum() ? "sum" : "mean");
		final boolean dosed = player.playback().timeline().track().isDoseKnown();
		bin.setEnabled(dosed);
		mode.setEnabled(request.doseBin() > 0);
		unit.setEnabled(dosed);
		jumpUnit.setText(player.playback().timeline().axis().unit());
		place.setText("frame " + player.playback().timeline().bin(player.head().picture()) + " of " + player.playback()
			.timeline().track().frames());
	}

	/** Shows how far a movie is written; −1: none is. */
	void showSaving(final int percent) {
		relabel(save, percent < 0 ? "Save movie\u2026" : "Cancel: " + percent + " %");
	}

	JComponent annotationButton() {
		return annotation;
	}

	void enterPosition() {
		jump.requestFocusInWindow();
	}

	void enterBin() {
		bin.requestFocusInWindow();
	}

	private static void relabel(final FlatButton button, final String text) {
		if (button.getText().equals(text)) return;
		button.setText(text);
		button.revalidate();
	}

	private static JLabel label(final String text) {
		final JLabel label = new JLabel(text);
		label.setForeground(PlayerColors.QUIET);
		label.setFont(label.getFont().deriveFont(Font.PLAIN, 12f));
		return label;
	}

	private static Component gap() {
		return Box.createRigidArea(new Dimension(GAP, 0));
	}

	private static Component wideGap() {
		return Box.createRigidArea(new Dimension(WIDE_GAP, 0));
	}

	private static JPanel row(final Component... parts) {
		final JPanel row = new JPanel();
		row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
		row.setOpaque(false);
		for (final Component part : parts) {
			row.add(part);
		}
		return row;
	}
}
