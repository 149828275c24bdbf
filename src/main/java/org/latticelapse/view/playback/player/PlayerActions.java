package org.latticelapse.view.playback.player;

/** What the player's window opens and closes. */
interface PlayerActions {

	/** Lets the user choose what the annotation tells, and where. */
	void openAnnotationMenu();

	/** Asks for a file and writes the movie, or stops writing it. */
	void saveMovie();

	/** Lists the keys. */
	void showKeys();

	/** Closes the window. */
	void close();
}
