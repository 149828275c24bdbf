package org.latticelapse.view.indexing;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.FloatProcessor;

import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.PowerSpectrum;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.io.ImagePlusMovie;

/**
 * The FFT as an ImageJ image: log power, calibrated in 1/nm with the origin at
 * zero frequency (x right, y down), what was found on its overlay.
 */
final class FftImage {

	/** The least |g| that is looked at, 1/Å. */
	private static final double LEAST_LIMIT = 0.55;

	/** Room around the outermost spot. */
	private static final double ROOM = 1.25;

	private final LogPower power;
	private final FftView view;
	private final ImagePlus image;

	/**
	 * @param title title of the image
	 * @param movie the analysed frames
	 * @param frames what was found in each
	 * @param settings tell which spacings matter to the gray scale
	 */
	FftImage(final String title, final ImagePlusMovie movie, final List<IndexedFrame> frames,
		final IndexingSettings settings)
	{
		power = LogPower.of(PowerSpectrum.of(movie.frame(0)));
		view = power.view(Math.max(LEAST_LIMIT, ROOM * outermost(frames)));
		DisplayRange.set(power.pixels(), 1 / settings.maximumSpacing() / power.step(), view.limit() / power
			.step());
		image = frames.size() == 1 ? new ImagePlus(title, power.pixels()) : new ImagePlus(title, new FftStack(
			movie, power.pixels()));
		image.setDimensions(1, 1, frames.size());
		image.setDisplayRange(power.pixels().getMin(), power.pixels().getMax());
		image.setCalibration(calibration());
		image.setOverlay(FftOverlay.of(view, frames.stream().map(IndexedFrame::result).collect(Collectors
			.toList())));
	}

	/** @return the image. */
	ImagePlus image() {
		return image;
	}

	/** @return the pixels of its first frame, with the display range. */
	FloatProcessor first() {
		return power.pixels();
	}

	/** @return where spatial frequencies lie in it. */
	FftView view() {
		return view;
	}

	private Calibration calibration() {
		final Calibration calibration = new Calibration();
		calibration.setUnit("1/nm");
		calibration.pixelWidth = power.step() * Angstroms.PER_NANOMETRE;
		calibration.pixelHeight = calibration.pixelWidth;
		calibration.xOrigin = power.pixels().getWidth() / 2;
		calibration.yOrigin = power.pixels().getHeight() / 2;
		return calibration;
	}

	private static double outermost(final List<IndexedFrame> frames) {
		double outermost = 0;
		for (final IndexedFrame frame : frames) {
			for (final Spot spot : frame.result().spots()) {
				outermost = Math.max(outermost, spot.length());
			}
			for (final Lattice lattice : frame.result().lattices()) {
				for (final Spot spot : lattice.spots()) {
					outermost = Math.max(outermost, spot.length());
				}
			}
		}
		return outermost;
	}
}
