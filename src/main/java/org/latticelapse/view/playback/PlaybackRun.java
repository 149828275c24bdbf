package org.latticelapse.view.playback;

import ij.ImagePlus;
import ij.io.FileInfo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.image.Progress;
import org.latticelapse.io.FrameAxis;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.ProjectInfo;

/**
 * Dose-Annotated Playback without its window: the annotation on every frame and
 * the movie written, the same for every way of calling it. Pixels and
 * calibration of the image are not changed.
 */
public final class PlaybackRun {

	private static final String PARAMETERS = "LatticeLapse.playback.Parameters";
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
		final Optional<MovieOutput> output = options.output(name, parameters() + "\n" + sources());
		final int width = options.width(image.getWidth());
		final DrawnMovie movie = new DrawnMovie(playback, options.request().clock(playback.timeline()), width);
		if (output.isPresent()) {
			requireOtherFile(output.get().place());
			output.get().write(movie, progress);
		}
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

	private String sources() {
		final String source = playback.timeline().track().source();
		return (source.isEmpty() ? "" : "Times and doses: " + source + "\n") + String.join("\n", warnings());
	}

	private List<String> warnings() {
		return playback.timeline().track().warnings();
	}

	/** A virtual stack still reads its frames from the file it was opened from. */
	private void requireOtherFile(final Path place) {
		final FileInfo opened = image.getOriginalFileInfo();
		if (opened == null || opened.directory == null || opened.fileName == null) return;
		if (new File(opened.directory, opened.fileName).toPath().toAbsolutePath().normalize().equals(place)) {
			throw new IllegalArgumentException("output=" + place + " is the file that image \"" + image.getTitle() +
				"\" was opened from; give another name");
		}
	}
}
