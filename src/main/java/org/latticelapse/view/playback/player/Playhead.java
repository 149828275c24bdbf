package org.latticelapse.view.playback.player;

import org.latticelapse.core.timelapse.PlaybackClock;

/**
 * Which picture is on show while a movie is played, paused, stepped and searched.
 * Knows no clock of its own: each call that needs the time is told it, in
 * seconds. Not safe for several threads.
 */
final class Playhead {

	private PlaybackClock clock;
	private int pictures;
	private int picture;
	private boolean playing;
	private boolean looping = true;

	/** When, by the caller's time, the start of the movie would have been shown. */
	private double origin;

	Playhead(final PlaybackClock clock, final int pictures) {
		this.clock = clock;
		this.pictures = pictures;
	}

	int picture() {
		return picture;
	}

	boolean isPlaying() {
		return playing;
	}

	boolean isLooping() {
		return looping;
	}

	void setLooping(final boolean loops) {
		looping = loops;
	}

	/** Plays on, from the start if the end is on show. */
	void play(final double now) {
		if (picture == pictures - 1) picture = 0;
		playing = true;
		origin = now - clock.start(picture);
	}

	void pause() {
		playing = false;
	}

	/** Shows a picture, the nearest there is, and plays on from it if it was playing. */
	void seek(final int wanted, final double now) {
		picture = Math.max(0, Math.min(pictures - 1, wanted));
		origin = now - clock.start(picture);
	}

	/** Stops playing and goes so many pictures on, or back if negative. */
	void step(final int by, final double now) {
		pause();
		seek(picture + by, now);
	}

	/** Changes the speed; the picture stays. */
	void setClock(final PlaybackClock newClock, final double now) {
		clock = newClock;
		origin = now - clock.start(picture);
	}

	/** Changes the movie. */
	void setMovie(final PlaybackClock newClock, final int newPictures, final int newPicture, final double now) {
		clock = newClock;
		pictures = newPictures;
		seek(newPicture, now);
	}

	/** Shows what is due; at the end it starts again, or stops. */
	void advance(final double now) {
		if (!playing) return;
		double elapsed = now - origin;
		if (elapsed >= clock.length()) {
			if (!looping) {
				picture = pictures - 1;
				playing = false;
				return;
			}
			elapsed %= clock.length();
			origin = now - elapsed;
		}
		picture = clock.pictureAt(Math.max(0, elapsed));
	}
}
