package org.latticelapse.io;

import ij.ImagePlus;

import org.latticelapse.core.image.Acquisition;

/** What the properties of an ImageJ image say about how it was taken. */
final class ImageAcquisition {

	/** Accelerating voltage, kV. */
	static final String VOLTAGE = "LatticeLapse.Voltage_kV";

	/** Specimen temperature, °C. */
	static final String TEMPERATURE = "LatticeLapse.SpecimenTemperature_C";

	/** Dose of one frame, e/Å². */
	static final String FRAME_DOSE = "LatticeLapse.FrameDose_e/A2";

	private ImageAcquisition() {}

	/**
	 * @return the record in the image's properties; what they do not state stays
	 *         unknown
	 * @throws IllegalArgumentException if a property is not a number
	 */
	static Acquisition of(final ImagePlus image) {
		return Acquisition.UNKNOWN.withVoltage(number(image, VOLTAGE)).withTemperature(number(image,
			TEMPERATURE)).withFrameDose(number(image, FRAME_DOSE));
	}

	private static double number(final ImagePlus image, final String key) {
		final String value = image.getProp(key);
		if (value == null) {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(value.trim());
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException("The property " + key + " of image \"" + image.getTitle() +
				"\" is \"" + value + "\", not a number; correct or remove it in Image > Properties...", e);
		}
	}
}
