package org.latticelapse.view.playback.player;

import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;

import org.latticelapse.view.playback.annotation.AnnotationStyle;
import org.latticelapse.view.playback.annotation.Content;
import org.latticelapse.view.playback.annotation.Corner;

/** Lets the user choose what an annotation tells, and where. */
final class AnnotationMenu {

	private static final String[] CORNERS = { "Upper left", "Upper right", "Lower left", "Lower right" };

	private AnnotationMenu() {}

	static JPopupMenu of(final Player player) {
		final JPopupMenu menu = new JPopupMenu();
		final JCheckBoxMenuItem visible = new JCheckBoxMenuItem("Annotation", player.isAnnotated());
		visible.addActionListener(event -> player.toggleAnnotation());
		menu.add(visible);
		menu.addSeparator();
		final AnnotationStyle style = player.request().style();
		for (final Content content : Content.values()) {
			final JCheckBoxMenuItem item = new JCheckBoxMenuItem(words(content), style.shows(content));
			item.addActionListener(event -> player.setStyle(style.with(content, item.isSelected())));
			menu.add(item);
		}
		menu.addSeparator();
		for (final Corner corner : Corner.values()) {
			final JRadioButtonMenuItem item = new JRadioButtonMenuItem(CORNERS[corner.ordinal()], style.corner() == corner);
			item.addActionListener(event -> player.setStyle(style.with(corner)));
			menu.add(item);
		}
		return menu;
	}

	private static String words(final Content content) {
		switch (content) {
			case RATE:
				return "Dose rate";
			case FRAME:
				return "Frame number";
			case BARS:
				return "Damage of the phases";
			case SCALEBAR:
				return "Scale bar";
			default:
				return content.name().charAt(0) + content.key().substring(1);
		}
	}
}
