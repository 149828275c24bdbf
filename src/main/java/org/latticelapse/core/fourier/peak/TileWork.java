package org.latticelapse.core.fourier.peak;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.fourier.PreparedMicrograph;

/** All that one thread needs to look for peaks in one tile after the other. */
final class TileWork {

	private final Band band;
	private final PreparedMicrograph image;
	private final TileSpectrum spectrum;
	private final NoiseFloor floor;
	private final PeakFinder finder;
	private int x;
	private int y;

	TileWork(final Band band, final PreparedMicrograph image) {
		this.band = band;
		this.image = image;
		spectrum = new TileSpectrum(band);
		final double extentX = band.tileWidth * image.pixelX();
		final double extentY = band.tileHeight * image.pixelY();
		floor = new NoiseFloor(band, Math.min(extentX, extentY));
		finder = new PeakFinder(spectrum, floor, new OutshiningPeaks(), Math.sqrt(extentX * extentY));
	}

	/** @return whether the tile whose first sample is (x0, y0) holds enough of the region. */
	boolean transform(final int x0, final int y0) {
		return transform(x0, y0, null);
	}

	/** @param veil further weights of the tile's samples; null: none */
	boolean transform(final int x0, final int y0, final float[] veil) {
		x = x0;
		y = y0;
		final boolean enough = spectrum.transform(image, x0, y0, veil);
		if (enough) {
			floor.fit(spectrum);
		}
		return enough;
	}

	/** @return the peaks of at least this significance. */
	List<Peak> peaks(final double significance) {
		final List<Peak> peaks = new ArrayList<>();
		finder.find(significance, (x + band.tileWidth / 2.0) * image.pixelX(), (y + band.tileHeight / 2.0) * image
			.pixelY(), peaks);
		peaks.removeIf(peak -> peak.significance() < significance);
		return peaks;
	}

	/** @return ln of the noise power density on each ring, and its azimuthal terms. */
	double[][] floor() {
		final double perDensity = spectrum.taperPower() / (image.pixelX() * image.pixelY());
		final double[][] profile = floor.profile();
		for (final double[] ring : profile) {
			ring[0] -= Math.log(perDensity);
		}
		return profile;
	}

	double ringStep() {
		return floor.ringStep();
	}
}
