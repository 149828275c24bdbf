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
		final int pixels = micrograph.width() * micrograph.height();
		float lowest = Float.POSITIVE_INFINITY;
		float highest = Float.NEGATIVE_INFINITY;
		int measured = 0;
		for (int i = 0; i < pixels; i++) {
			if (isMeasured(micrograph, i)) {
				final float value = micrograph.get(i % micrograph.width(), i / micrograph.width());
				lowest = Math.min(lowest, value);
				highest = Math.max(highest, value);
				measured++;
			}
		}
		final boolean recorded = highest > lowest;
		if (recorded && measured == pixels) {
			return new AnalysedPixels(null);
		}
		final boolean[] analysed = new boolean[pixels];
		for (int i = 0; i < pixels; i++) {
			analysed[i] = recorded && isMeasured(micrograph, i);
		}
		return new AnalysedPixels(analysed);
	}

	private static boolean isMeasured(final Micrograph micrograph, final int index) {
		final int x = index % micrograph.width();
		final int y = index / micrograph.width();
		return micrograph.inRegion(x, y) && Float.isFinite(micrograph.get(x, y));
	}

	/** @return whether a pixel, counted row by row, is one of them. */
	boolean has(final int index) {
		return analysed == null || analysed[index];
	}
}
