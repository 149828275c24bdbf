package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/** From a command's options to phases. */
class PhaseChoiceTest {

	/** Edges of the cell of Li at 293 K (3.5093 Å) and at 78 K (3.491 Å): Wyckoff, Crystal Structures 1 (1963) 7-83. */
	@ParameterizedTest
	@CsvSource({ "room, -180, 3.5093", "cryo, 20, 3.491", "auto, -100, 3.491", "auto, -99, 3.5093",
		"auto, 25, 3.5093", "auto, NaN, 3.5093" })
	void takesTheCellOfTheTemperature(final String temperature, final double celsius, final double edge) {
		final Acquisition record = Double.isNaN(celsius) ? Acquisition.UNKNOWN
			: Acquisition.UNKNOWN.with(Quantity.TEMPERATURE, celsius, "a test");
		final Phase lithium = new PhaseChoice("Li", "", temperature).select(record).phases().get(0);
		assertEquals(edge, lithium.cell().a(), 1e-9);
	}

	@Test
	void warnsBetweenTheTemperatures() {
		assertEquals(1, new PhaseChoice("Li", "", "auto").select(Acquisition.UNKNOWN.with(Quantity.TEMPERATURE, -60, "a test")).warnings()
			.size());
		assertEquals(0, new PhaseChoice("Li", "", "auto").select(Acquisition.UNKNOWN.with(Quantity.TEMPERATURE, -20, "a test")).warnings()
			.size());
	}

	@Test
	void warnsWhereNoColdCellIsKnown() {
		final List<String> warnings = new PhaseChoice("Li, SrTiO3", "", "cryo").select(Acquisition.UNKNOWN)
			.warnings();
		assertEquals(1, warnings.size());
		assertTrue(warnings.get(0).contains("of SrTiO3;"), warnings.get(0));
	}

	@Test
	void addsTheCifsOfAFolder(@TempDir final Path folder) throws IOException {
		write(folder, "rocksalt.cif", "data_x", "_cell_length_a 5.64(1)", "_cell_length_b 5.64", "_cell_length_c 5.64",
			"_cell_angle_alpha 90", "_cell_angle_beta 90", "_cell_angle_gamma 90", "_symmetry_Int_Tables_number 225",
			"_space_group_name_H-M_alt 'F m -3 m'", "loop_", "_atom_site_label", "_atom_site_type_symbol",
			"_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z", "Na1 Na 0 0 0", "Cl1 Cl 0.5 0.5 0.5");
		write(folder, "broken.cif", "data_y", "_cell_length_a none");
		final PhaseSelection both = new PhaseChoice("LiF", folder.toString(), "room").select(Acquisition.UNKNOWN);
		assertEquals("LiF rocksalt", ids(both));
		assertTrue(both.warnings().stream().anyMatch(warning -> warning.contains("broken.cif")));
		assertEquals("rocksalt", ids(new PhaseChoice("", folder.toString(), "room").select(Acquisition.UNKNOWN)));
	}

	@Test
	void refusesWhatItDoesNotKnow(@TempDir final Path empty) {
		assertTrue(refusal("LiFe", "", "auto").contains("LiFe"));
		assertTrue(refusal("", "", "auto").contains("phase"));
		assertTrue(refusal("SEI", "", "warm").contains("temperature=warm"));
		assertTrue(refusal("SEI", empty.toString(), "auto").contains(empty.toString()));
		assertTrue(refusal("SEI", empty.resolve("missing").toString(), "auto").contains("missing"));
	}

	private static String refusal(final String phases, final String folder, final String temperature) {
		return assertThrows(IllegalArgumentException.class, () -> new PhaseChoice(phases, folder, temperature).select(
			Acquisition.UNKNOWN)).getMessage();
	}

	private static String ids(final PhaseSelection selection) {
		return selection.phases().stream().map(Phase::id).collect(Collectors.joining(" "));
	}

	private static void write(final Path folder, final String name, final String... lines) throws IOException {
		Files.write(folder.resolve(name), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}
}
