package org.latticelapse.core.crystal.symmetry;

import java.util.Arrays;

import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * A space-group operation x' = Wx + w on fractional coordinates. W is an integer
 * matrix; w is held in whole 5040ths of an edge, which makes every fraction in
 * use exact (halves to tenths, twelfths, sixteenths, twenty-fourths), and is
 * taken modulo lattice vectors. Immutable.
 */
public final class SymmetryOperation {

	/** Parts of an edge that a translation is counted in. */
	static final int PARTS = 5040;

	public static final SymmetryOperation IDENTITY = new SymmetryOperation(new int[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0,
		1 } }, new int[3]);

	private final int[][] matrix;
	private final int[] translation;

	/**
	 * @param matrix rows of W
	 * @param translation w in units of 1/{@link #PARTS}
	 */
	SymmetryOperation(final int[][] matrix, final int[] translation) {
		this.matrix = new int[][] { matrix[0].clone(), matrix[1].clone(), matrix[2].clone() };
		this.translation = new int[] { Math.floorMod(translation[0], PARTS), Math.floorMod(translation[1], PARTS), Math
			.floorMod(translation[2], PARTS) };
	}

	/** @return a pure translation, in units of 1/{@link #PARTS}. */
	static SymmetryOperation translation(final int x, final int y, final int z) {
		return new SymmetryOperation(IDENTITY.matrix, new int[] { x, y, z });
	}

	/** @return this operation done after another. */
	SymmetryOperation after(final SymmetryOperation first) {
		final int[][] product = new int[3][3];
		final int[] shift = translation.clone();
		for (int i = 0; i < 3; i++) {
			for (int k = 0; k < 3; k++) {
				shift[i] += matrix[i][k] * first.translation[k];
				for (int j = 0; j < 3; j++) {
					product[i][j] += matrix[i][k] * first.matrix[k][j];
				}
			}
		}
		return new SymmetryOperation(product, shift);
	}

	/** @return the image of a point, fractional, not moved back into the cell. */
	double[] apply(final double[] point) {
		final double[] image = new double[3];
		for (int i = 0; i < 3; i++) {
			image[i] = matrix[i][0] * point[0] + matrix[i][1] * point[1] + matrix[i][2] * point[2] + (double) translation[i] /
				PARTS;
		}
		return image;
	}

	/**
	 * @param tolerance allowed relative change of a length
	 * @return whether the operation keeps all distances in a crystal of this cell
	 */
	public boolean fits(final UnitCell cell, final double tolerance) {
		final int[][] probes = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { 1, 1, 0 }, { 0, 1, 1 }, { 1, 0, 1 } };
		for (final int[] p : probes) {
			final int[] image = new int[3];
			for (int i = 0; i < 3; i++) {
				image[i] = matrix[i][0] * p[0] + matrix[i][1] * p[1] + matrix[i][2] * p[2];
			}
			if (Arrays.equals(image, new int[3])) return false;
			final double before = cell.length(new ZoneAxis(p[0], p[1], p[2]));
			final double after = cell.length(new ZoneAxis(image[0], image[1], image[2]));
			if (Math.abs(after / before - 1) > tolerance) return false;
		}
		return true;
	}

	@Override
	public boolean equals(final Object other) {
		return other instanceof SymmetryOperation && Arrays.deepEquals(matrix, ((SymmetryOperation) other).matrix) &&
			Arrays.equals(translation, ((SymmetryOperation) other).translation);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.deepHashCode(matrix) + Arrays.hashCode(translation);
	}
}
