package org.latticelapse.io;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.ShortProcessor;

/** A micrograph as an ImageJ image: 16-bit counts, calibrated in nm, its acquisition in the properties. */
public final class ImagePlusWriter {

	/** Property that says where an image comes from. */
	static final String SOURCE = "LatticeLapse.Source";

	private static final double ANGSTROM_PER_NM = 10;
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
		final ImagePlus image = new ImagePlus(title, counts(micrograph));
		final Calibration calibration = image.getCalibration();
		calibration.setUnit("nm");
		calibration.pixelWidth = micrograph.pixelSize().x() / ANGSTROM_PER_NM;
		calibration.pixelHeight = micrograph.pixelSize().y() / ANGSTROM_PER_NM;
		ImageAcquisition.write(image, acquisition);
		image.setProp(SOURCE, source);
		return image;
	}

	private static ShortProcessor counts(final Micrograph micrograph) {
		final float[] pixels = micrograph.copyPixels();
		final short[] counts = new short[pixels.length];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = (short) Math.max(0, Math.min(LARGEST, Math.round(pixels[i])));
		}
		final ShortProcessor processor = new ShortProcessor(micrograph.width(), micrograph.height(), counts, null);
		processor.resetMinAndMax();
		return processor;
	}
}
