package org.latticelapse.view.indexing;

import java.awt.Color;

/**
 * Colors that people with any color vision tell apart, bright enough for a dark
 * ground: the palette of Okabe and Ito (Color Universal Design, 2008) without
 * its dark blue and black.
 */
final class LatticeColors {

	/** For what belongs to no lattice. */
	static final Color NONE = new Color(0xBBBBBB);

	/** For scales and rings. */
	static final Color SCALE = new Color(0x8C8C8C);

	private static final Color[] COLORS = { new Color(0xE69F00), new Color(0x56B4E9), new Color(0xF0E442),
		new Color(0x009E73), new Color(0xCC79A7), new Color(0xD55E00) };

	private LatticeColors() {}

	/** @return the color of the lattice with this 1-based number; colors repeat after six. */
	static Color of(final int lattice) {
		return COLORS[(lattice - 1) % COLORS.length];
	}
}
