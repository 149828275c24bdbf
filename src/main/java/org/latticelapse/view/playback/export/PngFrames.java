package org.latticelapse.view.playback.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.playback.DrawnMovie;

/** A folder with a PNG for each picture: {@code NAME.0001.png}. */
final class PngFrames implements MovieFile {

	private final String name;

	/** @param name how the files' names begin */
	PngFrames(final String name) {
		this.name = name;
	}

	/** @return whether a file is called like a frame of a name. */
	static boolean isFrame(final String name, final Path file) {
		return file.getFileName().toString().matches(Pattern.quote(name) + "\\.\\d{4,}\\.png");
	}

	@Override
	public void write(final DrawnMovie movie, final Path folder, final Progress progress) throws IOException {
		Files.createDirectory(folder);
		for (int i = 0; i < movie.pictures(); i++) {
			progress.checkCancelled();
			final Path file = folder.resolve(String.format(Locale.ROOT, "%s.%04d.png", name, i + 1));
			if (!ImageIO.write(movie.draw(i), "png", file.toFile())) throw new IOException("this Java can not write PNG");
			progress.report(i + 1L, movie.pictures());
		}
	}
}
