package org.latticelapse.core.crystal.symmetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The space-group table and the Hall symbols against International Tables A. */
class SpaceGroupTest {

	/** Last space group of each crystal class with the order of its point group. */
	private static final int[][] CLASSES = { { 1, 1 }, { 2, 2 }, { 9, 2 }, { 15, 4 }, { 46, 4 }, { 74, 8 }, { 82, 4 }, {
		88, 8 }, { 122, 8 }, { 142, 16 }, { 146, 3 }, { 148, 6 }, { 161, 6 }, { 167, 12 }, { 174, 6 }, { 176, 12 }, { 190,
			12 }, { 194, 24 }, { 199, 12 }, { 206, 24 }, { 220, 24 }, { 230, 48 } };

	@Test
	void generalPositionOfEverySetting() {
		for (final SpaceGroup group : SpaceGroup.all()) {
			final int expected = pointGroupOrder(group.number()) * latticePoints(group);
			final List<SymmetryOperation> operations = group.operations();
			assertEquals(expected, operations.size(), group.toString());
			assertEquals(expected, new HashSet<>(operations).size(), group.toString());
			assertEquals(SymmetryOperation.IDENTITY, operations.get(0));
		}
	}

	@Test
	void everyGroupIsThereAndTheSettingsDiffer() {
		final List<SpaceGroup> all = SpaceGroup.all();
		assertEquals(530, all.size());
		assertEquals(230, all.stream().map(SpaceGroup::number).distinct().count());
		for (final int number : new int[] { 14, 48, 62, 166, 227 }) {
			final List<SpaceGroup> settings = SpaceGroup.byNumber(number);
			final Set<Set<SymmetryOperation>> groups = settings.stream().map(s -> new HashSet<>(s.operations())).collect(
				Collectors.toSet());
			// in group 48 the permuted axes coincide, they are listed once
			assertEquals(settings.size(), groups.size(), "group " + number);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-P 2ybc | x,y,z; -x,y+1/2,-z+1/2; -x,-y,-z; x,-y+1/2,z+1/2",
		"-P 2ac 2n | x,y,z; -x+1/2,-y,z+1/2; -x,y+1/2,-z; x+1/2,-y+1/2,-z+1/2; -x,-y,-z; x+1/2,y,-z+1/2; x,-y+1/2,z; " +
			"-x+1/2,y+1/2,z+1/2",
		"P 31 2 (0 0 4) | x,y,z; -y,x-y,z+1/3; -x+y,-x,z+2/3; -y,-x,-z+2/3; -x+y,y,-z+1/3; x,x-y,-z",
		"P 4w | x,y,z; -x,-y,z+1/2; -y,x,z+1/4; y,-x,z+3/4", "P 3* | x,y,z; z,x,y; y,z,x" })
	void generalPositionsAsPrintedInTheTables(final String hall, final String positions) {
		final Set<SymmetryOperation> expected = Arrays.stream(positions.split(";")).map(OperationText::parse).collect(
			Collectors.toSet());
		assertEquals(expected, new HashSet<>(HallSymbol.operations(hall)));
	}

	@ParameterizedTest
	@CsvSource({ "Fm-3m,225", "F m 3 m,225", "F 4/m -3 2/m,225", "fm3m,225", "P2_1/c,14", "P 1 21/c 1,14", "P 21/n,14",
		"C2/c,15", "R-3c,167", "R -3 m :H,166", "Fd-3m:2,227", "F d -3 m Z,227", "P4/nmm,129", "P 63/m m c,194", "Pbnm,62",
		"Cmce,64", "Cmca,64", "I 41/a m d S,141", "P1,1", "P-1,2", "P321,150", "P 3 2 1,150", "P 32,145", "B 2/b,15" })
	void symbolsAsTheyAreWritten(final String symbol, final int number) {
		final List<SpaceGroup> settings = SpaceGroup.bySymbol(symbol);
		assertTrue(!settings.isEmpty() && settings.stream().allMatch(s -> s.number() == number), symbol + " " + settings);
	}

	@Test
	void suffixChoosesTheOrigin() {
		assertEquals(2, SpaceGroup.bySymbol("F d -3 m").size());
		assertEquals("F d -3 m :1", SpaceGroup.bySymbol("F d -3 m S").get(0).toString());
		assertEquals("F d -3 m :2", SpaceGroup.bySymbol("Fd-3m:2").get(0).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Q 2", "P 7", "P 2 2 2 x", "P 2 (0 0)", "-P 2ybcq", "P 4 3* 6", "P 2 (x y z)" })
	void nonsenseIsNoHallSymbol(final String text) {
		assertThrows(IllegalArgumentException.class, () -> HallSymbol.operations(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x,y", "x,y,z,x", "x,,z", "x,y,w", "x,y,z++1/2", "x y,y,z", "x,y,2z", "x,y,z1/2" })
	void nonsenseIsNoOperation(final String text) {
		assertThrows(IllegalArgumentException.class, () -> OperationText.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1/2+X, -y, z-0.25 | x+1/2,-y,z+3/4", "'x , x-y , .5+z' | x,x-y,z+1/2",
		"+x,+y,+z | x,y,z", "-1/3+x,y,z+0.33333333 | x+2/3,y,z+1/3" })
	void operationsAsTheyAreWritten(final String text, final String plain) {
		assertEquals(OperationText.parse(plain), OperationText.parse(text.replace("'", "")));
	}

	private static int pointGroupOrder(final int number) {
		return Arrays.stream(CLASSES).filter(c -> number <= c[0]).findFirst().get()[1];
	}

	private static int latticePoints(final SpaceGroup group) {
		final char lattice = group.symbol().charAt(0);
		if (lattice == 'R') return group.choice().equals("H") ? 3 : 1;
		return lattice == 'P' ? 1 : lattice == 'F' ? 4 : 2;
	}
}
