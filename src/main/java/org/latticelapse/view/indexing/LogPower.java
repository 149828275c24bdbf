package org.latticelapse.view.indexing;

import ij.process.FloatProcessor;

import java.awt.geom.Point2D;

import org.latticelapse.core.fourier.PowerSpectrum;

/**
 * The base-10 logarithm of a power spectrum as a picture whose pixels are one
 * step of spatial frequency wide and high. The spectrum of a selection that is
 * not square, or of pixels that are not, is interpolated along its coarser axis.
 */
final class LogPower {

	/** Powers below this fraction of the greatest are shown as equal. */
	private static final double FLOOR = 1e-14;

	private final FloatProcessor pixels;
	private final double step;

	private LogPower(final FloatProcessor pixels, final double step) {
		this.pixels = pixels;
		this.step = step;
	}

	static LogPower of(final PowerSpectrum spectrum) {
		final double step = Math.min(spectrum.stepX(), spectrum.stepY());
		final double zoomX = spectrum.stepX() / step;
		final double zoomY = spectrum.stepY() / step;
		final FloatProcessor log = log(spectrum);
		if (zoomX == 1 && zoomY == 1) {
			return new LogPower(log, step);
		}
		final int width = 2 * (int) Math.round(zoomX * spectrum.width() / 2);
		final int height = 2 * (int) Math.round(zoomY * spectrum.height() / 2);
		final FloatProcessor pixels = new FloatProcessor(width, height);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				pixels.setf(x, y, (float) log.getInterpolatedValue(spectrum.width() / 2 + (x - width / 2) / zoomX,
					spectrum.height() / 2 + (y - height / 2) / zoomY));
			}
		}
		return new LogPower(pixels, step);
	}

	/** @return the logarithms; zero frequency is in column width / 2, row height / 2. */
	FloatProcessor pixels() {
		return pixels;
	}

	/** @return the step of spatial frequency from pixel to pixel, 1/Å. */
	double step() {
		return step;
	}

	/** @return the greatest |gx| and |gy| that lie in the picture, 1/Å. */
	double nyquist() {
		return step * (Math.min(pixels.getWidth(), pixels.getHeight()) / 2 - 1);
	}

	/** @return the geometry of the picture, looking at |gx| and |gy| up to {@code limit}, 1/Å. */
	FftView view(final double limit) {
		return FftView.of(new Point2D.Double(pixels.getWidth() / 2 + 0.5, pixels.getHeight() / 2 + 0.5), 1 / step,
			Math.min(limit, nyquist()));
	}

	private static FloatProcessor log(final PowerSpectrum spectrum) {
		final FloatProcessor log = new FloatProcessor(spectrum.width(), spectrum.height());
		float greatest = 0;
		for (int i = 0; i < log.getPixelCount(); i++) {
			greatest = Math.max(greatest, spectrum.at(i % spectrum.width(), i / spectrum.width()));
		}
		final double floor = greatest > 0 ? greatest * FLOOR : 1;
		for (int i = 0; i < log.getPixelCount(); i++) {
			log.setf(i, (float) Math.log10(Math.max(floor, spectrum.at(i % spectrum.width(), i / spectrum
				.width()))));
		}
		return log;
	}
}
