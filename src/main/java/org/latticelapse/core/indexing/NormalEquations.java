package org.latticelapse.core.indexing;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealVector;

/** Weighted least squares for the next step of a few unknowns, some of them held by Gaussian priors. */
final class NormalEquations {

	/** Far above the rounding of sums, and below what any prior leaves on the diagonal. */
	private static final double SYMMETRY = 1e-9;
	private static final double POSITIVITY = 1e-12;

	private final double[][] matrix;
	private final double[] right;

	NormalEquations(final int unknowns) {
		matrix = new double[unknowns][unknowns];
		right = new double[unknowns];
	}

	/** Adds that an unknown, which is at a value now, is expected at 0 with a standard deviation. */
	void addPrior(final int unknown, final double value, final double sigma) {
		final double precision = 1 / (sigma * sigma);
		matrix[unknown][unknown] += precision;
		right[unknown] -= precision * value;
	}

	/**
	 * Adds a measurement.
	 *
	 * @param derivatives of what is measured by each unknown
	 * @param residual measured less expected
	 * @param weight one over the variance of the measurement
	 */
	void add(final double[] derivatives, final double residual, final double weight) {
		for (int i = 0; i < right.length; i++) {
			for (int j = 0; j < right.length; j++) {
				matrix[i][j] += weight * (derivatives[i] * derivatives[j]);
			}
			right[i] += weight * derivatives[i] * residual;
		}
	}

	/** @return solves for the step; its inverse is the covariance of the unknowns. */
	DecompositionSolver solver() {
		return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), SYMMETRY, POSITIVITY).getSolver();
	}

	/** @return what to solve for. */
	RealVector rightSide() {
		return new ArrayRealVector(right, false);
	}
}
