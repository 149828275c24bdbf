package org.latticelapse.core.motion;

/**
 * The spectrum of one frame on a {@link BandGrid}, of mean power 1, moved back by
 * the displacement the frame is believed to have. Mutable: the frames of a block
 * are moved until they lie on each other.
 */
final class FrameSpectrum {

	private final BandGrid grid;
	private final boolean empty;

	/** Real and imaginary parts, interleaved. */
	final float[] values;

	private double x;
	private double y;

	/** @param values any scale; all zero for a frame without content, which takes no part */
	FrameSpectrum(final BandGrid grid, final float[] values) {
		this.grid = grid;
		this.values = values;
		double power = 0;
		for (final float value : values) {
			power += (double) value * value;
		}
		empty = !(power > 0 && power < Double.POSITIVE_INFINITY);
		final float scale = empty ? 0 : (float) Math.sqrt(grid.size / power);
		for (int i = 0; i < values.length; i++) {
			values[i] = empty ? 0 : values[i] * scale;
		}
	}

	/** @return whether the frame holds nothing: it is black, or one grey. */
	boolean isEmpty() {
		return empty;
	}

	/** @return the displacement to the right, pixels. */
	double x() {
		return x;
	}

	/** @return the displacement downwards, pixels. */
	double y() {
		return y;
	}

	/** Says that the frame is displaced by this much, pixels, and moves the spectrum accordingly. */
	void place(final double newX, final double newY) {
		if (newX == x && newY == y) return;
		final PhaseRamp ramp = new PhaseRamp(grid, newX - x, newY - y);
		x = newX;
		y = newY;
		for (int i = 0; i < grid.size; i++) {
			final float c = ramp.cos(i);
			final float s = ramp.sin(i);
			final float re = values[2 * i];
			final float im = values[2 * i + 1];
			values[2 * i] = re * c - im * s;
			values[2 * i + 1] = re * s + im * c;
		}
	}
}
