package org.latticelapse.io;

import ij.ImagePlus;
import ij.gui.PointRoi;
import ij.measure.Calibration;
import ij.process.FloatPolygon;
import ij.process.ImageProcessor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.timelapse.fading.NamedSpot;
import org.latticelapse.io.reader.LengthUnit;

/**
 * The spots that a user has marked with the point tool on an FFT: one of FFT
 * Lattice Indexing or of another program, calibrated in units of reciprocal
 * length, or one of ImageJ's own.
 */
public final class FftPoints {

	/** A point means the highest power so many pixels around it, and a spot found so near. */
	private static final int REACH = 2;

	/** ImageJ's own FFT has this property, and the calibration of the image it was made from. */
	private static final String IMAGEJ = "FHT";

	private final ImagePlus fft;
	private final double centreX;
	private final double centreY;
	private final double scaleX;
	private final double scaleY;

	private FftPoints(final ImagePlus fft) {
		this.fft = fft;
		final Calibration calibration = fft.getCalibration();
		if (fft.getProperty(IMAGEJ) != null) {
			final PixelSize pixel = ImagePixelSize.of(fft);
			centreX = fft.getWidth() / 2;
			centreY = fft.getHeight() / 2;
			scaleX = 1 / (fft.getWidth() * pixel.x());
			scaleY = 1 / (fft.getHeight() * pixel.y());
		}
		else {
			centreX = calibration.xOrigin;
			centreY = calibration.yOrigin;
			scaleX = calibration.pixelWidth * perAngstrom(calibration.getXUnit());
			scaleY = calibration.pixelHeight * perAngstrom(calibration.getYUnit());
		}
	}

	/**
	 * @param fft an FFT with a point selection; it is not changed
	 * @return the places marked, in their order
	 * @throws IllegalArgumentException if nothing is marked, or the image is no FFT of
	 *           known scale, with a sentence that says what to do
	 */
	public static List<NamedSpot> of(final ImagePlus fft) {
		if (!(fft.getRoi() instanceof PointRoi)) {
			throw new IllegalArgumentException("points=" + fft.getTitle() +
				" has no point selection; mark the spots on it with the multi-point tool");
		}
		return new FftPoints(fft).spots();
	}

	private List<NamedSpot> spots() {
		final FloatPolygon points = fft.getRoi().getContainedFloatPoints();
		final List<NamedSpot> spots = new ArrayList<>();
		for (int i = 0; i < points.npoints; i++) {
			spots.add(spot((int) Math.floor(points.xpoints[i]), (int) Math.floor(points.ypoints[i])));
		}
		return spots;
	}

	private NamedSpot spot(final int x, final int y) {
		if (x < 0 || y < 0 || x >= fft.getWidth() || y >= fft.getHeight()) {
			throw new IllegalArgumentException("points=" + fft.getTitle() + " has a point at " + x + ", " + y +
				", outside of the image; remove it");
		}
		final ImageProcessor power = fft.getProcessor();
		int bestX = x;
		int bestY = y;
		for (int v = Math.max(0, y - REACH); v <= Math.min(fft.getHeight() - 1, y + REACH); v++) {
			for (int u = Math.max(0, x - REACH); u <= Math.min(fft.getWidth() - 1, x + REACH); u++) {
				if (power.getf(u, v) > power.getf(bestX, bestY)) {
					bestX = u;
					bestY = v;
				}
			}
		}
		if (Math.hypot(bestX - centreX, bestY - centreY) <= REACH) {
			throw new IllegalArgumentException("points=" + fft.getTitle() + " marks the centre at " + x + ", " + y +
				", which is no spot; remove that point");
		}
		return NamedSpot.at((bestX - centreX) * scaleX, (bestY - centreY) * scaleY, REACH * Math.max(Math.abs(scaleX), Math
			.abs(scaleY)));
	}

	private double perAngstrom(final String unit) {
		final OptionalDouble perNanometer = LengthUnit.perNanometer(unit);
		if (!perNanometer.isPresent()) {
			throw new IllegalArgumentException("points=" + fft.getTitle() + " has the unit \"" + unit +
				"\" and is no FFT of known scale; choose the FFT that FFT Lattice Indexing or ImageJ makes, or one calibrated in 1/nm");
		}
		return perNanometer.getAsDouble() / Angstroms.PER_NANOMETRE;
	}
}
