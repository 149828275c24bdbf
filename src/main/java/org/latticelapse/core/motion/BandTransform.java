package org.latticelapse.core.motion;

import org.latticelapse.core.fourier.HalfSpectrum;
import org.latticelapse.core.fourier.OutlierClipping;
import org.latticelapse.core.fourier.Taper;
import org.latticelapse.core.image.Micrograph;

/** From the pixels of a frame to its spectrum: hot pixels clipped, faded out at the borders, mean taken off. */
final class BandTransform {

	private final BandGrid grid;
	private final int width;
	private final int height;
	private final float[] taper;
	private final HalfSpectrum transform;

	/** @param first any frame: all have its size and region */
	BandTransform(final Micrograph first) {
		width = first.width();
		height = first.height();
		grid = new BandGrid(width, height);
		taper = Taper.of(first);
		transform = new HalfSpectrum(grid.periodX, grid.periodY);
	}

	BandGrid grid() {
		return grid;
	}

	/** @throws IllegalArgumentException if the frame has another size */
	FrameSpectrum of(final Micrograph frame) {
		if (frame.width() != width || frame.height() != height) {
			throw new IllegalArgumentException("A frame has " + frame.width() + " x " + frame.height() +
				" pixels, the first one " + width + " x " + height);
		}
		final float[] half = transform.forward(tapered(frame), width, height, grid.columns);
		final float[] values = new float[2 * grid.size];
		for (int i = 0; i < grid.size; i++) {
			final int source = 2 * (grid.column[i] * grid.periodY + Math.floorMod(grid.row[i], grid.periodY));
			values[2 * i] = half[source];
			values[2 * i + 1] = half[source + 1];
		}
		return new FrameSpectrum(grid, values);
	}

	private float[] tapered(final Micrograph frame) {
		final float[] pixels = frame.copyPixels();
		OutlierClipping.apply(pixels, width, height);
		Taper.apply(pixels, taper);
		return pixels;
	}
}
