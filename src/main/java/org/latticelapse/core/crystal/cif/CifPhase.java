package org.latticelapse.core.crystal.cif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Atom;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.symmetry.CellContent;
import org.latticelapse.core.crystal.symmetry.SymmetryOperation;

/** Makes a phase of a CIF data block. Immutable. */
final class CifPhase {

	private final Phase phase;
	private final List<String> notes;

	private CifPhase(final Phase phase, final List<String> notes) {
		this.phase = phase;
		this.notes = notes;
	}

	/**
	 * @param id short name the phase gets
	 * @param block a data block with a unit cell
	 * @throws CifException if the block can not be used
	 */
	static CifPhase of(final String id, final CifBlock block) throws CifException {
		final UnitCell cell = CifCell.of(block);
		final CifAtoms sites = CifAtoms.of(block);
		final List<String> notes = new ArrayList<>(sites.notes());
		if (sites.atoms().isEmpty()) {
			notes.add("gives no fractional coordinates of atoms, so all reflections of its cell count as equally likely");
		}
		else if (!CifSymmetry.isGiven(block)) {
			notes.add("gives no symmetry, so its atoms are taken for the full content of the cell");
		}
		final List<Atom> atoms = content(cell, sites.atoms(), CifSymmetry.of(block, cell), notes);
		final String formula = text(block, id, "_chemical_formula_sum", "_chemical_formula_structural").replace(" ", "");
		return new CifPhase(new Phase(id, cell, atoms) //
			.withName(formula, text(block, id, "_chemical_name_mineral", "_chemical_name_common",
				"_chemical_name_systematic")) //
			.withSpaceGroup(CifSymmetry.symbol(block)).withSource(source(block)), notes);
	}

	/** @return the phase. */
	Phase phase() {
		return phase;
	}

	/** @return what the user should know about it, a sentence without its subject each. */
	List<String> notes() {
		return Collections.unmodifiableList(notes);
	}

	/** Atoms like special positions: of several settings the right one makes the fewest atoms. */
	private static List<Atom> content(final UnitCell cell, final List<Atom> asymmetricUnit,
		final List<List<SymmetryOperation>> settings, final List<String> notes) throws CifException
	{
		List<Atom> fewest = null;
		for (final List<SymmetryOperation> operations : settings) {
			try {
				final List<Atom> atoms = CellContent.of(cell, asymmetricUnit, operations);
				if (fewest == null || atoms.size() < fewest.size()) fewest = atoms;
			}
			catch (final IllegalArgumentException e) {
				throw new CifException(0, e.getMessage());
			}
		}
		if (settings.size() > 1 && !asymmetricUnit.isEmpty()) {
			notes.add("does not say which of " + settings.size() +
				" settings of its space group is meant; the one that makes the fewest atoms, " + fewest.size() +
				" in the cell, is taken: give the symmetry operations to be sure");
		}
		return fewest;
	}

	private static String text(final CifBlock block, final String otherwise, final String... tags) {
		return block.value(tags).map(token -> token.text().trim().replaceAll("\\s+", " ")).orElse(otherwise);
	}

	private static String source(final CifBlock block) {
		final String cod = text(block, "", "_cod_database_code");
		final String icsd = text(block, "", "_database_code_icsd");
		if (!cod.isEmpty()) return "COD " + cod;
		return icsd.isEmpty() ? "CIF of the user" : "ICSD " + icsd;
	}
}
