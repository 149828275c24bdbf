package org.latticelapse.view.playback.player;

import ij.IJ;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.playback.DrawnMovie;
import org.latticelapse.view.playback.export.MovieOutput;

/** A movie being written in a thread of its own, while the player goes on. */
final class MovieSaving implements Progress {

	private static final int PERCENT = 100;

	private final IntConsumer watcher;
	private volatile boolean cancelled;
	private int shown = -1;

	private MovieSaving(final IntConsumer watcher) {
		this.watcher = watcher;
	}

	/**
	 * Begins to write.
	 *
	 * @param watcher told, in the event thread, how many percent are written, and
	 *          −1 at the end
	 */
	static MovieSaving start(final MovieOutput output, final DrawnMovie movie, final IntConsumer watcher) {
		final MovieSaving saving = new MovieSaving(watcher);
		final Thread thread = new Thread(() -> saving.write(output, movie), "LatticeLapse movie");
		thread.setDaemon(true);
		thread.start();
		return saving;
	}

	/** Stops writing; nothing is left then. */
	void cancel() {
		cancelled = true;
	}

	@Override
	public void report(final long done, final long total) {
		final int percent = (int) (PERCENT * done / total);
		if (percent != shown) EventQueue.invokeLater(() -> watcher.accept(percent));
		shown = percent;
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	private void write(final MovieOutput output, final DrawnMovie movie) {
		try {
			output.write(movie, this);
			IJ.showStatus("Written: " + output.place());
		}
		catch (final CancellationException stopped) {
			IJ.showStatus("Nothing was written");
		}
		catch (final IOException | IllegalArgumentException e) {
			IJ.error("Dose-Annotated Playback", "Dose-Annotated Playback: " + e.getMessage());
		}
		finally {
			EventQueue.invokeLater(() -> watcher.accept(-1));
		}
	}
}
