package org.latticelapse.core.labeling;

import java.util.function.IntPredicate;

import org.latticelapse.core.crystal.Phase;

/**
 * How much of a field each label has, with bounds. The lower bound counts the
 * pixels that are sure: well within a grain whose phase is proven, and less of them
 * where the grain has faded evenly, as holes too small to be seen would do it. The upper
 * bound adds as many as those at the borders, which could as well lie outside,
 * and the grains of unknown phase that may be of this one, or that fit none. Immutable.
 */
public final class AreaCounts {

	/** A pixel whose label is no surer than this counts as border. */
	private static final float SURE = 0.7f;

	private static final int LABELS = 256;

	private final long[] pixels;
	private final long[] sure;
	private final long[] possible;
	private final long analysed;

	private AreaCounts(final long[] pixels, final long[] sure, final long[] possible, final long analysed) {
		this.pixels = pixels;
		this.sure = sure;
		this.possible = possible;
		this.analysed = analysed;
	}

	/**
	 * @param map a phase map
	 * @return its areas
	 */
	public static AreaCounts of(final PhaseMap map) {
		return of(map, pixel -> true);
	}

	/**
	 * @param map a phase map
	 * @param part which of the analysed pixels, counted row by row, are asked for
	 * @return the areas in that part
	 */
	public static AreaCounts of(final PhaseMap map, final IntPredicate part) {
		final long[] pixels = new long[LABELS];
		final long[] sure = new long[LABELS];
		final long[] ofGrain = new long[map.grains().size() + 1];
		final double[] faded = new double[LABELS];
		long analysed = 0;
		for (int y = 0; y < map.height(); y++) {
			for (int x = 0; x < map.width(); x++) {
				if (!map.isAnalysed(x, y) || !part.test(y * map.width() + x)) {
					continue;
				}
				analysed++;
				pixels[map.label(x, y)]++;
				final int grain = map.grainIndex(x, y);
				ofGrain[grain]++;
				if (map.confidence(x, y) >= SURE) {
					sure[map.label(x, y)]++;
					faded[map.label(x, y)] += grain == 0 ? 0 : map.grains().get(grain - 1).faded();
				}
			}
		}
		final long[] possible = new long[LABELS];
		for (int label = 0; label < LABELS; label++) {
			possible[label] = Math.min(analysed, 2 * pixels[label] - sure[label]);
			sure[label] -= Math.round(faded[label]);
		}
		for (int i = 0; i < map.grains().size(); i++) {
			final LabeledGrain grain = map.grains().get(i);
			if (grain.label() == PhaseMap.AMBIGUOUS) {
				// What fits none may be a crystal so small that its fringes are displaced.
				for (final Phase phase : grain.candidates().isEmpty() ? map.phases() : grain.candidates()) {
					possible[PhaseMap.FIRST_PHASE + map.phases().indexOf(phase)] += ofGrain[i + 1];
				}
			}
		}
		return new AreaCounts(pixels, sure, possible, analysed);
	}

	/**
	 * @param labels labels made elsewhere, row by row
	 * @param region which pixels are analysed
	 * @return their areas; how sure they are is not known, so that the bounds differ
	 *         from the areas only by the crystals of unknown phase
	 */
	public static AreaCounts of(final byte[] labels, final AnalysedPixels region) {
		final long[] pixels = new long[LABELS];
		long analysed = 0;
		for (int i = 0; i < labels.length; i++) {
			if (region.has(i)) {
				pixels[labels[i] & 0xff]++;
				analysed++;
			}
		}
		final long[] possible = pixels.clone();
		for (int label = PhaseMap.FIRST_PHASE; label < LABELS; label++) {
			possible[label] += pixels[PhaseMap.AMBIGUOUS];
		}
		return new AreaCounts(pixels, pixels, possible, analysed);
	}

	/** @return the number of pixels that were analysed. */
	public long analysed() {
		return analysed;
	}

	/** @return the number of pixels with a label. */
	public long pixels(final int label) {
		return pixels[label];
	}

	/** @return the part of the analysed pixels with a label, 0 … 1; NaN if none was analysed. */
	public double fraction(final int label) {
		return (double) pixels[label] / analysed;
	}

	/** @return the lower bound of that part. */
	public double lowest(final int label) {
		return (double) sure[label] / analysed;
	}

	/** @return the upper bound of that part. */
	public double highest(final int label) {
		return (double) Math.min(analysed, possible[label]) / analysed;
	}
}
