package org.latticelapse.io;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Optional;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FrameGroups;
import org.latticelapse.io.reader.FrameRange;
import org.latticelapse.io.reader.Grouping;
import org.latticelapse.io.reader.ImageCollection;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.SummedMovie;
import org.latticelapse.io.reader.bioformats.BioFormats;
import org.latticelapse.io.reader.eer.EventMovie;
import org.latticelapse.io.reader.eer.GainReference;
import org.latticelapse.io.reader.eer.Supersampling;
import org.latticelapse.io.reader.hdf5.Hdf5File;
import org.latticelapse.io.reader.mrc.MrcFormat;
import org.latticelapse.io.reader.velox.VeloxFormat;
import org.latticelapse.io.sidecar.Sidecars;

/** Opens a movie file as a user wants it: with its sidecars, rendered, summed, cut to a range. */
public final class MovieOpener {

	private MovieOpener() {}

	/**
	 * Reads headers only.
	 *
	 * @return the movie, to be closed
	 * @throws IllegalArgumentException if an option is not possible with this file
	 * @throws IOException if a file can not be read, with a sentence that names it
	 */
	public static MovieFile open(final MovieRequest request) throws IOException {
		final Grouping grouping = Grouping.of(request.grouping());
		final Supersampling supersampling = Supersampling.of(request.supersampling());
		final MovieFile file = file(request);
		try {
			final FileRecord record = completed(request, file);
			final FrameGroups groups = grouping.of(FrameRange.of(request.frames(), file.frames()), record.acquisition());
			if (file instanceof EventMovie) {
				return rendered(((EventMovie) file).recorded(record), supersampling, request).grouped(groups);
			}
			requirePlain(request, supersampling);
			final MovieFile recorded = new RecordedMovie(file, record);
			return groups.isWholeMovie() ? recorded : new SummedMovie(recorded, groups);
		}
		catch (final IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	private static FileRecord completed(final MovieRequest request, final MovieFile file) throws IOException {
		final FileRecord own = told(SavedRecord.restored(file.record())).withNote("Format", MovieFormats.nameOf(request.path())
			.orElse(""), "by its content");
		if (request.hasNoSidecar()) return own;
		return request.isAutomatic() ? Sidecars.beside(request.path(), own, file.frames()) : Sidecars.from(request.sidecar(),
			request.path(), own, file.frames());
	}

	/** A dose per area of the specimen can not be had from pixels that are spatial frequencies. */
	private static FileRecord told(final FileRecord record) {
		if (!record.scale().isDiffraction() || record.warnings().stream().anyMatch(text -> text.contains("diffraction"))) {
			return record;
		}
		return record.withWarning("The pixels are calibrated in 1/nm: this is a diffraction pattern or a transform");
	}

	private static EventMovie rendered(final EventMovie movie, final Supersampling supersampling,
		final MovieRequest request) throws IOException
	{
		final EventMovie rendered = movie.rendered(supersampling);
		return request.gain().isEmpty() ? rendered : rendered.corrected(gain(Paths.get(request.gain())));
	}

	private static GainReference gain(final Path path) throws IOException {
		final MovieFile file = MovieFormats.open(path).orElse(null);
		if (file == null) {
			throw new IllegalArgumentException("gain=" + path + " is neither a TIFF nor an MRC; give a gain reference");
		}
		final String name = path.getFileName().toString();
		try {
			final boolean mrc = MovieFormats.nameOf(path).equals(Optional.of(new MrcFormat().name()));
			return mrc ? GainReference.evenExposure(file, name) : GainReference.factors(file, name);
		}
		finally {
			file.close();
		}
	}

	private static void requirePlain(final MovieRequest request, final Supersampling supersampling) {
		final String name = request.path().getFileName().toString();
		if (supersampling != Supersampling.SENSOR) {
			throw new IllegalArgumentException("supersampling=" + supersampling + " is for files of counted electrons (EER); " +
				name + " holds images, so give supersampling=1");
		}
		if (!request.gain().isEmpty()) {
			throw new IllegalArgumentException("gain=" + request.gain() + " is for files of counted electrons (EER); " + name +
				" holds images, so leave gain empty");
		}
	}

	private static MovieFile file(final MovieRequest request) throws IOException {
		final MovieFile file = file(request.path());
		if (request.isAnyImage()) return file;
		try {
			if (file instanceof ImageCollection) return ((ImageCollection) file).image(request.dataset());
			throw new IllegalArgumentException("dataset=" + request.dataset() +
				" is for files that hold several images (Velox EMD), which " + request.path().getFileName() +
				" is not; give dataset=auto");
		}
		catch (final IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	private static MovieFile file(final Path path) throws IOException {
		final Optional<MovieFile> own = MovieFormats.open(path);
		if (own.isPresent()) return own.get();
		final BioFormats bioFormats = new BioFormats(MovieOpener.class.getClassLoader());
		final Optional<MovieFile> other = bioFormats.open(path);
		if (other.isPresent()) return other.get();
		requireSoundHdf5(path);
		throw new IllegalArgumentException("path=" + path + " is of no format that this plugin reads itself; " + (bioFormats
			.isInstalled() ? "nor does Bio-Formats know it"
				: "install Bio-Formats, which is part of Fiji, for other formats"));
	}

	/** What a damaged HDF5 file holds can not be told, but that it is one, and where it is damaged. */
	private static void requireSoundHdf5(final Path path) throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			if (file.size() >= Long.BYTES && Hdf5File.isIn(file)) new VeloxFormat().recognizes(file);
		}
	}
}
