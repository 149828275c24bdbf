package org.latticelapse.core.crystal.cif;

import java.util.Optional;

import org.latticelapse.core.crystal.UnitCell;

/** Reads the unit cell of a CIF data block. */
final class CifCell {

	private static final String[] EDGES = { "_cell_length_a", "_cell_length_b", "_cell_length_c" };
	private static final String[] ANGLES = { "_cell_angle_alpha", "_cell_angle_beta", "_cell_angle_gamma" };

	private CifCell() {}

	/** @return whether the block has any part of a unit cell. */
	static boolean isIn(final CifBlock block) {
		return block.value(EDGES).isPresent();
	}

	/**
	 * @return the unit cell; an angle that is not given is 90°, as the CIF dictionary says
	 * @throws CifException if an edge is missing, a value is no number, or the cell is impossible
	 */
	static UnitCell of(final CifBlock block) throws CifException {
		final double[] p = new double[6];
		for (int i = 0; i < 3; i++) {
			final String tag = EDGES[i];
			final CifToken edge = block.value(tag).orElseThrow(() -> new CifException(0, "the unit cell has no " + tag));
			p[i] = CifBlock.number(edge).getAsDouble();
			final Optional<CifToken> angle = block.value(ANGLES[i]);
			p[3 + i] = angle.isPresent() ? CifBlock.number(angle.get()).getAsDouble() : 90;
		}
		try {
			return new UnitCell(p[0], p[1], p[2], p[3], p[4], p[5]);
		}
		catch (final IllegalArgumentException e) {
			throw new CifException(block.value(EDGES).get().line(), e.getMessage());
		}
	}
}
