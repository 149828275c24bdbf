package org.latticelapse.io;

import ij.ImagePlus;

import java.util.Optional;

import org.latticelapse.core.motion.Drift;

/**
 * The drift of a movie, kept in the properties of its image, where commands that
 * follow the specimen find it: dx, dy and uncertainty of a frame in pixels,
 * and {@code guess} where it was not measured, separated by commas, the frames by
 * semicolons. ImageJ saves it in its TIFF files
 * and copies it to duplicates.
 */
public final class ImageDrift {

	private static final String PROPERTY = "LatticeLapse.Drift_px";
	private static final String GUESS = "guess";

	private ImageDrift() {}

	/**
	 * @return the drift recorded for the image, if one is; frames are counted along
	 *         its axis of time
	 * @throws IllegalArgumentException if the record can not be read, or is of
	 *           another number of frames, with a sentence that says what to do
	 */
	public static Optional<Drift> of(final ImagePlus image) {
		final String text = image.getProp(PROPERTY);
		if (text == null) return Optional.empty();
		final String[] frames = text.split(";");
		final int expected = new FrameAxis(image).length();
		if (frames.length != expected) {
			throw new IllegalArgumentException("Image \"" + image.getTitle() + "\" has " + expected +
				" frames, but the drift of " + frames.length +
				" frames is recorded for it; run Drift Correction for EM Movies again");
		}
		final double[][] columns = new double[3][frames.length];
		final boolean[] measured = new boolean[frames.length];
		try {
			for (int i = 0; i < frames.length; i++) {
				final String[] fields = frames[i].split(",", -1);
				for (int column = 0; column < columns.length; column++) {
					columns[column][i] = column == 2 && fields[column].isEmpty() ? Double.NaN : Double.parseDouble(fields[column]);
				}
				measured[i] = !Double.isNaN(columns[2][i]) && !fields[fields.length - 1].equals(GUESS);
			}
			return Optional.of(Drift.of(columns[0], columns[1], columns[2], measured));
		}
		catch (final IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new IllegalArgumentException("The property " + PROPERTY + " of image \"" + image.getTitle() +
				"\" can not be read; run Drift Correction for EM Movies again", e);
		}
	}

	/** Records the drift of the image's frames in place of one recorded before. */
	public static void write(final ImagePlus image, final Drift drift) {
		final StringBuilder text = new StringBuilder();
		for (int i = 0; i < drift.frames(); i++) {
			text.append(i == 0 ? "" : ";").append(rounded(drift.dx(i))).append(',').append(rounded(drift.dy(i))).append(',')
				.append(Double.isNaN(drift.sigma(i)) ? "" : String.valueOf(rounded(drift.sigma(i)))).append(drift.isMeasured(i)
					? "" : "," + GUESS);
		}
		image.setProp(PROPERTY, text.toString());
	}

	/** A ten thousandth of a pixel keeps the text short and is far below what can be measured. */
	private static double rounded(final double pixels) {
		return Math.round(pixels * 1e4) / 1e4;
	}
}
