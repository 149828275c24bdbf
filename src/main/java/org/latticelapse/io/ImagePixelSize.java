package org.latticelapse.io;

import ij.ImagePlus;
import ij.measure.Calibration;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.io.reader.LengthUnit;

/** The size of an ImageJ image's pixels on the specimen. */
public final class ImagePixelSize {

	private ImagePixelSize() {}

	/**
	 * @param image an image with a spatial calibration
	 * @return the size of its pixels
	 * @throws IllegalArgumentException if the image is not calibrated in a unit of
	 *           length, with a sentence that says what to do
	 */
	public static PixelSize of(final ImagePlus image) {
		final Calibration calibration = image.getCalibration();
		final double x = Math.abs(calibration.pixelWidth) * angstroms(image, calibration.getXUnit());
		final double y = Math.abs(calibration.pixelHeight) * angstroms(image, calibration.getYUnit());
		if (!(x > 0 && y > 0) || Double.isInfinite(x) || Double.isInfinite(y)) {
			throw new IllegalArgumentException("The pixels of image \"" + image.getTitle() + "\" have the size " +
				calibration.pixelWidth + " x " + calibration.pixelHeight + " " + calibration.getUnit() +
				"; set a positive size with Image > Properties...");
		}
		return new PixelSize(x, y);
	}

	/** @return the size of its pixels; empty if the image is not calibrated in a unit of length. */
	public static Optional<PixelSize> ifKnown(final ImagePlus image) {
		final Calibration calibration = image.getCalibration();
		final boolean known = LengthUnit.angstroms(calibration.getXUnit()).isPresent() && LengthUnit.angstroms(calibration
			.getYUnit()).isPresent() && calibration.pixelWidth != 0 && calibration.pixelHeight != 0;
		return known ? Optional.of(of(image)) : Optional.empty();
	}

	private static double angstroms(final ImagePlus image, final String unit) {
		final OptionalDouble length = LengthUnit.angstroms(unit);
		if (length.isPresent()) {
			return length.getAsDouble();
		}
		final String name = "Image \"" + image.getTitle() + "\" ";
		if (LengthUnit.isReciprocal(unit)) {
			throw new IllegalArgumentException(name + "has the unit " + unit +
				", so it is a diffractogram already; choose the micrograph it was made from");
		}
		if (unit.toLowerCase(Locale.ROOT).startsWith("pixel")) {
			throw new IllegalArgumentException(name +
				"has no pixel size; set it, with the unit nm, in Image > Properties...");
		}
		throw new IllegalArgumentException(name + "has the unit \"" + unit +
			"\", which is no known length; set the pixel size, with the unit nm, in Image > Properties...");
	}
}
