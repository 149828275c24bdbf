package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Geometry of the seven crystal systems against their textbook formulas
 * (Cullity, Elements of X-Ray Diffraction, appendix 3), evaluated here
 * independently of the metric tensor.
 */
class UnitCellTest {

	@Test
	void cubic() {
		final UnitCell silicon = UnitCell.cubic(5.4309);
		assertEquals(5.4309 / Math.sqrt(11), silicon.dSpacing(new Miller(3, 1, 1)), 1e-12);
		assertEquals(70.528779, silicon.angle(new Miller(1, 1, 1), new Miller(-1, 1, 1)), 1e-6);
		assertEquals(54.735610, silicon.angle(new Miller(1, 1, 1), new Miller(0, 0, 2)), 1e-6);
		assertEquals(35.264390, silicon.angle(new ZoneAxis(1, 1, 0), new ZoneAxis(1, 1, 1)), 1e-6);
	}

	@Test
	void tetragonal() {
		final UnitCell lithiumHydroxide = new UnitCell(3.549, 3.549, 4.334, 90, 90, 90);
		final double d = 1 / Math.sqrt(5 / (3.549 * 3.549) + 4 / (4.334 * 4.334));
		assertEquals(d, lithiumHydroxide.dSpacing(new Miller(2, 1, 2)), 1e-12);
		assertEquals(Math.toDegrees(Math.atan(4.334 / 3.549)), lithiumHydroxide.angle(new Miller(1, 0, 1),
			new Miller(0, 0, 1)), 1e-9);
	}

	@Test
	void orthorhombic() {
		final UnitCell cell = new UnitCell(4, 5, 7, 90, 90, 90);
		assertEquals(1 / Math.sqrt(1.0 / 16 + 4.0 / 25 + 9.0 / 49), cell.dSpacing(new Miller(1, 2, 3)), 1e-12);
		assertEquals(Math.toDegrees(Math.atan2(1.0 / 5, 1.0 / 4)), cell.angle(new Miller(1, 0, 0), new Miller(1, 1,
			0)), 1e-9);
		assertEquals(140, cell.volume(), 1e-10);
	}

	@Test
	void hexagonal() {
		final UnitCell graphite = UnitCell.hexagonal(2.456, 6.696);
		final double d = 1 / Math.sqrt(4.0 / 3 * 3 / (2.456 * 2.456) + 4 / (6.696 * 6.696));
		assertEquals(d, graphite.dSpacing(new Miller(1, 1, 2)), 1e-12);
		assertEquals(60, graphite.angle(new Miller(1, 0, 0), new Miller(0, 1, 0)), 1e-9);
		assertEquals(30, graphite.angle(new Miller(1, 0, 0), new Miller(1, 1, 0)), 1e-9);
		assertEquals(2.456 * Math.sqrt(3), graphite.length(new ZoneAxis(2, 1, 0)), 1e-12);
	}

	@Test
	void rhombohedral() {
		// Calcite in its rhombohedral cell: the same planes as in the hexagonal cell a = 4.990, c = 17.061 A.
		final double a = 4.990;
		final double c = 17.061;
		final double edge = Math.sqrt(3 * a * a + c * c) / 3;
		final double alpha = Math.toDegrees(2 * Math.asin(1.5 / Math.sqrt(3 + c * c / (a * a))));
		final UnitCell rhombohedral = new UnitCell(edge, edge, edge, alpha, alpha, alpha);
		final UnitCell hexagonal = UnitCell.hexagonal(a, c);
		assertEquals(hexagonal.volume() / 3, rhombohedral.volume(), 1e-9);
		// (211) rhombohedral is (104) hexagonal, (110) is (012).
		assertEquals(hexagonal.dSpacing(new Miller(1, 0, 4)), rhombohedral.dSpacing(new Miller(2, 1, 1)), 1e-9);
		assertEquals(hexagonal.dSpacing(new Miller(0, 1, 2)), rhombohedral.dSpacing(new Miller(1, 1, 0)), 1e-9);
	}

	@Test
	void monoclinic() {
		final UnitCell carbonate = new UnitCell(8.3593, 4.9725, 6.1975, 90, 114.83, 90);
		final double sin = Math.sin(Math.toRadians(114.83));
		final double cos = Math.cos(Math.toRadians(114.83));
		final double g2 = (9 / (8.3593 * 8.3593) + sin * sin / (4.9725 * 4.9725) + 1 / (6.1975 * 6.1975) + 2 * 3 * cos /
			(8.3593 * 6.1975)) / (sin * sin);
		assertEquals(1 / Math.sqrt(g2), carbonate.dSpacing(new Miller(3, 1, -1)), 1e-12);
		assertEquals(180 - 114.83, carbonate.angle(new Miller(1, 0, 0), new Miller(0, 0, 1)), 1e-9);
		assertEquals(114.83, carbonate.angle(new ZoneAxis(1, 0, 0), new ZoneAxis(0, 0, 1)), 1e-9);
		assertEquals(8.3593 * 4.9725 * 6.1975 * sin, carbonate.volume(), 1e-9);
	}

	@Test
	void triclinic() {
		// Low albite, Harlow & Brown, Am. Mineral. 65 (1980) 986: V = 664.5 A3.
		final UnitCell albite = new UnitCell(8.142, 12.785, 7.159, 94.19, 116.61, 87.68);
		assertEquals(664.5, albite.volume(), 0.5);
		// d(001) = V / (a b sin gamma), the height of the cell over its base
		assertEquals(albite.volume() / (8.142 * 12.785 * Math.sin(Math.toRadians(87.68))), albite.dSpacing(new Miller(
			0, 0, 1)), 1e-9);
		assertEquals(albite.volume() / (12.785 * 7.159 * Math.sin(Math.toRadians(94.19))), albite.dSpacing(new Miller(
			1, 0, 0)), 1e-9);
	}

	@Test
	void reciprocalAndDirectBasisAreDual() {
		final UnitCell cell = new UnitCell(8.1, 12.8, 7.2, 94.2, 116.6, 87.7);
		final int[][] unit = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
		for (final int[] h : unit) {
			for (final int[] u : unit) {
				final double[] g = cell.reciprocalVector(new Miller(h[0], h[1], h[2]));
				final double[] r = cell.directVector(new ZoneAxis(u[0], u[1], u[2]));
				assertEquals(h == u ? 1 : 0, g[0] * r[0] + g[1] * r[1] + g[2] * r[2],
					1e-12);
			}
		}
		assertArrayEquals(new double[] { 8.1, 0, 0 }, cell.directVector(new ZoneAxis(1, 0, 0)), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "0,1,1,90,90,90", "1,-1,1,90,90,90", "1,1,NaN,90,90,90", "1,1,Infinity,90,90,90", "1,1,1,0,90,90",
		"1,1,1,90,180,90", "1,1,1,60,60,121", "1,1,1,150,150,90" })
	void impossibleCellsAreRejected(final double a, final double b, final double c, final double alpha,
		final double beta, final double gamma)
	{
		assertThrows(IllegalArgumentException.class, () -> new UnitCell(a, b, c, alpha, beta, gamma));
	}
}
