package org.latticelapse.core.labeling.vacuum;

import java.util.function.DoubleBinaryOperator;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/** Fields with holes of a given outline. */
final class OutlineFields {

	private OutlineFields() {}

	/** @return places 2 Å apart over a field of 150 Å. */
	static LocalGrid grid() {
		final Micrograph field = new Micrograph(375, 375, new float[375 * 375], PixelSize.square(0.4));
		return Demodulator.of(PreparedMicrograph.of(field, 1, Progress.NONE), 4, Progress.NONE).grid();
	}

	/** @return which part of each place is vacuum; the depth is how far (x, y) lies within vacuum, Å. */
	static float[] vacuum(final LocalGrid grid, final DoubleBinaryOperator depth) {
		final float[] vacuum = new float[grid.width() * grid.height()];
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				vacuum[y * grid.width() + x] = (float) Math.max(0, Math.min(1, 0.5 + depth.applyAsDouble(grid.x(x), grid.y(y)) / grid
					.stepX()));
			}
		}
		return vacuum;
	}
}
