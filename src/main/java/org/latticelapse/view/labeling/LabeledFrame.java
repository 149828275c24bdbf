package org.latticelapse.view.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.labeling.AreaCounts;
import org.latticelapse.core.labeling.PhaseMap;

/** What the labeling found in one frame, without its pixels. */
final class LabeledFrame {

	/** The least percentage that is told with one decimal. */
	private static final double LEAST = 0.1;

	private final int number;
	private final int stackIndex;
	private final double time;
	private final double dose;
	private final AreaCounts areas;
	private final List<GrainRow> grains;
	private final List<String> warnings;

	/**
	 * @param number 1-based number of the frame in its image
	 * @param stackIndex 1-based place in the stack of that image
	 * @param time start, s; NaN: unknown
	 * @param dose at the middle of the frame, e/Å²; NaN: unknown
	 * @param areas of the labels
	 * @param grains the grains, by number
	 * @param warnings for each label what the user should know; empty: nothing
	 */
	LabeledFrame(final int number, final int stackIndex, final double time, final double dose,
		final AreaCounts areas, final List<GrainRow> grains, final List<String> warnings)
	{
		this.number = number;
		this.stackIndex = stackIndex;
		this.time = time;
		this.dose = dose;
		this.areas = areas;
		this.grains = Collections.unmodifiableList(grains);
		this.warnings = Collections.unmodifiableList(warnings);
	}

	int number() {
		return number;
	}

	int stackIndex() {
		return stackIndex;
	}

	/** @return number, time and dose in a few words. */
	String title(final DoseKind kind) {
		final List<String> parts = new ArrayList<>();
		parts.add("frame " + number);
		if (!Double.isNaN(time)) {
			parts.add(String.format(Locale.ROOT, "%.4g s", time));
		}
		if (!Double.isNaN(dose)) {
			parts.add(String.format(Locale.ROOT, "%.4g e/\u00c5\u00b2%s", dose, kind == DoseKind.CAMERA ? " on the camera" : ""));
		}
		return String.join(", ", parts);
	}

	double time() {
		return time;
	}

	double dose() {
		return dose;
	}

	AreaCounts areas() {
		return areas;
	}

	/** @return the fraction of a label in words; a label that is there is never called none. */
	String percent(final int label) {
		final double percent = 100 * areas.fraction(label);
		return percent > 0 && percent < LEAST / 2 ? "< " + LEAST + " %" : String.format(Locale.ROOT, "%.1f %%", percent);
	}

	List<GrainRow> grains() {
		return grains;
	}

	/** @return whether the warning of a label is that the beam may have made what it stands for. */
	boolean mayBeInduced(final int label) {
		return label >= PhaseMap.FIRST_PHASE && !warning(label).isEmpty();
	}

	String warning(final int label) {
		return label < warnings.size() ? warnings.get(label) : "";
	}
}
