package org.latticelapse.io.reader.velox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.hdf5.Hdf5Group;

/**
 * The images of a Velox file that can be read, in the order of their names. Beside
 * them it may hold transforms and vectors, which are not counted.
 */
final class VeloxImages {

	private static final int MOST_LISTED = 12;

	private final List<VeloxImage> images = new ArrayList<>();
	private FormatException problem;

	/** @throws FormatException if none can be read */
	VeloxImages(final ByteSource file, final Hdf5Group group) throws IOException {
		for (final String name : group.names()) {
			try {
				images.add(VeloxImage.of(group.group(name)));
			}
			catch (final FormatException e) {
				problem = e;
			}
		}
		if (images.isEmpty()) throw problem != null ? problem : file.error(-1, "the file holds no image");
	}

	/** @return the number of images. */
	int size() {
		return images.size();
	}

	/** @return the first of those with the most frames. */
	VeloxImage longest() {
		VeloxImage longest = images.get(0);
		for (final VeloxImage image : images) {
			if (image.frames() > longest.frames()) longest = image;
		}
		return longest;
	}

	/**
	 * @param wish a number from 1, or the name of a detector
	 * @throws IllegalArgumentException if that is no image, or several
	 */
	VeloxImage find(final String wish) throws IOException {
		final List<VeloxImage> found = new ArrayList<>();
		for (int i = 0; i < images.size(); i++) {
			if (wish.equals(Integer.toString(i + 1))) return images.get(i);
			if (wish.equalsIgnoreCase(images.get(i).detector())) found.add(images.get(i));
		}
		if (found.size() == 1) return found.get(0);
		throw new IllegalArgumentException("dataset=" + wish + " is " + (found.isEmpty() ? "none" : "more than one") +
			" of the images of the file: " + list() + "; give the number of one");
	}

	/** @return the number of an image. */
	int numberOf(final VeloxImage image) {
		return images.indexOf(image) + 1;
	}

	/** @return what there is, in words. */
	String list() throws IOException {
		final StringBuilder list = new StringBuilder();
		for (final VeloxImage image : images.subList(0, Math.min(images.size(), MOST_LISTED))) {
			final String detector = image.detector();
			list.append(list.length() == 0 ? "" : ", ").append(numberOf(image)).append(" (").append(detector).append(detector
				.isEmpty() ? "" : ", ").append(image.width()).append(" x ").append(image.height()).append(" x ").append(image
					.frames()).append(')');
		}
		return images.size() > MOST_LISTED ? list + " …" : list.toString();
	}
}
