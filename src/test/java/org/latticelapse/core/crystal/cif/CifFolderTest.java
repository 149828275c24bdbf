package org.latticelapse.core.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.crystal.LaueGroup;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;

/** CIFs as databases and refinement programs write them, good and broken. */
class CifFolderTest {

	private static final String[] CUBIC = { "data_cubic", "_cell_length_a 3.90528(12)", "_cell_length_b 3.90528(12)",
		"_cell_length_c 3.90528(12)", "_cell_angle_alpha 90.", "_cell_angle_beta 90.", "_cell_angle_gamma 90." };

	private static final String[] PEROVSKITE_SITES = { "loop_", "_atom_site_label", "_atom_site_type_symbol",
		"_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z", "_atom_site_occupancy", "Sr1 Sr2+ 0 0 0 1",
		"Ti1 Ti4+ 0.5 0.5 0.5 1.0", "O1 O2- .5 .5 0 1" };

	@TempDir
	Path folder;

	@Test
	void perovskiteBySymbolOnly() throws IOException {
		write("STO", CUBIC, lines("_symmetry_space_group_name_H-M 'P m -3 m'"), PEROVSKITE_SITES);
		assertSameAsLibrary("SrTiO3", readOne());
	}

	@Test
	void perovskiteByNumberOnly() throws IOException {
		write("STO", CUBIC, lines("_space_group_IT_number 221"), PEROVSKITE_SITES);
		assertSameAsLibrary("SrTiO3", readOne());
	}

	@Test
	void perovskiteByOperations() throws IOException {
		// m-3m from three generators' products is long; D4h and the threefold axis written out as pymatgen does
		final StringBuilder loop = new StringBuilder("loop_\n_symmetry_equiv_pos_site_id\n_symmetry_equiv_pos_as_xyz\n");
		int id = 1;
		for (final String axes : new String[] { "xyz", "yzx", "zxy", "yxz", "xzy", "zyx" }) {
			for (int signs = 0; signs < 8; signs++) {
				loop.append(id++).append(" '");
				for (int i = 0; i < 3; i++) {
					loop.append(i == 0 ? "" : ", ").append((signs >> i & 1) == 0 ? "" : "-").append(axes.charAt(i));
				}
				loop.append("'\n");
			}
		}
		write("STO", CUBIC, lines(loop.toString()), PEROVSKITE_SITES);
		assertSameAsLibrary("SrTiO3", readOne());
	}

