package org.latticelapse.view.playback.player;

import java.awt.Color;

/** The colors of the player's window, dark so that the image stands out. */
final class PlayerColors {

	static final Color GROUND = new Color(24, 26, 30);
	static final Color CANVAS = new Color(12, 13, 15);
	static final Color RAISED = new Color(48, 52, 60);
	static final Color HOVER = new Color(64, 70, 80);
	static final Color LINE = new Color(78, 84, 94);
	static final Color TEXT = new Color(226, 229, 234);
	static final Color QUIET = new Color(158, 165, 176);
	static final Color ACCENT = new Color(96, 170, 250);

	private PlayerColors() {}
}
