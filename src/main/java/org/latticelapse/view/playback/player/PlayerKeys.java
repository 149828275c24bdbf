package org.latticelapse.view.playback.player;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the player, and what they do in words. */
final class PlayerKeys {

	private static final double FASTER = 1.25;
	private static final int LONG_STEP = 10;

	private final JComponent target;
	private final Map<String, String> words = new LinkedHashMap<>();

	private PlayerKeys(final JComponent target) {
		this.target = target;
	}

	/**
	 * Gives the keys something to do.
	 *
	 * @param target the root of the window
	 */
	static PlayerKeys of(final JComponent target, final Player player, final PlayerControls controls,
		final PlayerActions actions)
	{
		final PlayerKeys keys = new PlayerKeys(target);
		keys.add("SPACE", "space", "play or pause", player::toggle);
		keys.add("LEFT", "left, right", "one picture back or on", () -> player.step(-1));
		keys.add("RIGHT", "left, right", "one picture back or on", () -> player.step(1));
		keys.add("shift LEFT", "shift left, right", "ten pictures back or on", () -> player.step(-LONG_STEP));
		keys.add("shift RIGHT", "shift left, right", "ten pictures back or on", () -> player.step(LONG_STEP));
		keys.add("HOME", "Home, End", "to the start or the end", () -> player.seek(0));
		keys.add("END", "Home, End", "to the start or the end", () -> player.seek(Integer.MAX_VALUE));
		keys.add("UP", "up, down", "faster or slower by a quarter", () -> player.multiplySpeed(FASTER));
		keys.add("DOWN", "up, down", "faster or slower by a quarter", () -> player.multiplySpeed(1 / FASTER));
		keys.add("U", "U", "speed in frames or in dose a second", player::toggleSpeedUnit);
		keys.add("L", "L", "start again at the end, or stop", player::toggleLoop);
		keys.add("G", "G", "enter a dose to go to", controls::enterPosition);
		keys.add("B", "B", "enter the dose of each picture", controls::enterBin);
		keys.add("A", "A", "annotation on or off", player::toggleAnnotation);
		keys.add("P", "P", "annotation in the next corner", () -> player.setStyle(player.request().style().with(player.request()
			.style().corner().next())));
		keys.add("C", "C", "choose what the annotation tells", actions::openAnnotationMenu);
		keys.add("I", "I", "put the annotation on the frames of the image", player::annotateImage);
		keys.add("R", "R", "read the image and its record anew", player::reload);
		keys.add("S", "S", "save a movie, or stop saving", actions::saveMovie);
		keys.add("H, F1", "H", "this list", actions::showKeys);
		keys.add("ctrl W, meta W", "Ctrl W", "close", actions::close);
		return keys;
	}

	/**
	 * Gives a key something to do.
	 *
	 * @param keys as in {@link KeyStroke#getKeyStroke(String)}, several separated by
	 *          a comma
	 * @param name of the key, for the user
	 * @param meaning what it does, in words
	 */
	private void add(final String keys, final String name, final String meaning, final Runnable action) {
		words.put(name, meaning);
		for (final String key : keys.split(", ")) {
			target.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
			target.getActionMap().put(key, new AbstractAction() {

				@Override
				public void actionPerformed(final ActionEvent event) {
					action.run();
				}
			});
		}
	}

	/** @return all keys with their meaning, as a table in HTML. */
	String asHtml() {
		final StringBuilder html = new StringBuilder("<html><table cellpadding=3>");
		words.forEach((name, meaning) -> html.append("<tr><td><b>").append(name).append("</b></td><td>").append(meaning).append(
			"</td></tr>"));
		return html.append("</table></html>").toString();
	}
}
