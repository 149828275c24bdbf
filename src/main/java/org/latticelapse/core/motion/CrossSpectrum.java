package org.latticelapse.core.motion;

/**
 * The weighted cross-spectrum of a frame and a reference at the frequencies that
 * carry signal. The score of a displacement is the log likelihood, in nats, that
 * the frame shows the reference displaced by it, but for a constant.
 */
final class CrossSpectrum {

	/** A climb ends after so many steps, or with one shorter than this, pixels. */
	private static final int STEPS = 6;
	private static final double CLOSE = 1e-3;

	final BandGrid grid;

	/** Indices into the grid, and the values there. */
	final int[] index;
	final float[] re;
	final float[] im;

	/** What the scores do by chance. */
	final ChanceScore chance;

	CrossSpectrum(final BandGrid grid, final int[] index, final float[] re, final float[] im, final ChanceScore chance) {
		this.grid = grid;
		this.index = index;
		this.re = re;
		this.im = im;
		this.chance = chance;
	}

	/**
	 * Climbs to the maximum of the score next to a displacement, by Newton's method
	 * on the continuous function.
	 *
	 * @param longest longest single step, pixels
	 */
	Shift climb(final double startX, final double startY, final double longest) {
		double x = startX;
		double y = startY;
		Shift here = at(x, y);
		for (int i = 0; i < STEPS && here.isConcave(); i++) {
			final double length = Math.hypot(here.stepX(), here.stepY());
			final double factor = length > longest ? longest / length : 1;
			x += factor * here.stepX();
			y += factor * here.stepY();
			here = at(x, y);
			if (length < CLOSE) break;
		}
		return here;
	}

	/** @return the score of a displacement, with its derivatives. */
	Shift at(final double x, final double y) {
		final PhaseRamp ramp = new PhaseRamp(grid, x, y);
		double score = 0;
		double gx = 0;
		double gy = 0;
		double hxx = 0;
		double hxy = 0;
		double hyy = 0;
		for (int i = 0; i < index.length; i++) {
			final int k = index[i];
			final double c = ramp.cos(k);
			final double s = ramp.sin(k);
			final double real = re[i] * c - im[i] * s;
			final double imaginary = re[i] * s + im[i] * c;
			final double u = grid.column[k];
			final double v = grid.row[k];
			score += real;
			gx -= u * imaginary;
			gy -= v * imaginary;
			hxx -= u * u * real;
			hxy -= u * v * real;
			hyy -= v * v * real;
		}
		final double ax = 2 * Math.PI / grid.periodX;
		final double ay = 2 * Math.PI / grid.periodY;
		// Each frequency stands for its Friedel mate too.
		return new Shift(x, y, 2 * score, 2 * ax * gx, 2 * ay * gy, 2 * ax * ax * hxx, 2 * ax * ay * hxy, 2 * ay * ay * hyy);
	}
}
