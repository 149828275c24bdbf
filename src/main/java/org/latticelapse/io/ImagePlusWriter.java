package org.latticelapse.io;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.ShortProcessor;

/** A micrograph or movie as an ImageJ image: 16-bit counts, calibrated in nm, its acquisition in the properties. */
public final class ImagePlusWriter {

	/** Property that says where an image comes from. */
	static final String SOURCE = "LatticeLapse.Source";

	private static final int LARGEST = 65535;

	private ImagePlusWriter() {}

	/**
	 * @param title of the image
	 * @param micrograph counts; rounded, and clipped to 0 … 65535
	 * @param acquisition what is known of it goes into the properties
	 * @param source where the image comes from, one line
	 * @return a new image, not yet shown
	 */
	public static ImagePlus write(final String title, final Micrograph micrograph, final Acquisition acquisition,
		final String source)
	{
		return described(new ImagePlus(title, processor(micrograph.width(), micrograph.height(), counts(micrograph))),
			micrograph.pixelSize(), acquisition, source);
	}

	/**
	 * @param title of the image
	 * @param movie counts; rounded, and clipped to 0 … 65535
	 * @param source where the movie comes from, one line
	 * @return a new image with a virtual stack, not yet shown; a frame is read when
	 *         it is looked at
	 */
	public static ImagePlus write(final String title, final Movie movie, final String source) {
		final ImagePlus image = new ImagePlus(title, new MovieStack(movie));
		image.setDimensions(1, 1, movie.frames());
		movie.acquisition().value(Quantity.FRAME_TIME).ifPresent(seconds -> {
			image.getCalibration().frameInterval = seconds;
			image.getCalibration().setTimeUnit("sec");
		});
		return described(image, movie.frame(0).pixelSize(), movie.acquisition(), source);
	}

	/** @return the intensities as counts. */
	static short[] counts(final Micrograph micrograph) {
		final float[] pixels = micrograph.copyPixels();
		final short[] counts = new short[pixels.length];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = (short) Math.max(0, Math.min(LARGEST, Math.round(pixels[i])));
		}
		return counts;
	}

	/** @return counts as ImageJ shows them, from the lowest to the highest. */
	static ShortProcessor processor(final int width, final int height, final short[] counts) {
		final ShortProcessor processor = new ShortProcessor(width, height, counts, null);
		processor.resetMinAndMax();
		return processor;
	}

	private static ImagePlus described(final ImagePlus image, final PixelSize pixel, final Acquisition acquisition,
		final String source)
	{
		final Calibration calibration = image.getCalibration();
		calibration.setUnit("nm");
		calibration.pixelWidth = pixel.x() / Angstroms.PER_NANOMETRE;
		calibration.pixelHeight = pixel.y() / Angstroms.PER_NANOMETRE;
		ImageAcquisition.write(image, acquisition);
		image.setProp(SOURCE, source);
		return image;
	}
}
