package org.latticelapse.view.playback.player;

import ij.IJ;
import ij.ImagePlus;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;

import javax.swing.Timer;

import org.latticelapse.core.timelapse.Timeline;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.PlaybackRequest;
import org.latticelapse.view.playback.PlaybackSpeed;
import org.latticelapse.view.playback.annotation.AnnotationOverlay;
import org.latticelapse.view.playback.annotation.AnnotationStyle;

/**
 * What the player does, whatever its window looks like: plays, steps and
 * searches a movie, changes speed, bins and annotation. All methods are called
 * in the event thread, which never waits for a picture.
 */
final class Player implements PictureLoader.Viewer {

	private static final int TICK_MS = 15;
	private static final double NANO = 1e-9;

	private final ImagePlus image;
	private final PlayerView view;
	private final PictureLoader loader = new PictureLoader(this);
	private final Timer timer = new Timer(TICK_MS, event -> tick());
	private final Playhead head;

	private PlaybackRequest request;
	private Playback playback;
	private boolean annotated = true;
	private int asked = -1;

	/** @param view shows it */
	Player(final ImagePlus image, final PlaybackRequest request, final Playback playback, final PlayerView view) {
		this.image = image;
		this.request = request;
		this.playback = playback;
		this.view = view;
		this.head = new Playhead(request.clock(playback.timeline()), playback.timeline().pictures());
	}

	Playback playback() {
		return playback;
	}

	PlaybackRequest request() {
		return request;
	}

	Playhead head() {
		return head;
	}

	boolean isAnnotated() {
		return annotated;
	}

	/** Plays, or pauses. */
	void toggle() {
		if (head.isPlaying()) head.pause();
		else head.play(now());
		changed();
	}

	/** Goes so many pictures on, or back if negative, and stays there. */
	void step(final int by) {
		head.step(by, now());
		changed();
	}

	/** Goes to a picture. */
	void seek(final int picture) {
		head.seek(picture, now());
		changed();
	}

	/** Goes to a dose, or to a time or frame where the dose is not known. */
	void seekPosition(final double position) {
		seek(playback.timeline().pictureAt(position));
	}

	/** Starts again at the end, or not. */
	void toggleLoop() {
		head.setLooping(!head.isLooping());
		changed();
	}

	/** Plays at another speed, if it is possible. */
	void setSpeed(final double value, final boolean dose) {
		attempt(() -> {
			final PlaybackRequest changed = request.with(PlaybackSpeed.of(value, dose ? PlaybackSpeed.DOSE
				: PlaybackSpeed.FRAMES));
			head.setClock(changed.clock(playback.timeline()), now());
			request = changed;
		});
	}

	/** Plays so many times as fast. */
	void multiplySpeed(final double factor) {
		setSpeed(request.speed().value() * factor, request.speed().isDose());
	}

	/** Changes between frames and dose a second, at about the same speed. */
	void toggleSpeedUnit() {
		final Timeline timeline = playback.timeline();
		final double dose = (timeline.dose(timeline.pictures() - 1) - timeline.doseBefore()) / timeline.pictures();
		if (dose > 0) {
			final double value = request.speed().value();
			setSpeed(request.speed().isDose() ? value / dose : value * dose, !request.speed().isDose());
		}
		else view.tell("The dose is not known; state it with Set Acquisition and Dose...");
	}

	/** Takes frames together to a dose, e/Å²; 0: none. */
	void setBins(final double dose, final boolean sum) {
		attempt(() -> rebuild(request.withDoseBins(dose, sum ? "sum" : "mean")));
	}

	/** Shows another annotation. */
	void setStyle(final AnnotationStyle style) {
		request = request.with(style);
		playback = playback.with(style);
		view.annotationChanged();
	}

	/** Shows the annotation, or not. */
	void toggleAnnotation() {
		annotated = !annotated;
		view.annotationChanged();
	}

	/** Reads the movie anew, after its display range or record has changed. */
	void reload() {
		attempt(() -> rebuild(request));
	}

	/** Puts the annotation on the frames of the image. */
	void annotateImage() {
		AnnotationOverlay.replace(image, playback.timeline(), playback.annotation(1), playback.pictures()::stackIndex);
		image.changes = true;
		image.updateAndDraw();
		IJ.showStatus("Annotation put on " + playback.timeline().track().frames() + " frames");
	}

	/** Asks for the picture on show once more, in another size. */
	void redraw() {
		asked = -1;
		changed();
	}

	/** Stops for good. */
	void close() {
		timer.stop();
		loader.close();
	}

	@Override
	public void show(final Playback shown, final int picture, final BufferedImage drawn) {
		final boolean current = shown.pictures() == playback.pictures();
		if (current) view.show(picture, drawn);
	}

	@Override
	public void fail(final String reason) {
		head.pause();
		view.tell(reason);
		changed();
	}

	private void rebuild(final PlaybackRequest changed) {
		view.tell("Reading the movie \u2026");
		loader.run(() -> {
			try {
				final Playback built = Playback.of(image, changed);
				EventQueue.invokeLater(() -> take(changed, built));
			}
			catch (final IllegalArgumentException e) {
				EventQueue.invokeLater(() -> fail(e.getMessage()));
			}
		});
	}

	private void take(final PlaybackRequest changed, final Playback built) {
		attempt(() -> {
			final int frame = playback.timeline().bin(head.picture()).last();
			head.setMovie(changed.clock(built.timeline()), built.timeline().pictures(), built.timeline().pictureOfFrame(frame),
				now());
			request = changed;
			playback = built;
			view.movieChanged();
			asked = -1;
		});
	}

	private void tick() {
		head.advance(now());
		changed();
	}

	private void changed() {
		if (asked != head.picture()) {
			asked = head.picture();
			loader.load(playback, asked, playback.shrink(view.pictureWidth()));
		}
		if (head.isPlaying() != timer.isRunning()) {
			if (head.isPlaying()) timer.start();
			else timer.stop();
		}
		view.stateChanged();
	}

	private void attempt(final Runnable change) {
		try {
			change.run();
		}
		catch (final IllegalArgumentException e) {
			view.tell(e.getMessage());
		}
		changed();
	}

	private static double now() {
		return NANO * System.nanoTime();
	}
}
