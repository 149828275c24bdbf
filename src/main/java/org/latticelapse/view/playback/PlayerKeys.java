package org.latticelapse.view.playback;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the player, and what they do in words. */
final class PlayerKeys {

	private final JComponent target;
	private final Map<String, String> words = new LinkedHashMap<>();

	/** @param target the root of the window */
	PlayerKeys(final JComponent target) {
		this.target = target;
	}

	/**
	 * Gives a key something to do.
	 *
	 * @param keys as in {@link KeyStroke#getKeyStroke(String)}, several separated by
	 *          a comma
	 * @param name of the key, for the user
	 * @param meaning what it does, in words
	 */
	void add(final String keys, final String name, final String meaning, final Runnable action) {
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
