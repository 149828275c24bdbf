package org.latticelapse.view.labeling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ij.ImagePlus;
import ij.io.Opener;
import ij.process.ImageProcessor;

/** The tiles of an image's name that are in the folder already: new ones must not be mixed up with them. */
final class EarlierTiles {

	private final Path folder;
	private final String name;

	/**
	 * @param folder of the sets
	 * @param name of the image, as in the names of its tiles
	 */
	EarlierTiles(final Path folder, final String name) {
		this.folder = folder;
		this.name = name;
	}

	/**
	 * @param set where the tiles of the image are to go
	 * @throws IllegalArgumentException if some are in the other set: a model would be
	 *           judged by what it was trained on
	 * @throws IOException if the folder can not be read
	 */
	void requireNoneBeside(final String set) throws IOException {
		final String other = set.equals("train") ? "validation" : "train";
		final Path images = folder.resolve(other).resolve("images");
		if (!Files.isDirectory(images)) return;
		final Pattern tile = Pattern.compile(Pattern.quote(name) + "_f\\d+_x\\d+_y\\d+\\.(tif|png)");
		try (Stream<Path> files = Files.list(images)) {
			if (files.anyMatch(file -> tile.matcher(file.getFileName().toString()).matches())) {
				throw new IllegalArgumentException("Tiles of image \"" + name + "\" are in " + images +
					" already; give split=" + other + ", or delete them and their labels");
			}
		}
	}

	/**
	 * @param tile name and extension of a tile of the image
	 * @param pixels what it shall hold
	 * @throws IllegalArgumentException if a tile of that name shows something else:
	 *           two images have the same name, and one would replace the other
	 */
	void requireSame(final String set, final String tile, final ImageProcessor pixels) {
		final Path file = folder.resolve(set).resolve("images").resolve(tile);
		if (!Files.exists(file)) return;
		final Optional<ImageProcessor> there = Optional.ofNullable(new Opener().openImage(file.toString())).map(
			ImagePlus::getProcessor);
		if (!there.filter(old -> equal(old, pixels)).isPresent()) {
			throw new IllegalArgumentException("Image \"" + name + "\" is not what the tile " + file +
				" shows: another of the same name was; rename this one with Image > Rename..., or give another folder saveto");
		}
	}

	private static boolean equal(final ImageProcessor a, final ImageProcessor b) {
		return a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight() && IntStream.range(0, a.getPixelCount())
			.allMatch(i -> a.getf(i) == b.getf(i));
	}
}
