package org.latticelapse.view.playback.export;

import ij.ImagePlus;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.latticelapse.core.image.FileProblem;
import org.latticelapse.core.image.Progress;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.playback.DrawnMovie;

/**
 * Where a movie is written to, and in which format. It is written beside its
 * place under another name and moved there when it is complete, so that no half
 * movie ever has its name, and an older one is lost only to a whole new one.
 */
public final class MovieOutput {

	private static final Pattern EXTENSION = Pattern.compile("(?i)\\.([a-z][a-z0-9]{1,4})$");

	private final String asked;
	private final String name;
	private final Path place;
	private final MovieFile format;
	private final boolean folder;

	private MovieOutput(final String asked, final String name, final Path place, final MovieFile format,
		final boolean folder)
	{
		this.asked = asked;
		this.name = name;
		this.place = place;
		this.format = format;
		this.folder = folder;
	}

	/**
	 * @param image the movie, whose name begins those of PNG files
	 * @param output path with the extension .avi, .gif or .tif, or of a folder for
	 *          PNG files
	 * @param info for the Info of a TIFF
	 * @throws IllegalArgumentException if nothing can be written there, with a
	 *           sentence that says what to do
	 */
	public static MovieOutput of(final ImagePlus image, final String output, final String info) {
		final MovieOutput made = at(output, ImageName.of(image.getTitle()), info);
		SourceFile.requireOther(image, made.place);
		return made;
	}

	/**
	 * @param output path with the extension .avi, .gif or .tif, or of a folder for
	 *          PNG files
	 * @param name how the names of PNG files begin
	 * @param info for the Info of a TIFF
	 * @throws IllegalArgumentException if nothing can be written there, with a
	 *           sentence that says what to do
	 */
	static MovieOutput at(final String output, final String name, final String info) {
		final Path place;
		try {
			place = Paths.get(output.trim()).toAbsolutePath().normalize();
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException("output=" + output + " is no path of a file: " + e.getReason(), e);
		}
		if (place.getFileName() == null) throw new IllegalArgumentException("output=" + output + " is no name of a file");
		final MovieFile file = file(place, output, info);
		final boolean folder = file == null;
		if (Files.exists(place) && folder != Files.isDirectory(place)) {
			throw new IllegalArgumentException("output=" + output + (folder ? " is a file without an extension; give a folder"
				: " is a folder; give the name of a file in it"));
		}
		return new MovieOutput(output, name, place, folder ? new PngFrames(name) : file, folder);
	}

	/** @return where the movie will be. */
	public Path place() {
		return place;
	}

	/**
	 * Writes a movie.
	 *
	 * @throws IOException with a sentence that names the file
	 * @throws java.util.concurrent.CancellationException when cancelled; nothing is
	 *           left then
	 */
	public void write(final DrawnMovie movie, final Progress progress) throws IOException {
		final Path part = place.resolveSibling("." + place.getFileName() + ".part");
		try {
			Files.createDirectories(place.getParent());
			remove(part);
			format.write(movie, part, progress);
			if (folder && Files.isDirectory(place)) moveFiles(part);
			else Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (final IOException e) {
			throw new IOException("Can not write " + place + ": " + FileProblem.of(e) + "; check output=" + asked, e);
		}
		finally {
			remove(part);
		}
	}

	/** Frames of an older, longer movie must not stay behind the new ones; other files do. */
	private void moveFiles(final Path part) throws IOException {
		try (DirectoryStream<Path> older = Files.newDirectoryStream(place, file -> PngFrames.isFrame(name, file))) {
			for (final Path file : older) {
				final boolean stays = Files.exists(part.resolve(file.getFileName()));
				if (!stays) Files.delete(file);
			}
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
			for (final Path file : files) {
				Files.move(file, place.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static MovieFile file(final Path place, final String output, final String info) {
		final Matcher extension = EXTENSION.matcher(place.getFileName().toString());
		if (Files.isDirectory(place) || output.trim().matches(".*[/\\\\]") || !extension.find()) return null;
		switch (extension.group(1).toLowerCase(Locale.ROOT)) {
			case "avi":
				return new AviFile();
			case "gif":
				return new GifFile();
			case "tif":
			case "tiff":
				return new TiffFile(info);
			default:
				throw new IllegalArgumentException("output=" + output + " has the extension ." + extension.group(1) +
					", which can not be written; give .avi, .gif, .tif, or a folder for PNG files");
		}
	}

	private static void remove(final Path path) {
		final File[] files = path.toFile().listFiles();
		if (files != null) {
			for (final File file : files) {
				file.delete();
			}
		}
		path.toFile().delete();
	}
}
