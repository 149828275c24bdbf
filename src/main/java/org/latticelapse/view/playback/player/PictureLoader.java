package org.latticelapse.view.playback.player;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.latticelapse.view.playback.Playback;

/**
 * Reads and draws pictures in a thread of its own. Of several that are asked for
 * while one is being read only the last is read, so that a slow disk makes the
 * movie skip pictures and not lag behind.
 */
final class PictureLoader {

	private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
		final Thread thread = new Thread(task, "LatticeLapse player");
		thread.setDaemon(true);
		return thread;
	});
	private final AtomicReference<Wanted> next = new AtomicReference<>();
	private final Viewer viewer;

	/** @param viewer is called in the event thread */
	PictureLoader(final Viewer viewer) {
		this.viewer = viewer;
	}

	/** Asks for a picture. */
	void load(final Playback playback, final int picture, final int shrink) {
		final Wanted before = next.getAndSet(new Wanted(playback, picture, shrink));
		if (before == null && !reader.isShutdown()) reader.execute(this::read);
	}

	/** Does something that reads pictures, between the pictures. */
	void run(final Runnable task) {
		if (!reader.isShutdown()) reader.execute(task);
	}

	/** Reads no more pictures. */
	void close() {
		reader.shutdownNow();
	}

	private void read() {
		final Wanted wanted = next.getAndSet(null);
		if (wanted == null) return;
		try {
			final BufferedImage drawn = wanted.playback.pictures().draw(wanted.picture, wanted.shrink);
			EventQueue.invokeLater(() -> viewer.show(wanted.playback, wanted.picture, drawn));
		}
		catch (final RuntimeException | OutOfMemoryError e) {
			final String reason = e.getMessage() == null ? e.toString() : e.getMessage();
			EventQueue.invokeLater(() -> viewer.fail(reason));
		}
	}

	/** Who looks at the pictures. */
	interface Viewer {

		/** Shows a picture that was asked for. */
		void show(Playback playback, int picture, BufferedImage drawn);

		/** Tells that a picture could not be read. */
		void fail(String reason);
	}

	private static final class Wanted {

		private final Playback playback;
		private final int picture;
		private final int shrink;

		Wanted(final Playback playback, final int picture, final int shrink) {
			this.playback = playback;
			this.picture = picture;
			this.shrink = shrink;
		}
	}
}
