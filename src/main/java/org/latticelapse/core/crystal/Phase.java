package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A crystal phase: its unit cell and the atoms in it. Immutable; the
 * {@code with…} methods return a copy.
 * <p>
 * A phase may be known by its cell alone. It then has no atoms, nothing tells
 * which reflections are extinct, and all of them count as equally strong.
 */
public final class Phase {

	private final String id;
	private final UnitCell cell;
	private final UnitCell cryoCell;
	private final List<Atom> atoms;
	private final String formula;
	private final String name;
	private final String spaceGroup;
	private final String source;

	/**
	 * @param id short name without commas, like {@code Li2CO3}
	 * @param cell unit cell at room temperature
	 * @param atoms the full content of the cell (not only the asymmetric unit);
	 *          empty when unknown
	 */
	public Phase(final String id, final UnitCell cell, final List<Atom> atoms) {
		this(id, cell, null, Collections.unmodifiableList(new ArrayList<>(atoms)), id, id, "", "");
	}

	private Phase(final String id, final UnitCell cell, final UnitCell cryoCell, final List<Atom> atoms,
		final String formula, final String name, final String spaceGroup, final String source)
	{
		this.id = id;
		this.cell = cell;
		this.cryoCell = cryoCell;
		this.atoms = atoms;
		this.formula = formula;
		this.name = name;
		this.spaceGroup = spaceGroup;
		this.source = source;
	}

	/** @return this phase with a chemical formula and a common name. */
	public Phase withName(final String newFormula, final String newName) {
		return new Phase(id, cell, cryoCell, atoms, newFormula, newName, spaceGroup, source);
	}

	/** @return this phase with a space-group symbol (for the reader only: the atoms are given in full). */
	public Phase withSpaceGroup(final String symbol) {
		return new Phase(id, cell, cryoCell, atoms, formula, name, symbol, source);
	}

	/** @return this phase with the place its numbers come from. */
	public Phase withSource(final String reference) {
		return new Phase(id, cell, cryoCell, atoms, formula, name, spaceGroup, reference);
	}

	/** @return this phase with the unit cell it has in a holder cooled by liquid nitrogen. */
	public Phase withCryoCell(final UnitCell cold) {
		return new Phase(id, cell, cold, atoms, formula, name, spaceGroup, source);
	}

	/**
	 * This phase as it is at a specimen temperature. Where no cold cell is known,
	 * the cell stays that of room temperature; see {@link #hasCryoCell()}.
	 */
	public Phase at(final SpecimenTemperature temperature) {
		if (temperature == SpecimenTemperature.ROOM || cryoCell == null) return this;
		return new Phase(id, cryoCell, cryoCell, atoms, formula, name, spaceGroup, source);
	}

	/** @return the short name it is chosen by. */
	public String id() {
		return id;
	}

	/** @return the chemical formula, or the id where none is given. */
	public String formula() {
		return formula;
	}

	/** @return the common name, or the id where none is given. */
	public String name() {
		return name;
	}

	/** @return the space-group symbol, or an empty text. */
	public String spaceGroup() {
		return spaceGroup;
	}

	/** @return the unit cell. */
	public UnitCell cell() {
		return cell;
	}

	/** @return the full content of the unit cell; empty when only the cell is known. */
	public List<Atom> atoms() {
		return atoms;
	}

	/** @return where the numbers come from, or an empty text. */
	public String source() {
		return source;
	}

	/** @return whether the atoms are known, and with them the structure factors. */
	public boolean hasAtoms() {
		return !atoms.isEmpty();
	}

	/** @return whether a unit cell at liquid-nitrogen temperature is known. */
	public boolean hasCryoCell() {
		return cryoCell != null;
	}

	/** @return the id. */
	@Override
	public String toString() {
		return id;
	}
}
