package org.latticelapse.io;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;

/** What a user wants of a movie file, in the words of the command's options. Immutable. */
public final class MovieRequest {

	private final Path path;
	private final String sidecar;
	private final String supersampling;
	private final String grouping;
	private final String gain;
	private final String frames;
	private final String dataset;

	/**
	 * @param path of the movie file
	 * @param sidecar {@code auto}: the files beside the movie that belong to it;
	 *          {@code none}; or the path of one
	 * @param supersampling pixels of the image per pixel of the sensor: 0.5, 1, 2 or
	 *          4; other than 1 for counted electrons (EER) only
	 * @param grouping frames that are summed into one: {@code 40}, {@code 0.5 s},
	 *          {@code 2 e/A2}
	 * @param gain path of a gain reference for counted electrons (EER); empty: none
	 * @param frames of the file: {@code all}, {@code 7} or {@code 1-100}
	 * @throws IllegalArgumentException if a file does not exist
	 */
	public MovieRequest(final String path, final String sidecar, final String supersampling, final String grouping,
		final String gain, final String frames)
	{
		this(path, sidecar, supersampling, grouping, gain, frames, "auto");
	}

	private MovieRequest(final String path, final String sidecar, final String supersampling, final String grouping,
		final String gain, final String frames, final String dataset)
	{
		this.path = file("path", path);
		this.sidecar = sidecar.trim();
		this.supersampling = supersampling.trim();
		this.grouping = grouping;
		this.gain = gain.trim();
		this.frames = frames;
		this.dataset = dataset.trim();
		if (!this.gain.isEmpty()) file("gain", this.gain);
		if (!isAutomatic() && !hasNoSidecar()) file("sidecar", this.sidecar);
	}

	/**
	 * @param dataset of a file with several images {@code auto}: that with the most
	 *          frames; or its number or detector
	 * @return this request for that image
	 */
	public MovieRequest ofImage(final String dataset) {
		return new MovieRequest(path.toString(), sidecar, supersampling, grouping, gain, frames, dataset);
	}

	/** @return the movie file. */
	public Path path() {
		return path;
	}

	boolean isAutomatic() {
		return sidecar.isEmpty() || sidecar.equalsIgnoreCase("auto");
	}

	boolean hasNoSidecar() {
		return sidecar.equalsIgnoreCase("none");
	}

	/** @return the path of a sidecar, if neither {@link #isAutomatic} nor {@link #hasNoSidecar}. */
	Path sidecar() {
		return Paths.get(sidecar);
	}

	String supersampling() {
		return supersampling;
	}

	String grouping() {
		return grouping;
	}

	/** @return the path of the gain reference; empty: none. */
	String gain() {
		return gain;
	}

	String frames() {
		return frames;
	}

	boolean isAnyImage() {
		return dataset.isEmpty() || dataset.equalsIgnoreCase("auto");
	}

	/** @return the number or detector of an image, if not {@link #isAnyImage}. */
	String dataset() {
		return dataset;
	}

	/** @return the options in the form in which a macro gives them. */
	public String options() {
		return "path=[" + path + "] sidecar=[" + sidecar + "] supersampling=" + supersampling + " grouping=[" + grouping +
			"] gain=[" + gain + "] frames=" + frames + " dataset=[" + dataset + "]";
	}

	private static Path file(final String key, final String text) {
		try {
			final Path file = Paths.get(text.trim());
			if (Files.isRegularFile(file)) return file.toAbsolutePath();
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException(key + "=" + text + " is no path of a file: " + e.getReason(), e);
		}
		throw new IllegalArgumentException(key + "=" + text + " is no file; give the path of " + (key.equals("path")
			? "a movie" : "an existing file"));
	}
}
