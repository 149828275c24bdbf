package org.latticelapse.core.labeling;

import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.indexing.Spot;

/**
 * What every pixel of a micrograph is: vacuum, amorphous, crystalline without a
 * proven phase, or one of the phases asked for; how sure that is; and the grain
 * it belongs to.
 */
public final class PhaseMap {

	/** Vacuum, or not analysed. */
	public static final int VACUUM = 0;

	/** No lattice: amorphous material. */
	public static final int AMORPHOUS = 1;

	/** A lattice whose phase is ambiguous or unknown. */
	public static final int AMBIGUOUS = 2;

	/** The first phase asked for. */
	public static final int FIRST_PHASE = 3;

	/** The most phases that labels of eight bits can tell apart. */
	public static final int MOST_PHASES = 255 - FIRST_PHASE + 1;

	private final int width;
	private final int height;
	private final byte[] labels;
	private final byte[] confidence;
	private final short[] grains;
	private final List<Phase> phases;
	private final List<LabeledGrain> list;
	private final List<Spot> waves;
	private final AnalysedPixels analysed;

	PhaseMap(final int width, final int height, final byte[] labels, final byte[] confidence,
		final short[] grains, final List<Phase> phases, final List<LabeledGrain> list, final List<Spot> waves,
		final AnalysedPixels analysed)
	{
		this.width = width;
		this.height = height;
		this.labels = labels;
		this.confidence = confidence;
		this.grains = grains;
		this.phases = Collections.unmodifiableList(phases);
		this.list = Collections.unmodifiableList(list);
		this.waves = Collections.unmodifiableList(waves);
		this.analysed = analysed;
	}

	/** @return the number of columns. */
	public int width() {
		return width;
	}

	/** @return the number of rows. */
	public int height() {
		return height;
	}

	/** @return the label of a pixel. */
	public int label(final int x, final int y) {
		return labels[y * width + x] & 0xff;
	}

	/** @return whether a pixel was analysed; the others have label 0 and confidence 0. */
	boolean isAnalysed(final int x, final int y) {
		return analysed.has(y * width + x);
	}

	/** @return how sure the label of a pixel is, 0 … 1 in steps of 1/255. */
	public float confidence(final int x, final int y) {
		return (confidence[y * width + x] & 0xff) / 255f;
	}

	/** @return the number of the grain that a pixel belongs to; 0: none. */
	public int grain(final int x, final int y) {
		final int index = grainIndex(x, y);
		return index == 0 ? 0 : list.get(index - 1).number();
	}

	/** @return 1 for a pixel of the first of the {@link #grains()}, 2 for the second …; 0: of none. */
	public int grainIndex(final int x, final int y) {
		return grains[y * width + x] & 0xffff;
	}

	/** @return a copy of the labels, row by row. */
	public byte[] labels() {
		return labels.clone();
	}

	/** @return a copy of the confidence, row by row, as unsigned numbers 0 … 255. */
	public byte[] confidenceLevels() {
		return confidence.clone();
	}

	/** @return the phases in the order of their labels, the first with label 3. */
	public List<Phase> phases() {
		return phases;
	}

	/** @return the grains, those found first coming first. */
	public List<LabeledGrain> grains() {
		return list;
	}

	/** @return fringes that run through the whole field as one wave: taken as interference, not as a crystal. */
	public List<Spot> waves() {
		return waves;
	}
}
