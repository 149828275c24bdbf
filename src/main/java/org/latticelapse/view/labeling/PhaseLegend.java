package org.latticelapse.view.labeling;

import java.awt.Color;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.view.Table;

import ij.process.LUT;

/**
 * Names and colors of the labels. Vacuum is black, amorphous grey, unknown
 * crystals white; the phases have the colors of Okabe and Ito (Color Universal
 * Design, 2008), which people with any color vision tell apart, then brown and
 * plum, which are as far from those as they are from each other, so that there is
 * one for each phase of the default set; and after those lighter and darker ones.
 */
final class PhaseLegend {

	private static final int[] PALETTE = { 0x0072B2, 0x009E73, 0xD55E00, 0xF0E442, 0xCC79A7, 0x56B4E9, 0xE69F00,
		0x7F3F00, 0x66004C };

	/** So many labels there can be. */
	static final int LABELS = 256;

	private final List<String> names;

	private PhaseLegend(final List<String> names) {
		this.names = Collections.unmodifiableList(names);
	}

	/** @return the legend of phases in the order of their labels. */
	static PhaseLegend of(final List<Phase> phases) {
		return named(phases.stream().map(Phase::id).collect(Collectors.toList()));
	}

	/** @return the legend of phases with these ids, in the order of their labels. */
	static PhaseLegend named(final List<String> phases) {
		final List<String> names = new ArrayList<>(Arrays.asList("vacuum", "amorphous", "ambiguous"));
		names.addAll(phases);
		return new PhaseLegend(names);
	}

	/** @return the ids of the phases, in the order of their labels. */
	List<String> phases() {
		return names.subList(PhaseMap.FIRST_PHASE, names.size());
	}

	/** @return the number of labels. */
	int size() {
		return names.size();
	}

	/** @return the name of a label; "unknown" for one that stands for no phase asked for. */
	String name(final int label) {
		return label < names.size() ? names.get(label) : "unknown";
	}

	Color color(final int label) {
		switch (label) {
			case PhaseMap.VACUUM:
				return Color.BLACK;
			case PhaseMap.AMORPHOUS:
				return new Color(0x606068);
			case PhaseMap.AMBIGUOUS:
				return Color.WHITE;
			default:
				final Color hue = new Color(PALETTE[(label - PhaseMap.FIRST_PHASE) % PALETTE.length]);
				final int round = (label - PhaseMap.FIRST_PHASE) / PALETTE.length % 3;
				return round == 0 ? hue : round == 1 ? hue.brighter() : hue.darker();
		}
	}

	/** @return the color as tables show it: {@code #0072B2}. */
	String hex(final int label) {
		return String.format(Locale.ROOT, "#%06X", color(label).getRGB() & 0xffffff);
	}

	LUT lut() {
		final byte[] red = new byte[LABELS];
		final byte[] green = new byte[LABELS];
		final byte[] blue = new byte[LABELS];
		for (int i = 0; i < LABELS; i++) {
			red[i] = (byte) color(i).getRed();
			green[i] = (byte) color(i).getGreen();
			blue[i] = (byte) color(i).getBlue();
		}
		return new LUT(red, green, blue);
	}

	/** @return colors for drawing on a micrograph: vacuum and amorphous are clear, and black. */
	IndexColorModel transparent() {
		final int[] colors = new int[LABELS];
		for (int i = PhaseMap.AMBIGUOUS; i < LABELS; i++) {
			colors[i] = color(i).getRGB();
		}
		return new IndexColorModel(8, LABELS, colors, 0, true, -1, DataBuffer.TYPE_BYTE);
	}

	/**
	 * @param present whether a label is somewhere, though it stands for no phase asked
	 *          for
	 * @return the table "Phase Legend"
	 */
	Table table(final IntPredicate present) {
		final List<List<Object>> rows = new ArrayList<>();
		for (int label = 0; label < LABELS; label++) {
			if (label < names.size() || present.test(label)) {
				rows.add(Arrays.<Object> asList(label, name(label), hex(label)));
			}
		}
		return Table.of("Phase Legend", "Label", "Phase", "Color").withRows(rows);
	}
}
