package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.view.Table;

/** The table "Lattice Spots", whose columns macros rely on. */
class LatticeSpotsTableTest {

	private final Table table = LatticeSpotsTable.of("a.tif", Arrays.asList(Results.frame(3, Results
		.ambiguous()), Results.frame(4, Results.indexed())));

	@Test
	void hasTheDocumentedColumns() {
		assertEquals("Lattice Spots", table.title());
		assertEquals("Image, Frame, Lattice, Spot, gx_1/A, gy_1/A, g_1/A, d_A, d_sigma_A, Angle_deg, " +
			"Angle_sigma_deg, SNR, Phase, h, k, l, d_ref_A, d_error_pct", String.join(", ", table.columns()));
	}

	@Test
	void tellsMeasurementAndReflection() {
		final List<Object> up = table.rows().get(0);
		// d = 1/0.5; sigma_d = sigma_g d²; sigma of the angle = 0.001/0.5 rad
		assertEquals(Arrays.<Object> asList("a.tif", 3, 1, 1, 0.0, -0.5, 0.5, 2.0, 0.002, 90.0), up.subList(0, 10));
		assertEquals(Math.toDegrees(0.002), (Double) up.get(10), 1e-12);
		assertEquals(Arrays.<Object> asList(250.0, "LiF", 0, 2, 0, 2.0131, -0.3), up.subList(11, 18));
		assertEquals(0.0, (Double) table.rows().get(1).get(9), 1e-12);
	}

	@Test
	void putsStraySpotsLastUnderLatticeZero() {
		final List<Object> stray = table.rows().get(2);
		assertEquals(Arrays.<Object> asList("a.tif", 3, 0, 3), stray.subList(0, 4));
		assertEquals("", stray.get(12));
		assertNull(stray.get(13));
		assertEquals(5, table.rows().size());
		assertEquals(Arrays.<Object> asList("a.tif", 4, 1, 1), table.rows().get(3).subList(0, 4));
	}
}
