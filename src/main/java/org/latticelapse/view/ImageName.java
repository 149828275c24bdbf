package org.latticelapse.view;

import java.util.regex.Pattern;

/** The part of an output's file name that tells its image. */
public final class ImageName {

	private static final Pattern EXTENSION = Pattern.compile(
		"(?i)(?<=.)\\.(tiff?|zip|mrcs?|map|rec|st|dm[2-4]|ser|emi|emd|tvips|eer|png|jpe?g|gif|bmp|avi|fits?|raw|h5|hdf5?|czi|nd2|txt)$");
	private static final Pattern ILLEGAL = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|[. ]+$");

	private ImageName() {}

	/**
	 * @param title title of an image
	 * @return the title without the extension of an image file, if it has one;
	 *         characters that some file system rejects are replaced by _
	 */
	public static String of(final String title) {
		final String name = ILLEGAL.matcher(EXTENSION.matcher(title).replaceFirst("")).replaceAll("_");
		return name.isEmpty() ? "image" : name;
	}
}
