package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reflections, extinctions and intensities. */
class ReflectionListTest {

	@Test
	void extinctionsOfCentredLattices() {
		assertOnly("Li", hkl -> (hkl.h() + hkl.k() + hkl.l()) % 2 == 0);
		assertOnly("Cu", ReflectionListTest::unmixed);
		assertOnly("LiF", ReflectionListTest::unmixed);
		assertOnly("Si", hkl -> unmixed(hkl) && (hkl.h() % 2 != 0 || (hkl.h() + hkl.k() + hkl.l()) % 4 == 0));
	}

	@Test
	void glidePlaneAndCentringOfLithiumCarbonate() {
		// C 2/c: hkl h + k even, h0l h and l even, 0k0 k even
		assertOnly("Li2CO3", hkl -> (hkl.h() + hkl.k()) % 2 == 0 && (hkl.k() != 0 || hkl.l() % 2 == 0));
	}

	@Test
	void glidePlaneOfLithiumHydroxide() {
		// P 4/n m m: hk0 h + k even; h00 h even follows
		assertOnly("LiOH", hkl -> hkl.l() != 0 || (hkl.h() + hkl.k()) % 2 == 0);
	}

	@Test
	void screwAxisOfLithiumPeroxide() {
		// P 63/m m c: hhl and 00l l even
		final Set<Miller> present = present("Li2O2", 1.2);
		assertTrue(present.contains(new Miller(0, 0, 2)));
		assertFalse(present.contains(new Miller(0, 0, 3)));
		assertTrue(present.contains(new Miller(1, 0, 1)));
		assertFalse(present.contains(new Miller(1, 1, 1)));
	}

	/** d (Å) and |F|² × multiplicity (strongest 100) from an independent program with the same scattering factors. */
	@ParameterizedTest
	@CsvSource({ "Li,1 1 0,2.481,100", "Li,2 1 1,1.433,36", "LiF,1 1 1,2.325,19", "LiF,2 2 0,1.423,97",
		"Li2O,1 1 1,2.667,46", "Li2O,2 2 2,1.333,1", "Li2O,4 0 0,1.155,20", "Li2CO3,1 1 0,4.159,23",
		"Li2CO3,2 0 -2,2.921,68", "Li2CO3,0 0 2,2.812,100", "Li2CO3,3 1 -1,2.430,50", "Li2CO3,2 0 -4,1.547,49",
		"LiOH,0 0 1,4.334,34", "LiOH,1 0 1,2.746,100", "LiOH,2 1 1,1.490,72", "LiOH,3 0 1,1.141,18",
		"LiOH_H2O,2 2 0,2.651,100", "LiOH_H2O,0 2 1,2.423,49", "Li2S,2 0 0,2.854,9", "Li2S,4 2 2,1.165,42",
		"Li3N,1 0 0,3.159,46", "Li3N,1 1 2,1.328,83", "LiH,1 1 1,2.358,32", "Li2O2,1 0 5,1.334,75",
		"Cu2O,2 2 0,1.509,98", "ice_Ih,1 0 0,3.895,64", "ice_Ih,1 0 3,2.068,98", "LiGa,3 1 1,1.860,37",
		"LiCl,4 2 0,1.147,52", "graphite,1 0 1,2.027,49", "Au,3 1 1,1.230,99" })
	void spacingAndIntensity(final String id, final String indices, final double d, final double intensity) {
		final Phase phase = PhaseLibrary.builtIn().get(id);
		final LaueGroup group = LaueGroup.of(phase);
		final List<Reflection> all = ReflectionList.of(phase, 1.1, 10).reflections();
		final double strongest = all.stream().mapToDouble(r -> powder(r, group)).max().getAsDouble();
		final Reflection asked = all.stream().filter(r -> r.hkl().toString().equals(indices)).findFirst().get();
		assertEquals(d, asked.dSpacing(), 0.0006);
		assertEquals(intensity, 100 * powder(asked, group) / strongest, 0.6);
	}

	@Test
	void listIsCompleteSortedAndFriedelSymmetric() {
		final List<Reflection> list = ReflectionList.of(PhaseLibrary.builtIn().get("Cu"), 1.2, 2.0).reflections();
		// {200} and {220}: 6 + 12
		assertEquals(18, list.size());
		assertEquals(new Miller(2, 0, 0), list.get(0).hkl());
		assertEquals(1, list.get(0).relativeStrength(), 1e-12);
		final Set<Miller> all = list.stream().map(Reflection::hkl).collect(Collectors.toSet());
		assertTrue(all.stream().allMatch(hkl -> all.contains(hkl.negated())));
	}

	@Test
	void zoneOfFaceCentredCubic() {
		final ReflectionList copper = ReflectionList.of(PhaseLibrary.builtIn().get("Cu"), 1.7, 5);
		// [011]: four {111} and two {200}
		assertEquals(6, copper.in(new ZoneAxis(0, 1, 1)).size());
	}

	@Test
	void cellWithoutAtomsHasAllReflections() {
		final Phase cellOnly = new Phase("cell", UnitCell.cubic(4), Collections.emptyList());
		final List<Reflection> list = ReflectionList.of(cellOnly, 2.5, 5).reflections();
		// {100} and {110}: 6 + 12
		assertEquals(18, list.size());
		assertTrue(list.stream().allMatch(r -> r.relativeStrength() == 1));
	}

	@Test
	void absurdRangesAreRejected() {
		final Phase copper = PhaseLibrary.builtIn().get("Cu");
		assertThrows(IllegalArgumentException.class, () -> ReflectionList.of(copper, 0, 5));
		assertThrows(IllegalArgumentException.class, () -> ReflectionList.of(copper, 0.01, 5));
		assertThrows(IllegalArgumentException.class, () -> ReflectionList.of(copper, Double.NaN, 5));
		assertTrue(ReflectionList.of(copper, 3, 5).reflections().isEmpty());
	}

	private static double powder(final Reflection reflection, final LaueGroup group) {
		return Math.pow(reflection.structureFactor(), 2) * group.multiplicity(reflection.hkl());
	}

	private static boolean unmixed(final Miller hkl) {
		return (hkl.h() + hkl.k()) % 2 == 0 && (hkl.k() + hkl.l()) % 2 == 0;
	}

	/** The rule must hold for every reflection present, and all but a few that the rule allows must be present. */
	private static void assertOnly(final String id, final Predicate<Miller> rule) {
		final Set<Miller> present = present(id, 0.8);
		assertTrue(present.stream().allMatch(rule), id);
		final UnitCell cell = PhaseLibrary.builtIn().get(id).cell();
		final long allowed = ReciprocalSphere.points(cell, 0.8).stream().filter(rule).count();
		assertTrue(present.size() > 0.95 * allowed, id + ": " + present.size() + " of " + allowed);
	}

	private static Set<Miller> present(final String id, final double dMin) {
		return ReflectionList.of(PhaseLibrary.builtIn().get(id), dMin, 20).reflections().stream().map(
			Reflection::hkl).collect(Collectors.toSet());
	}
}
