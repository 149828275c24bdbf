package org.latticelapse.core.crystal.symmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lattice letters of space-group symbols (International Tables B, table A1.4.2.2). */
final class LatticeCentring {

	private static final int HALF = SymmetryOperation.PARTS / 2;
	private static final int THIRD = SymmetryOperation.PARTS / 3;

	private LatticeCentring() {}

	/**
	 * @param letter P A B C I R S T or F
	 * @return the translations that generate the lattice, beside its edges
	 * @throws IllegalArgumentException if there is no such lattice
	 */
	static List<SymmetryOperation> of(final String letter) {
		final List<SymmetryOperation> translations = new ArrayList<>();
		switch (letter.toUpperCase(Locale.ROOT)) {
			case "P":
				break;
			case "A":
				translations.add(SymmetryOperation.translation(0, HALF, HALF));
				break;
			case "B":
				translations.add(SymmetryOperation.translation(HALF, 0, HALF));
				break;
			case "C":
				translations.add(SymmetryOperation.translation(HALF, HALF, 0));
				break;
			case "I":
				translations.add(SymmetryOperation.translation(HALF, HALF, HALF));
				break;
			case "F":
				translations.add(SymmetryOperation.translation(0, HALF, HALF));
				translations.add(SymmetryOperation.translation(HALF, 0, HALF));
				break;
			case "R":
				translations.add(SymmetryOperation.translation(2 * THIRD, THIRD, THIRD));
				break;
			case "S":
				translations.add(SymmetryOperation.translation(THIRD, THIRD, 2 * THIRD));
				break;
			case "T":
				translations.add(SymmetryOperation.translation(THIRD, 2 * THIRD, THIRD));
				break;
			default:
				throw new IllegalArgumentException("There is no lattice type " + letter);
		}
		return translations;
	}
}
