package org.latticelapse.view;

import ij.ImagePlus;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

import org.latticelapse.core.image.FileProblem;
import org.latticelapse.core.image.Progress;

/**
 * The folder a command saves to. It is made when the first file is written. A
 * file appears under its name only when it is complete, and replaces an older
 * one.
 */
public final class OutputFolder {

	private final Path folder;

	private OutputFolder(final Path folder) {
		this.folder = folder;
	}

	/**
	 * @param path path of a folder, which need not exist
	 * @throws IllegalArgumentException if no folder can be there, or nothing be
	 *           written to it
	 */
	public static OutputFolder at(final String path) {
		final Path folder;
		try {
			folder = Paths.get(path.trim()).toAbsolutePath();
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException("saveto=" + path + " is no path of a folder: " + e.getReason(), e);
		}
		final String problem = problem(folder);
		if (!problem.isEmpty()) {
			throw new IllegalArgumentException("saveto=" + path + problem + "; give the path of a folder that can be written to");
		}
		return new OutputFolder(folder);
	}

	/** @return what there is against a folder, found before the work is done whose results would be lost; empty: nothing. */
	private static String problem(final Path folder) {
		Path there = folder;
		while (there != null && !Files.exists(there)) there = there.getParent();
		if (there == null) return " can not be made, as there is no " + folder.getRoot();
		if (!Files.isDirectory(there)) {
			return there.equals(folder) ? " is a file" : " can not be made, as " + there + " is a file";
		}
		if (Files.isWritable(there) || takesFiles(there)) return "";
		return " can not be written to, as access to " + there + " is not permitted";
	}

	/** Windows says of some folders on servers that they are write-protected, and they are not. */
	private static boolean takesFiles(final Path folder) {
		try {
			Files.delete(Files.createTempFile(folder, ".latticelapse", null));
			return true;
		}
		catch (final IOException e) {
			return false;
		}
	}

	/**
	 * Writes {@code <image>.<table>.csv}.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save(final String image, final Table table) throws IOException {
		write(image + "." + table.title() + ".csv", file -> {
			try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
				CsvText.write(table, out);
			}
		});
	}

	/**
	 * Writes {@code <image>.<kind>.tif} with calibration, overlay and Info.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save(final String image, final String kind, final ImagePlus picture) throws IOException {
		saveStack(image, kind, picture, Progress.NONE);
	}

	/**
	 * Writes {@code <image>.<kind>.tif} frame by frame, so that a virtual stack of any
	 * length needs the memory of a few frames; above 4 GB only ImageJ reads it.
	 *
	 * @param progress told how far writing is, and asked whether to stop
	 * @throws IOException with a sentence that names the file
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public void saveStack(final String image, final String kind, final ImagePlus movie, final Progress progress)
		throws IOException
	{
		write(image + "." + kind + ".tif", file -> StackFile.write(movie, file, progress));
	}

	/**
	 * Writes {@code <image>.<kind>.png}.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save(final String image, final String kind, final BufferedImage picture) throws IOException {
		write(image + "." + kind + ".png", file -> {
			if (!ImageIO.write(picture, "png", file.toFile())) {
				throw new IOException("this Java can not write PNG");
			}
		});
	}

	/**
	 * Writes {@code <image>.<name>}, in UTF-8.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save(final String image, final String name, final String text) throws IOException {
		write(image + "." + name, file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Writes {@code <image>.<name>}.
	 *
	 * @throws IOException with a sentence that names the file
	 */
	public void save(final String image, final String name, final byte[] content) throws IOException {
		write(image + "." + name, file -> Files.write(file, content));
	}

	private void write(final String name, final Content content) throws IOException {
		final Path part = folder.resolve("." + name + ".part");
		try {
			Files.createDirectories(folder);
			content.writeTo(part);
			Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (final IOException e) {
			throw new IOException("Can not write " + folder.resolve(name) + ": " + FileProblem.of(e) +
				"; check the folder saveto", e);
		}
		finally {
			part.toFile().delete();
		}
	}

	/** What a file shall hold. */
	private interface Content {

		void writeTo(Path file) throws IOException;
	}
}
