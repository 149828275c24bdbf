package org.latticelapse.core.simulation;

/** Simple changes of a camera's counts, which stay at 0 or above. */
final class Counts {

	private Counts() {}

	static double mean(final float[] counts) {
		double sum = 0;
		for (final float count : counts) {
			sum += count;
		}
		return sum / counts.length;
	}

	static void addToRow(final float[] counts, final int width, final int y, final double offset) {
		for (int x = 0; x < width; x++) {
			add(counts, y * width + x, offset);
		}
	}

	static void addToColumn(final float[] counts, final int width, final int x, final double offset) {
		for (int i = x; i < counts.length; i += width) {
			add(counts, i, offset);
		}
	}

	/** Adds a Gaussian of this standard deviation (px) and height around (x, y). */
	static void addBlot(final float[] counts, final int width, final double x, final double y, final double sigma,
		final double height)
	{
		final int rows = counts.length / width;
		for (int py = (int) Math.max(0, y - 4); py < Math.min(rows, y + 5); py++) {
			for (int px = (int) Math.max(0, x - 4); px < Math.min(width, x + 5); px++) {
				final double r2 = (px - x) * (px - x) + (py - y) * (py - y);
				add(counts, py * width + px, height * Math.exp(-r2 / (2 * sigma * sigma)));
			}
		}
	}

	static void add(final float[] counts, final int index, final double offset) {
		counts[index] = (float) Math.max(0, counts[index] + offset);
	}
}
