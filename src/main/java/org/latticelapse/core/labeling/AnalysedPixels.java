package org.latticelapse.core.labeling;

import org.latticelapse.core.image.Micrograph;

/**
 * Which pixels of a micrograph are labelled: those of the region of interest that
 * hold a number. Of a frame whose pixels are all alike none is, since nothing was
 * recorded in it. Immutable.
 */
public final class AnalysedPixels {

	/** Null: all. */
	private final boolean[] analysed;

	private AnalysedPixels(final boolean[] analysed) {
		this.analysed = analysed;
	}

	/** @return those of a micrograph. */
	public static AnalysedPixels of(final Micrograph micrograph) {
		final boolean[] analysed = new boolean[micrograph.width() * micrograph.height()];
		float lowest = Float.POSITIVE_INFINITY;
		float highest = Float.NEGATIVE_INFINITY;
		boolean all = true;
		for (int i = 0; i < analysed.length; i++) {
			final int x = i % micrograph.width();
			final int y = i / micrograph.width();
			final float value = micrograph.get(x, y);
			analysed[i] = micrograph.inRegion(x, y) && Float.isFinite(value);
			all &= analysed[i];
			lowest = analysed[i] ? Math.min(lowest, value) : lowest;
			highest = analysed[i] ? Math.max(highest, value) : highest;
		}
		if (highest <= lowest) {
			return new AnalysedPixels(new boolean[analysed.length]);
		}
		return new AnalysedPixels(all ? null : analysed);
	}

	/** @return whether a pixel, counted row by row, is one of them. */
	boolean has(final int index) {
		return analysed == null || analysed[index];
	}
}
