package org.latticelapse.io;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

import org.latticelapse.core.image.Movie;
import org.latticelapse.core.motion.AlignedMovie;
import org.latticelapse.core.motion.Drift;

/**
 * A movie with its drift taken out, as an ImageJ image: a virtual stack of 32-bit
 * frames along time, each read from the original and moved when it is looked at.
 * Calibration and record are those of the original, but for the drift: none is left.
 */
public final class AlignedImage {

	private AlignedImage() {}

	/**
	 * @param image the movie; it must stay open, or its file in place, as long as
	 *          the result is used
	 * @param drift of its frames
	 * @param title of the result
	 * @return a new image, not yet shown; pixels a frame has no data for are NaN
	 */
	public static ImagePlus of(final ImagePlus image, final Drift drift, final String title) {
		final Movie movie = new AlignedMovie(ImagePlusMovie.wholeFramesInPixels(image), drift);
		final ImagePlus aligned = new ImagePlus(title, new Frames(movie, image.getWidth(), image.getHeight()));
		aligned.setDimensions(1, 1, drift.frames());
		aligned.setCalibration(image.getCalibration().copy());
		aligned.getCalibration().disableDensityCalibration();
		aligned.setProperties(image.getPropertiesAsArray());
		ImageDrift.write(aligned, Drift.none(drift.frames()));
		aligned.setDisplayRange(image.getDisplayRangeMin(), image.getDisplayRangeMax());
		return aligned;
	}

	private static final class Frames extends VirtualStack {

		private final Movie movie;

		Frames(final Movie movie, final int width, final int height) {
			super(width, height, null, null);
			setBitDepth(32);
			this.movie = movie;
		}

		@Override
		public ImageProcessor getProcessor(final int n) {
			return new FloatProcessor(getWidth(), getHeight(), movie.frame(n - 1).copyPixels(), null);
		}

		@Override
		public int getSize() {
			return movie.frames();
		}

		@Override
		public int size() {
			return movie.frames();
		}

		@Override
		public String getSliceLabel(final int n) {
			return "Frame " + n;
		}
	}
}
