package org.latticelapse.command.macro;

import ij.ImagePlus;
import ij.WindowManager;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The images that are open in ImageJ, as a macro names them. */
public final class OpenImages {

	/** The style of an input that takes the title of an open image; Fiji has no list for it, and lets it be typed. */
	public static final String TITLE = "title of an open image";

	private OpenImages() {
		// only static methods
	}

	/**
	 * Finds an image.
	 *
	 * @param name its title, or its ID as the macro function getImageID() gives it
	 * @throws IllegalArgumentException if no such image is open, or several have that
	 *           title
	 */
	public static ImagePlus find(final String name) {
		final ImagePlus[] titled = all().filter(image -> image.getTitle().equals(name)).toArray(ImagePlus[]::new);
		if (titled.length == 1) return titled[0];
		if (titled.length > 1) {
			throw new IllegalArgumentException(titled.length + " open images have the title \"" + name +
				"\"; rename all but one, or give the ID of the one that is meant: " + Arrays.stream(titled).map(image -> String
					.valueOf(image.getID())).collect(Collectors.joining(" or ")) + ".");
		}
		final ImagePlus numbered = name.matches("-\\d{1,9}") ? WindowManager.getImage(Integer.parseInt(name)) : null;
		if (numbered != null) return numbered;
		throw new IllegalArgumentException("no open image has the title or ID \"" + name + "\"; " + listed());
	}

	/**
	 * @param image may be null
	 * @return the image
	 * @throws IllegalArgumentException if there is no image, or if it has no pixels
	 */
	public static ImagePlus checked(final ImagePlus image) {
		if (image == null) {
			throw new IllegalArgumentException("no image is open. Open one, for instance with File > Open..., and run " +
				"the command again.");
		}
		if (image.getProcessor() == null) {
			throw new IllegalArgumentException("the image \"" + image.getTitle() + "\" has no pixels; it may have been " +
				"closed, or its file could not be read. Choose an open image and run the command again.");
		}
		return image;
	}

	private static Stream<ImagePlus> all() {
		final int[] ids = WindowManager.getIDList();
		return ids == null ? Stream.empty() : Arrays.stream(ids).distinct().mapToObj(WindowManager::getImage).filter(
			Objects::nonNull);
	}

	private static String listed() {
		final String[] titles = WindowManager.getImageTitles();
		if (titles.length == 0) return "no image is open.";
		return "open are " + Arrays.stream(titles).map(title -> '"' + title + '"').collect(Collectors.joining(", ")) +
			".";
	}
}
