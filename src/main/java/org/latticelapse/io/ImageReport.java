package org.latticelapse.io;

import ij.ImagePlus;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.report.AcquisitionRecord;

/** All that an ImageJ image tells about how it came to be. */
public final class ImageReport {

	private ImageReport() {}

	/**
	 * @return the record in the image's properties, its frames and its pixel size
	 * @throws IllegalArgumentException if a property can not be read, with a
	 *           sentence that names it
	 */
	public static AcquisitionRecord of(final ImagePlus image) {
		return new AcquisitionRecord(image.getTitle(), pixelSize(image), ImageAcquisition.of(image), ImageAcquisition
			.doseTrack(image));
	}

	private static PixelSize pixelSize(final ImagePlus image) {
		try {
			return ImagePixelSize.of(image);
		}
		catch (final IllegalArgumentException uncalibrated) {
			return null;
		}
	}
}
