package org.latticelapse.view.playback.player;

import java.awt.image.BufferedImage;

/** How a player is seen. All methods are called in the event thread. */
interface PlayerView {

	/** Shows a picture. */
	void show(int picture, BufferedImage drawn);

	/** Tells the user a sentence. */
	void tell(String sentence);

	/** Shows where the movie is, and whether and how fast it plays. */
	void stateChanged();

	/** Shows the pictures with another annotation, or without. */
	void annotationChanged();

	/** Shows another movie. */
	void movieChanged();

	/** @return how many pixels of the screen a picture is wide. */
	double pictureWidth();
}
