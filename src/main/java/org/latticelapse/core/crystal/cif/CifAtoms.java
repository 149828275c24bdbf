package org.latticelapse.core.crystal.cif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.Atom;

/** Reads the atoms of the asymmetric unit of a CIF data block. */
final class CifAtoms {

	private static final String[] COORDINATES = { "_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z" };

	/** Refined occupancies may exceed 1 by their uncertainty. */
	private static final double MAX_OCCUPANCY = 1.05;

	private final CifBlock block;
	private final List<Atom> atoms = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	private CifAtoms(final CifBlock block) {
		this.block = block;
	}

	/**
	 * @throws CifException if a number can not be read or an element does not
	 *           exist; a site without coordinates, or an empty one, is left out
	 */
	static CifAtoms of(final CifBlock block) throws CifException {
		final CifAtoms read = new CifAtoms(block);
		final int rows = read.rows();
		for (int row = 0; row < rows; row++) {
			read.addSite(row);
		}
		return read;
	}

	/** @return the atoms; none when the file does not give them. */
	List<Atom> atoms() {
		return Collections.unmodifiableList(atoms);
	}

	/** @return what was left out, a sentence each. */
	List<String> notes() {
		return Collections.unmodifiableList(notes);
	}

	private int rows() throws CifException {
		final int rows = block.column(COORDINATES[0]).size();
		for (final String tag : COORDINATES) {
			if (block.column(tag).size() != rows) {
				throw new CifException(0, "the atom sites do not have all of " + String.join(", ", COORDINATES));
			}
		}
		return rows;
	}

	private void addSite(final int row) throws CifException {
		final double[] position = new double[3];
		for (int i = 0; i < 3; i++) {
			final OptionalDouble coordinate = CifBlock.number(block.column(COORDINATES[i]).get(row));
			if (!coordinate.isPresent()) {
				notes.add("line " + block.column(COORDINATES[i]).get(row).line() + ": the site " + name(row) +
					" has no coordinates and is left out");
				return;
			}
			position[i] = coordinate.getAsDouble();
		}
		final double occupancy = occupancy(row);
		if (occupancy == 0 || isDummy(row)) return;
		final int line = block.column(COORDINATES[0]).get(row).line();
		try {
			atoms.add(new Atom(element(row, line), position[0], position[1], position[2], occupancy));
		}
		catch (final IllegalArgumentException e) {
			throw new CifException(line, e.getMessage());
		}
	}

	private double occupancy(final int row) throws CifException {
		final Optional<CifToken> token = cell("_atom_site_occupancy", row);
		if (!token.isPresent()) return 1;
		final double occupancy = CifBlock.number(token.get()).orElse(1);
		if (!(occupancy >= 0 && occupancy <= MAX_OCCUPANCY)) {
			throw new CifException(token.get().line(), "the site " + name(row) + " has the occupancy " + occupancy +
				", which must be from 0 to 1");
		}
		return Math.min(1, occupancy);
	}

	private boolean isDummy(final int row) {
		return cell("_atom_site_calc_flag", row).map(flag -> flag.text().toLowerCase(Locale.ROOT).startsWith("dum")).orElse(
			false);
	}

	private String element(final int row, final int line) throws CifException {
		final Optional<CifToken> type = cell("_atom_site_type_symbol", row);
		final Optional<String> element = type.isPresent() ? ElementSymbol.ofType(type.get().text()) : ElementSymbol.ofLabel(
			name(row));
		return element.orElseThrow(() -> new CifException(line, "the site " + name(row) + " is of no known element: give " +
			"its chemical symbol as _atom_site_type_symbol"));
	}

	private String name(final int row) {
		return cell("_atom_site_label", row).orElse(new CifToken("in row " + (row + 1), true, 0)).text();
	}

	private Optional<CifToken> cell(final String tag, final int row) {
		final List<CifToken> column = block.column(tag);
		return row < column.size() && !column.get(row).isMissing() ? Optional.of(column.get(row)) : Optional.empty();
	}
}
