package org.latticelapse.view.playback.export;

import ij.ImagePlus;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.latticelapse.core.image.Progress;
import org.latticelapse.io.FrameAxis;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.playback.DrawnMovie;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.annotation.AnnotationOverlay;

/**
 * Dose-Annotated Playback without its window: the annotation on every frame and
 * the movie written, the same for every way of calling it. Pixels and
 * calibration of the image are not changed.
 */
public final class PlaybackRun {

	private static final String PARAMETERS = "LatticeLapse.playback.Parameters";
	/** Bytes of memory a pixel of a picture takes. */
	private static final int COPIES = 12;

	private static final String WARNINGS = "LatticeLapse.playback.Warnings";

	private final ImagePlus image;
	private final PlaybackOptions options;
	private final Playback playback;

	private PlaybackRun(final ImagePlus image, final PlaybackOptions options) {
		this.image = image;
		this.options = options;
		this.playback = Playback.of(image, options.request());
	}

	/**
	 * @param image the movie, with its record in its properties
	 * @param options what to do
	 * @param progress told how far writing is, and asked whether to stop
	 * @return what the user should know about the doses, one sentence each
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static List<String> of(final ImagePlus image, final PlaybackOptions options, final Progress progress)
		throws IOException
	{
		try {
			final PlaybackRun run = new PlaybackRun(image, options);
			run.run(progress);
			return run.warnings();
		}
		finally {
			progress.report(1, 1);
		}
	}

	private void run(final Progress progress) throws IOException {
		final String name = ImageName.of(image.getTitle());
		final Optional<MovieOutput> output = options.output(image, parameters() + "\n" + playback.sources());
		final int width = options.width(image.getWidth());
		requireMemory(width);
		final DrawnMovie movie = new DrawnMovie(playback, options.request().clock(playback.timeline()), width);
		if (output.isPresent()) output.get().write(movie, progress);
		if (options.folder().isPresent()) {
			final int picture = playback.timeline().pictureOfFrame(new FrameAxis(image).current() - 1);
			options.folder().get().save(name, "annotated", movie.draw(picture));
		}
		if (options.isAnnotating()) annotate();
	}

	private void annotate() {
		AnnotationOverlay.replace(image, playback.timeline(), playback.annotation(1), playback.pictures()::stackIndex);
		image.setProp(PARAMETERS, parameters());
		image.setProp(WARNINGS, warnings().isEmpty() ? null : String.join("\n", warnings()));
		image.changes = true;
	}

	private String parameters() {
		return "LatticeLapse " + ProjectInfo.version() + ", Dose-Annotated Playback: " + options;
	}

	private List<String> warnings() {
		return playback.timeline().track().warnings();
	}

	/** A picture is held in several copies while it is drawn and written. */
	private void requireMemory(final int width) {
		final double megabytes = (double) width * playback.height(width) * COPIES / (1 << 20);
		final double most = (double) Runtime.getRuntime().maxMemory() / (1 << 20);
		if (megabytes < most) return;
		throw new IllegalArgumentException(String.format(Locale.ROOT,
			"width=%d needs about %.0f MB of memory, but ImageJ has %.0f MB; give a smaller width, or more memory in Edit > Options > Memory & Threads...",
			width, megabytes, most));
	}
}
