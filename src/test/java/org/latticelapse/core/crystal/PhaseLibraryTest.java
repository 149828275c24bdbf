package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The phases that come with the plugin, and how they are asked for. */
class PhaseLibraryTest {

	private final PhaseLibrary library = PhaseLibrary.builtIn();

	/** Density, g/cm³ (CRC Handbook; ice at 100 K 0.93): catches a lost atom, a wrong cell, a wrong occupancy. */
	@ParameterizedTest
	@CsvSource({ "Li,0.534", "LiF,2.64", "Li2O,2.013", "Li2CO3,2.11", "LiOH,1.46", "LiOH_H2O,1.51", "Li2S,1.64",
		"Li3N,1.28", "LiH,0.78", "Li2O2,2.31", "Cu,8.94", "Cu2O,6.0", "ice_Ih,0.932", "LiCl,2.07", "graphite,2.26",
		"Au,19.3", "Si,2.329", "SrTiO3,5.11" })
	void density(final String id, final double expected) {
		final Phase phase = library.get(id);
		final double mass = phase.atoms().stream().mapToDouble(atom -> atom.occupancy() * mass(atom.element())).sum();
		assertEquals(expected, 1.66054 * mass / phase.cell().volume(), 0.025 * expected);
	}

	@Test
	void everyPhaseHasAtomsAndASource() {
		assertEquals(20, library.phases().size());
		for (final Phase phase : library.phases()) {
			assertTrue(phase.hasAtoms(), phase.id());
			assertFalse(phase.source().isEmpty(), phase.id());
			assertFalse(ReflectionList.of(phase, 1.1, 5).reflections().isEmpty(), phase.id());
		}
	}

	@Test
	void coldLithiumIsSmaller() {
		final Phase lithium = library.get("Li");
		assertEquals(3.491, lithium.at(SpecimenTemperature.CRYO).cell().a());
		assertEquals(3.5093, lithium.at(SpecimenTemperature.ROOM).cell().a());
		final Phase fluoride = library.get("LiF");
		assertFalse(fluoride.hasCryoCell());
		assertSame(fluoride, fluoride.at(SpecimenTemperature.CRYO));
	}

	@Test
	void setsAndIdsMixInTheOrderAskedFor() {
		assertEquals(Arrays.asList("Li", "LiF", "Li2O", "Li2CO3", "LiOH", "Li2S", "Li3N", "LiH", "Li2O2"), ids(
			"SEI"));
		assertEquals(Arrays.asList("Cu", "ice_Ih", "ice_Ic", "LiF"), ids(" cu , ICE,LiF,, Cu"));
		assertEquals(20, ids("all").size());
	}

	@Test
	void misspeltNameGetsASuggestion() {
		final String message = assertThrows(IllegalArgumentException.class, () -> library.select("SEI, Li2C03"))
			.getMessage();
		assertTrue(message.startsWith("There is no phase or set \"Li2C03\"; did you mean \"Li2CO3\"?"), message);
		assertTrue(message.contains("SrTiO3"), message);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> library.get("LIF2")).getMessage().startsWith(
			"There is no phase \"LIF2\"; did you mean \"LiF\"?"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ",", " , " })
	void emptyListIsAnError(final String list) {
		final String message = assertThrows(IllegalArgumentException.class, () -> library.select(list)).getMessage();
		assertTrue(message.startsWith("No phase was asked for"), message);
	}

	@Test
	void usersPhaseTakesThePlaceOfTheLibrarys() {
		final Phase own = new Phase("lif", UnitCell.cubic(4.03), Collections.emptyList());
		final PhaseLibrary both = library.with(Collections.singletonList(own));
		assertSame(own, both.select("SEI").get(1));
		assertEquals(20, both.phases().size());
		assertEquals(4.0263, library.get("LiF").cell().a());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SEI", "All", "Ice" })
	void nameOfASetIsNoPhase(final String id) {
		final List<Phase> own = Collections.singletonList(new Phase(id, UnitCell.cubic(4), Collections.emptyList()));
		assertThrows(IllegalArgumentException.class, () -> library.with(own));
	}

	private List<String> ids(final String list) {
		return library.select(list).stream().map(Phase::id).collect(Collectors.toList());
	}

	private static double mass(final String element) {
		final List<String> symbols = Arrays.asList("H", "Li", "C", "N", "O", "F", "Si", "S", "Cl", "Ti", "Cu", "Sr",
			"Au");
		final double[] masses = { 1.008, 6.94, 12.011, 14.007, 15.999, 18.998, 28.085, 32.06, 35.45, 47.867, 63.546, 87.62,
			196.967 };
		return masses[symbols.indexOf(element)];
	}
}
