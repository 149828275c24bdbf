package org.latticelapse.benchmark;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

/**
 * The folder of sample files beside the project, and how its images become
 * micrographs. The samples are not part of the project; the system property
 * {@code latticelapse.samples} names the folder when it lies elsewhere.
 */
final class Samples {

	private Samples() {
		// static only
	}

	/** @return a file or folder of the samples, whether it exists or not. */
	static Path at(final String first, final String... more) {
		return Paths.get(System.getProperty("latticelapse.samples", "../shared/samples")).resolve(Paths.get(first,
			more));
	}

	/**
	 * @param file an image ImageJ can open
	 * @return the image
	 * @throws IllegalArgumentException if it can not be read
	 */
	static ImagePlus open(final Path file) {
		final ImagePlus image = Files.isReadable(file) ? IJ.openImage(file.toString()) : null;
		if (image == null) {
			throw new IllegalArgumentException("No image can be read from " + file +
				"; name the samples folder with -Dlatticelapse.samples=FOLDER");
		}
		return image;
	}

	/** @return an image calibrated in nm as a micrograph. */
	static Micrograph micrograph(final ImagePlus image) {
		final Calibration calibration = image.getCalibration();
		if (!"nm".equals(calibration.getUnit())) {
			throw new IllegalArgumentException(image.getTitle() + " is calibrated in " + calibration.getUnit() +
				", not in nm");
		}
		return micrograph(image.getProcessor(), new PixelSize(calibration.pixelWidth * Angstroms.PER_NANOMETRE,
			calibration.pixelHeight * Angstroms.PER_NANOMETRE));
	}

	/** Writes a micrograph of square pixels as a TIFF of 16-bit counts calibrated in nm. */
	static void save(final Micrograph micrograph, final Path file) {
		final ImageProcessor pixels = new FloatProcessor(micrograph.width(), micrograph.height(), micrograph
			.copyPixels()).convertToShort(false);
		final ImagePlus image = new ImagePlus(file.getFileName().toString(), pixels);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = micrograph.pixelSize().x() / Angstroms.PER_NANOMETRE;
		image.getCalibration().pixelHeight = micrograph.pixelSize().y() / Angstroms.PER_NANOMETRE;
		IJ.saveAsTiff(image, file.toString());
	}

	/** @return an image as a micrograph of a known pixel size. */
	static Micrograph micrograph(final ImageProcessor pixels, final PixelSize pixelSize) {
		return new Micrograph(pixels.getWidth(), pixels.getHeight(), (float[]) pixels.convertToFloatProcessor()
			.getPixelsCopy(), pixelSize);
	}
}
