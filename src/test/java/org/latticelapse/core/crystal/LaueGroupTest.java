package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.crystal.symmetry.CellContent;
import org.latticelapse.core.crystal.symmetry.SpaceGroup;

/** Orders and multiplicities of Laue groups are those of the International Tables A, 10.1.2. */
class LaueGroupTest {

	@ParameterizedTest
	@CsvSource({ "Li,48", "LiF,48", "Li2O,48", "Si,48", "Cu2O,48", "SrTiO3,48", "LiOH,16", "Li3N,24", "Li2O2,24",
		"ice_Ih,24", "graphite,24", "Li2CO3,4", "LiOH_H2O,4" })
	void orderOfLibraryPhases(final String id, final int order) {
		assertEquals(order, groupOf(id).order());
	}

	@ParameterizedTest
	@CsvSource({ "4,4,4,90,90,90,48", "4,4,5,90,90,90,16", "4,5,6,90,90,90,8", "4,4,6,90,90,120,24",
		"4,4,4,70,70,70,12", "4,5,6,90,100,90,4", "4,5,6,90,90,100,4", "4,5,6,80,95,100,2",
		// the primitive cells of bcc and fcc, and one of fcc that is far from reduced
		"4,4,4,109.4712206,109.4712206,109.4712206,48", "4,4,4,60,60,60,48",
		"2.8284271247,2.8284271247,9.3808315196,41.0812601185,25.2394018207,60,48" })
	void orderOfLattices(final double a, final double b, final double c, final double alpha, final double beta,
		final double gamma, final int order)
	{
		final UnitCell cell = new UnitCell(a, b, c, alpha, beta, gamma);
		assertEquals(order, LaueGroup.of(new Phase("lattice", cell, Collections.emptyList())).order());
	}

	/** The eleven Laue classes, each from a crystal whose lattice may have more symmetry than its atoms. */
	@ParameterizedTest
	@CsvSource({ "P 1,5,6,7,80,95,100,2", "P 1,5,5,5,90,90,90,2", "P 1 21/c 1,5,6,7,90,95,90,4", "C 2 2 21,5,5,7,90,90,90,8",
		"I 41,5,5,7,90,90,90,8", "P 43 21 2,5,5,7,90,90,90,16", "P 31,5,5,7,90,90,120,6", "P 31 2 1,5,5,7,90,90,120,12",
		"P 3 1 2,5,5,7,90,90,120,12", "P 63,5,5,7,90,90,120,12", "P 61 2 2,5,5,7,90,90,120,24", "P a -3,7,7,7,90,90,90,24",
		"I 2 3,7,7,7,90,90,90,24", "F -4 3 m,7,7,7,90,90,90,48" })
	void orderOfTheElevenClasses(final String symbol, final double a, final double b, final double c,
		final double alpha, final double beta, final double gamma, final int order)
	{
		final UnitCell cell = new UnitCell(a, b, c, alpha, beta, gamma);
		final List<Atom> atoms = CellContent.of(cell, Arrays.asList(new Atom("O", 0.11, 0.23, 0.37, 1), new Atom("Cu", 0.31,
			0.07, 0.18, 1)), SpaceGroup.bySymbol(symbol).get(0).operations());
		assertEquals(order, LaueGroup.of(new Phase("test", cell, atoms)).order());
	}

	@ParameterizedTest
	@CsvSource({ "LiF,1,0,0,6", "LiF,1,1,0,12", "LiF,1,1,1,8", "LiF,3,1,1,24", "LiF,3,2,1,48", "LiOH,0,0,1,2",
		"LiOH,1,0,1,8", "LiOH,2,1,1,16", "Li3N,0,0,1,2", "Li3N,1,0,0,6", "Li3N,1,1,1,12", "Li3N,2,1,1,24",
		"Li2CO3,0,2,0,2", "Li2CO3,2,0,-2,2", "Li2CO3,1,1,1,4" })
	void multiplicity(final String id, final int h, final int k, final int l, final int multiplicity) {
		assertEquals(multiplicity, groupOf(id).multiplicity(new Miller(h, k, l)));
	}

	@Test
	void zoneAxesOfCubicCrystalsPermute() {
		final LaueGroup group = groupOf("LiF");
		assertTrue(group.equivalent(new ZoneAxis(0, 1, 1), new ZoneAxis(1, 0, -1)));
		assertFalse(group.equivalent(new ZoneAxis(0, 1, 1), new ZoneAxis(1, 1, 1)));
		assertEquals(12, group.equivalents(new ZoneAxis(0, 1, 1)).size());
	}

	@Test
	void zoneAxesTransformUnlikePlanesInOtherSystems() {
		final LaueGroup hexagonal = groupOf("Li3N");
		// [100], [010] and [110] are the three a axes; [1 -1 0] is not one of them though (1 -1 0) is like (100)
		assertTrue(hexagonal.equivalent(new ZoneAxis(1, 0, 0), new ZoneAxis(1, 1, 0)));
		assertFalse(hexagonal.equivalent(new ZoneAxis(1, 0, 0), new ZoneAxis(1, -1, 0)));
		assertTrue(hexagonal.equivalents(new Miller(1, 0, 0)).contains(new Miller(1, -1, 0)));
		final LaueGroup monoclinic = groupOf("Li2CO3");
		assertTrue(monoclinic.equivalent(new ZoneAxis(1, 1, 0), new ZoneAxis(1, -1, 0)));
		assertFalse(monoclinic.equivalent(new ZoneAxis(1, 0, 1), new ZoneAxis(1, 0, -1)));
	}

	private static LaueGroup groupOf(final String id) {
		return LaueGroup.of(PhaseLibrary.builtIn().get(id));
	}
}
