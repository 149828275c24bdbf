package org.latticelapse.core.motion;

/** exp(2πi k·d) of a displacement d at each frequency k of a grid, from one table for each axis. */
final class PhaseRamp {

	private final BandGrid grid;
	private final float[] cosX;
	private final float[] sinX;
	private final float[] cosY;
	private final float[] sinY;

	/** @param dx displacement, pixels */
	PhaseRamp(final BandGrid grid, final double dx, final double dy) {
		this.grid = grid;
		cosX = new float[grid.columns];
		sinX = new float[grid.columns];
		cosY = new float[grid.rows];
		sinY = new float[grid.rows];
		for (int k = 0; k < grid.columns; k++) {
			final double phase = 2 * Math.PI * k * dx / grid.periodX;
			cosX[k] = (float) Math.cos(phase);
			sinX[k] = (float) Math.sin(phase);
		}
		for (int k = 0; k < grid.rows; k++) {
			final double phase = 2 * Math.PI * (k - grid.rows / 2) * dy / grid.periodY;
			cosY[k] = (float) Math.cos(phase);
			sinY[k] = (float) Math.sin(phase);
		}
	}

	float cos(final int index) {
		final int i = grid.column[index];
		final int j = grid.row[index] + grid.rows / 2;
		return cosX[i] * cosY[j] - sinX[i] * sinY[j];
	}

	float sin(final int index) {
		final int i = grid.column[index];
		final int j = grid.row[index] + grid.rows / 2;
		return sinX[i] * cosY[j] + cosX[i] * sinY[j];
	}
}
