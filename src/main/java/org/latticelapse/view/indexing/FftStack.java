package org.latticelapse.view.indexing;

import ij.VirtualStack;
import ij.process.ImageProcessor;

import org.latticelapse.core.fourier.PowerSpectrum;
import org.latticelapse.io.ImagePlusMovie;

/** The FFTs of the frames of a movie, each computed when it is looked at. */
final class FftStack extends VirtualStack {

	private final ImagePlusMovie movie;

	/** @param first the FFT of any frame: it tells the size */
	FftStack(final ImagePlusMovie movie, final ImageProcessor first) {
		super(first.getWidth(), first.getHeight(), null, null);
		setBitDepth(32);
		this.movie = movie;
	}

	@Override
	public ImageProcessor getProcessor(final int n) {
		return LogPower.of(PowerSpectrum.of(movie.frame(n - 1))).pixels();
	}

	@Override
	public int getSize() {
		return movie.frames();
	}

	@Override
	public String getSliceLabel(final int n) {
		return "Frame " + movie.frameNumber(n - 1);
	}
}
