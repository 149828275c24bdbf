package org.latticelapse.io;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.ImageProcessor;
import ij.process.ImageStatistics;

import java.io.IOException;
import java.util.OptionalDouble;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelScale;

/** A movie file as an ImageJ image: virtual, frames in time, calibrated, its record in the properties. */
public final class MovieImage {

	/** What the user should know about the file, one sentence a line. */
	static final String WARNINGS = "LatticeLapse.Warnings";

	/** Contrast reaches from this many standard deviations below the mean to as many above. */
	private static final double CONTRAST = 3;

	private MovieImage() {}

	/**
	 * Reads the first frame.
	 *
	 * @param movie is closed with the image
	 * @param title of the image
	 * @param origin first lines of the image's Info: where it comes from
	 * @throws IllegalArgumentException if the first frame can not be read
	 * @throws IOException if the file of a single image can not be closed
	 */
	public static ImagePlus of(final MovieFile movie, final String title, final String origin) throws IOException {
		final MovieFileStack stack = new MovieFileStack(movie);
		final ImageProcessor first = first(stack);
		final ImagePlus image = movie.frames() == 1 ? new ImagePlus(title, first) : new ImagePlus(title, stack);
		if (movie.frames() > 1) {
			image.setDimensions(1, 1, movie.frames());
			image.setOpenAsHyperStack(true);
			ImagePlus.addImageListener(new CloseWithImage(image, movie));
		}
		else {
			movie.close();
		}
		final FileRecord record = movie.record();
		calibrate(image, record, movie.frames());
		ImageAcquisition.write(image, record.acquisition());
		final String warnings = String.join("\n", record.warnings());
		if (!warnings.isEmpty()) image.setProp(WARNINGS, warnings);
		image.setProp(ImagePlusWriter.SOURCE, origin.split("\n")[0]);
		image.setProperty("Info", origin + (warnings.isEmpty() ? "" : "\n" + warnings) + "\n\n" + record.metadata());
		setContrast(image, first);
		return image;
	}

	/** @return what the user should know about the file an image was opened from, one sentence each. */
	public static String[] warnings(final ImagePlus image) {
		final String warnings = image.getProp(WARNINGS);
		return warnings == null ? new String[0] : warnings.split("\n");
	}

	private static ImageProcessor first(final MovieFileStack stack) {
		try {
			return stack.read(1);
		}
		catch (final IllegalArgumentException e) {
			if (stack.getSize() == 1) throw e;
			throw new IllegalArgumentException(e.getMessage() + "; open a part of the file without it by the option frames", e);
		}
	}

	private static void calibrate(final ImagePlus image, final FileRecord record, final int frames) {
		final Calibration calibration = image.getCalibration();
		final PixelScale scale = record.scale();
		final boolean length = scale.onSpecimen().isPresent();
		calibration.pixelWidth = length ? scale.x() / Angstroms.PER_NANOMETRE : scale.x();
		calibration.pixelHeight = length ? scale.y() / Angstroms.PER_NANOMETRE : scale.y();
		calibration.setUnit(length ? "nm" : scale.unit());
		final OptionalDouble interval = interval(record.acquisition(), frames);
		if (interval.isPresent()) {
			calibration.frameInterval = interval.getAsDouble();
			calibration.setTimeUnit("sec");
		}
	}

	/** The mean where the frames' own times differ. */
	private static OptionalDouble interval(final Acquisition acquisition, final int frames) {
		if (acquisition.value(Quantity.FRAME_TIME).isPresent()) return acquisition.value(Quantity.FRAME_TIME);
		final DoseTrack track = DoseTrack.of(acquisition, frames);
		final double mean = frames > 1 ? (track.start(frames - 1) - track.start(0)) / (frames - 1) : track.duration(0);
		return mean > 0 ? OptionalDouble.of(mean) : OptionalDouble.empty();
	}

	private static void setContrast(final ImagePlus image, final ImageProcessor first) {
		final ImageStatistics statistics = first.getStats();
		final double low = Math.max(statistics.min, statistics.mean - CONTRAST * statistics.stdDev);
		final double high = Math.min(statistics.max, statistics.mean + CONTRAST * statistics.stdDev);
		image.setDisplayRange(first.getBitDepth() == 32 ? low : Math.floor(low), first.getBitDepth() == 32 ? high : Math
			.max(Math.floor(low) + 1, Math.ceil(high)));
	}
}