	/** Effenberger & Zemann (1979) as printed: asymmetric unit in C 1 2/c 1. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "_symmetry_space_group_name_H-M 'C 1 2/c 1'",
		"_symmetry_space_group_name_H-M \"C2/c\"", "_space_group_name_Hall '-C 2yc'", "_space_group_IT_number 15" })
	void carbonateFromItsAsymmetricUnit(final String symmetry) throws IOException {
		write("zabuyelite", lines("# a comment", "data_9008283", "_chemical_name_mineral Zabuyelite",
			"_chemical_formula_sum 'C Li2 O3'", "_cell_length_a 8.3593(3)", "_cell_length_b 4.9725(2)",
			"_cell_length_c 6.1975(2)", "_cell_angle_beta 114.83(3)", symmetry, "loop_", "_atom_site_fract_z",
			"_atom_site_fract_x", "_atom_site_label", "_atom_site_fract_y", "0.8344(4) 0.1965(3) Li 0.4484(5)",
			"0.25 0 C 0.0657(2)", "0.25 0 O1 0.3213(2) 0.3127(1) 0.1459(1)", "O2 -0.0635(1)"));
		final Phase read = CifFolder.read(folder).phases().get(0);
		assertSameAsLibrary("Li2CO3", read);
		assertEquals("Zabuyelite", read.name());
		assertEquals("CLi2O3", read.formula());
		assertEquals(4, LaueGroup.of(read).order());
	}

	@Test
	void hexagonalWithRoundedThirds() throws IOException {
		write("peroxide", lines("data_peroxide", "_cell_length_a 3.142", "_cell_length_b 3.142", "_cell_length_c 7.650",
			"_cell_angle_alpha 90", "_cell_angle_beta 90", "_cell_angle_gamma 120", "_space_group_name_H-M_alt 'P 63/m m c'",
			"loop_", "_atom_site_label", "_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z", "Li1 0 0 0",
			"Li2 0.333 0.667 0.25", "O1 0.333 0.667 0.6461"));
		final Phase read = readOne();
		assertSameAsLibrary("Li2O2", read);
		assertEquals(24, LaueGroup.of(read).order());
	}

	@Test
	void rhombohedralGroupTakesTheAxesOfTheCell() throws IOException {
		final String[] sites = { "_symmetry_space_group_name_H-M 'R -3 m'", "_cell_angle_alpha 33.36", "loop_",
			"_atom_site_label", "_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z", "Li 0 0 0" };
		write("hex", lines("data_h", "_cell_length_a 2.82", "_cell_length_b 2.82", "_cell_length_c 14.05",
			"_cell_angle_gamma 120"), lines(Arrays.stream(sites).filter(s -> !s.contains("alpha")).toArray(String[]::new)));
		write("rho", lines("data_r", "_cell_length_a 4.96", "_cell_length_b 4.96", "_cell_length_c 4.96",
			"_cell_angle_beta 33.36", "_cell_angle_gamma 33.36"), sites);
		final CifFolder read = CifFolder.read(folder);
		assertEquals(Collections.emptyList(), read.problems());
		assertEquals(3, read.phases().get(0).atoms().size());
		assertEquals(1, read.phases().get(1).atoms().size());
		assertEquals(12, LaueGroup.of(read.phases().get(0)).order());
		assertEquals(12, LaueGroup.of(read.phases().get(1)).order());
	}

	@Test
	void originIsTheOneOfSpecialPositions() throws IOException {
		final String[] head = lines("_symmetry_space_group_name_H-M 'F d -3 m'", "loop_", "_atom_site_label",
			"_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z");
		write("origin1", CUBIC, head, lines("Si 0 0 0"));
		write("origin2", CUBIC, head, lines("Si 0.125 0.125 0.125"));
		final CifFolder read = CifFolder.read(folder);
		assertEquals(8, read.phases().get(0).atoms().size());
		assertEquals(8, read.phases().get(1).atoms().size());
		assertTrue(read.problems().get(0).startsWith("origin1.cif: does not say which of 2 settings"), read.problems()
			.toString());
	}

	@Test
	void occupanciesChargesDeuteriumAndDummies() throws IOException {
		write("mixed", CUBIC, lines("_space_group_name_H-M_alt 'P 1'", "loop_", "_atom_site_label",
			"_atom_site_type_symbol", "_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z",
			"_atom_site_occupancy", "_atom_site_calc_flag", "Li1 Li+1 0 0 0 0.25(3) d", "M1 NI2+ 0 0 0 .75 ?",
			"D1 D 0.1 0.2 0.3 1 .", "O1 O2- 0.5 0.5 0.5 1.003 d", "X1 O 0.9 0.9 0.9 1 dum", "H2 H ? ? ? 1 d",
			"Vac O 0.7 0.7 0.7 0 d"));
		final CifFolder read = CifFolder.read(folder);
		assertEquals("[Li 0.0 0.0 0.0 (0.25), Ni 0.0 0.0 0.0 (0.75), H 0.1 0.2 0.3 (1.0), O 0.5 0.5 0.5 (1.0)]", read.phases()
			.get(0).atoms().toString());
		assertEquals(Collections.singletonList(
			"mixed.cif: line 22: the site H2 has no coordinates and is left out."), read.problems());
	}

	@Test
	void completeListWithOperationsHasEachAtomOnce() throws IOException {
		write("full", CUBIC, lines("_space_group_name_H-M_alt 'P m -3 m'"), PEROVSKITE_SITES, lines(
			"O2 O2- 0.5 0 0.5 1", "O3 O2- 0 0.5 0.5 1"));
		assertSameAsLibrary("SrTiO3", readOne());
	}

	@Test
	void quotesTextFieldsLineEndsAndSeveralBlocks() throws IOException {
		final String text = "\uFEFFdata_global\r\n_publ_author_name 'D'Arcy, A.'\r\n_publ_section_title\r\n" +
			";\r\n loop_ in a 'title'\r\n data_not_a_block\r\n;\r\n" + String.join("\r\n", CUBIC).replace("data_cubic",
				"DATA_first # one") + "\r\nLOOP_ _space_group_symop_operation_xyz\r\n x,y,z\r\nloop_\r\n_atom_site.label\r\n" +
			"_atom_site.fract_x _atom_site.fract_y _atom_site.fract_z\r\nLi1 0 0 0\r\n" + String.join("\r", CUBIC).replace(
				"data_cubic", "data_second");
		Files.write(folder.resolve("two.CIF"), text.getBytes(StandardCharsets.UTF_8));
		final CifFolder read = CifFolder.read(folder);
		assertEquals("[two, two_second]", read.phases().toString());
		assertEquals(1, read.phases().get(0).atoms().size());
		assertFalse(read.phases().get(1).hasAtoms());
		assertEquals(1, read.problems().size());
		assertTrue(read.problems().get(0).startsWith("two.CIF: gives no fractional coordinates"), read.problems().get(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "_cell_length_a 4.O1 | line 2: \"4.O1\" is not a number.",
		"_cell_length_a -4 | line 2: The unit cell -4.0 3.90528 3.90528 A, 90.0 90.0 90.0 degrees is impossible: each edge " +
			"must be between 0 and 1000 Angstrom.",
		"_cell_length_a ? | the unit cell has no _cell_length_a.", "_cell_length_a | line 2: the tag _cell_length_a has no " +
			"value.",
		"_title 'no end | line 2: the quote ' does not end in this line.",
		"a b | line 2: the value \"a\" belongs to no tag: quote values that hold blanks.",
		"_symmetry_equiv_pos_as_xyz x,y,q | line 2: \"x,y,q\" is not a symmetry operation like x, -y, z+1/2.",
		"_symmetry_equiv_pos_as_xyz -y,x-y,z | line 2: the symmetry given here does not fit the unit cell 4.0 3.90528 3.90528" +
			" A, 90.0 90.0 90.0 degrees.",
		"_space_group_name_H-M_alt Q23 | line 2: the space group \"Q23\" is not known: give the symmetry operations as " +
			"_space_group_symop_operation_xyz.",
		"_space_group_name_Hall 'P 9' | line 2: \"P 9\" is not a Hall symbol of a space group.",
		"loop_ _a _b 1 2 3 | line 2: the loop that starts here has 2 columns but 3 values, which do not fill its rows.",
		"loop_ _atom_site_label _atom_site_fract_x _atom_site_fract_y _atom_site_fract_z Qq1 0 0 0 | line 2: the site Qq1 is " +
			"of no known element: give its chemical symbol as _atom_site_type_symbol." })
	void brokenFileIsNamedWithLineAndReason(final String line, final String reason) throws IOException {
		write("broken", lines("data_x", line), lines(
			"_cell_length_b 3.90528", "_cell_length_c 3.90528", line.startsWith("_cell_length_a") ? "" : "_cell_length_a 4"));
		write("good", CUBIC, lines("_space_group_IT_number 221"), PEROVSKITE_SITES);
		final CifFolder read = CifFolder.read(folder);
		assertEquals(Collections.singletonList("broken.cif: " + reason), read.problems());
		assertEquals("[good]", read.phases().toString());
	}

	@Test
	void filesThatAreNoCrystalStructure() throws IOException {
		write("a", lines("hello world"));
		write("b", lines("data_only"));
		write("c", lines("data_c", ";", "text without an end"));
		write("d,e", CUBIC);
		write("f", lines(""));
		Files.write(folder.resolve("g.cif"), new byte[10_000_001]);
		final CifFolder read = CifFolder.read(folder);
		assertTrue(read.phases().isEmpty());
		assertEquals(Arrays.asList(
			"a.cif: line 1: \"hello\" stands before any data block: this is no CIF, or its line data_... is missing.",
			"b.cif: there is no unit cell in it.",
			"c.cif: line 2: the text field that starts here with a semicolon does not end.",
			"d,e.cif: the name of the file becomes the name of the phase, which must not hold a comma: rename it.",
			"f.cif: there is no unit cell in it.",
			"g.cif: the file is larger than 10 MB, which no crystal structure needs."), read.problems());
	}

	@Test
	void folderMustExistAndHoldACif() {
		final Path missing = folder.resolve("missing");
		assertEquals("There is no folder " + missing + " to read CIF files from", assertThrows(
			IllegalArgumentException.class, () -> CifFolder.read(missing)).getMessage());
		assertEquals("The folder " + folder + " holds no CIF file: put files whose names end with .cif there", assertThrows(
			IllegalArgumentException.class, () -> CifFolder.read(folder)).getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "Li1+,Li", "O2-,O", "SI,Si", "CU2+,Cu", "Cval,C", "D,H", "Ca,Ca", "H,H", "O-2,O", "Fe3+,Fe" })
	void typeSymbols(final String type, final String element) {
		assertEquals(element, ElementSymbol.ofType(type).get());
	}

	@ParameterizedTest
	@CsvSource({ "Li1,Li", "LI1,Li", "O1A,O", "CA1,C", "Ca1,Ca", "OW1,O", "Hb,H", "D2,H" })
	void labels(final String label, final String element) {
		assertEquals(element, ElementSymbol.ofLabel(label).get());
	}

	private Phase readOne() {
		final CifFolder read = CifFolder.read(folder);
		assertEquals(Collections.emptyList(), read.problems());
		assertEquals(1, read.phases().size());
		return read.phases().get(0);
	}

	private static void assertSameAsLibrary(final String id, final Phase read) {
		final Phase expected = PhaseLibrary.builtIn().get(id);
		assertEquals(expected.cell(), read.cell());
		assertEquals(sites(expected), sites(read));
		assertEquals(expected.atoms().size(), read.atoms().size());
	}

	private static TreeSet<String> sites(final Phase phase) {
		return phase.atoms().stream().map(a -> String.format("%s %.4f %.4f %.4f %s", a.element(), a.x(), a.y(), a.z(), a
			.occupancy()).replace("-0.0000", "0.0000")).collect(Collectors.toCollection(TreeSet::new));
	}

	private void write(final String name, final String[]... parts) throws IOException {
		final List<String> all = Arrays.stream(parts).flatMap(Arrays::stream).collect(Collectors.toList());
		Files.write(folder.resolve(name + ".cif"), all, StandardCharsets.UTF_8);
	}

	private static String[] lines(final String... lines) {
		return lines;
	}
}
