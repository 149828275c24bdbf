package org.latticelapse.io.reader.bioformats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.MovieFile;

/**
 * Bio-Formats, where it is installed, for all formats that this project does not
 * read itself. Its classes are looked for when a file is opened.
 */
public final class BioFormats {

	private static final String READER = "loci.formats.ImageReader";
	private static final String UNKNOWN_FORMAT = "UnknownFormatException";

	private final ClassLoader classes;

	/** @param classes finds the classes of Bio-Formats, if they are there */
	public BioFormats(final ClassLoader classes) {
		this.classes = classes;
	}

	/** @return whether Bio-Formats is installed. */
	public boolean isInstalled() {
		try {
			Class.forName(READER, false, classes);
			return true;
		}
		catch (final ClassNotFoundException | LinkageError e) {
			return false;
		}
	}

	/**
	 * Opens the first image series of a file.
	 *
	 * @return empty if Bio-Formats is not installed or does not know the format
	 * @throws FormatException if Bio-Formats can not read the file
	 */
	public Optional<MovieFile> open(final Path file) throws IOException {
		if (!isInstalled()) return Optional.empty();
		try {
			final Object metadata = Reflected.callStatic(classes.loadClass("loci.formats.MetadataTools"),
				"createOMEXMLMetadata");
			final Reflected reader = new Reflected(classes.loadClass(READER).getDeclaredConstructor().newInstance());
			reader.call("setMetadataStore", metadata);
			reader.call("setId", file.toString());
			return Optional.of(BioFormatsMovie.of(file, reader, new Reflected(metadata)));
		}
		catch (final ReflectiveOperationException e) {
			final Throwable cause = Reflected.cause(e);
			if (cause.getClass().getSimpleName().equals(UNKNOWN_FORMAT)) return Optional.empty();
			throw failed(file, cause);
		}
		catch (final LinkageError e) {
			throw failed(file, e);
		}
	}

	static FormatException failed(final Path file, final Throwable cause) {
		if (cause instanceof VirtualMachineError) throw (VirtualMachineError) cause;
		return new FormatException(file, -1, "Bio-Formats can not read it: " + cause, cause);
	}
}
