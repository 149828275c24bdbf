package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.latticelapse.view.Table;

/** The table "Lattices", whose columns macros rely on. */
class LatticesTableTest {

	@Test
	void hasTheDocumentedColumns() {
		final Table table = LatticesTable.of("a.tif", Results.frames(Results.none()));
		assertEquals("Lattices", table.title());
		assertEquals("Image, Frame, Lattice, Rank, Verdict, Phase, Candidates, Zone, Score, Margin, " +
			"Spots_explained, Spots_missing, Scale, Scale_sigma, d_rms_pct, Angle_rms_deg, Warning", String.join(", ",
				table.columns()));
	}

	@Test
	void hasARowForEachPhaseOfALattice() {
		final Table table = LatticesTable.of("a.tif", Arrays.asList(Results.frame(7, Results.ambiguous())));
		assertEquals(2, table.rows().size());
		// rms of -0.3 % and 0.1 %: sqrt(0.05); of 0.4° and 0°: sqrt(0.08)
		assertEquals(Arrays.<Object> asList("a.tif", 7, 1, 1, "ambiguous", "LiF", "LiF; LiH", "[0 0 -1]", 12.5, 2.25,
			2, 3, 1.002, 0.004, Math.sqrt(0.05), Math.sqrt(0.08), "d is large; 1 spot belongs to no lattice"), rounded(
				table, 0));
		assertEquals("LiH", table.rows().get(1).get(5));
		assertEquals(2, table.rows().get(1).get(3));
		assertEquals("ambiguous", table.rows().get(1).get(4));
	}

	@Test
	void hasOneRowForAFrameWithoutLattice() {
		final Table table = LatticesTable.of("a.tif", Arrays.asList(Results.frame(1, Results.none()), Results.frame(2,
			Results.spacingOnly())));
		assertEquals(2, table.rows().size());
		assertEquals(Arrays.<Object> asList("a.tif", 1, 0, 0, "none", "", "", ""), table.rows().get(0).subList(0, 8));
		assertEquals(Arrays.<Object> asList("a.tif", 2, 0, 0, "spacing-only", "", "LiF; LiH", ""), table.rows().get(1)
			.subList(0, 8));
		assertNull(table.rows().get(0).get(8));
	}

	private static java.util.List<Object> rounded(final Table table, final int row) {
		final java.util.List<Object> values = new java.util.ArrayList<>(table.rows().get(row));
		assertEquals(Math.sqrt(0.05), (Double) values.get(14), 1e-12);
		assertEquals(Math.sqrt(0.08), (Double) values.get(15), 1e-12);
		values.set(14, Math.sqrt(0.05));
		values.set(15, Math.sqrt(0.08));
		return values;
	}
}
