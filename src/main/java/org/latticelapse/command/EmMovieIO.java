package org.latticelapse.command;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.MovieRequest;
import org.latticelapse.io.reader.tiff.TiffFormat;
import org.latticelapse.view.MovieWindow;
import org.scijava.Priority;
import org.scijava.io.AbstractIOPlugin;
import org.scijava.io.IOPlugin;
import org.scijava.io.location.FileLocation;
import org.scijava.io.location.Location;
import org.scijava.plugin.Plugin;

/**
 * Opens movies of microscopes for SciJava's input and output, with the defaults
 * of Open EM Movie. Fiji asks it for files that are dropped onto its window, or
 * opened from its menu, when neither it nor Bio-Formats can read them. TIFFs are
 * left to ImageJ.
 */
@Plugin(type = IOPlugin.class, priority = Priority.HIGH)
public class EmMovieIO extends AbstractIOPlugin<ImagePlus> {

	@Override
	public Class<ImagePlus> getDataType() {
		return ImagePlus.class;
	}

	@Override
	public boolean supportsOpen(final Location source) {
		return source instanceof FileLocation && isMovie(((FileLocation) source).getFile().toPath());
	}

	@Override
	public boolean supportsOpen(final String source) {
		try {
			return isMovie(Paths.get(source));
		}
		catch (final InvalidPathException e) {
			return false;
		}
	}

	@Override
	public ImagePlus open(final Location source) throws IOException {
		return open(((FileLocation) source).getFile().getPath());
	}

	@Override
	public ImagePlus open(final String source) throws IOException {
		return MovieWindow.open(new MovieRequest(source, "auto", "1", "1", "", "all"));
	}

	private static boolean isMovie(final Path path) {
		try {
			return Files.isRegularFile(path) && MovieFormats.nameOf(path).filter(name -> !name.equals(new TiffFormat().name()))
				.isPresent();
		}
		catch (final IOException e) {
			return false;
		}
	}
}
