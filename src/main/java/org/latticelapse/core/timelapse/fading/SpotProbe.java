package org.latticelapse.core.timelapse.fading;

import java.util.Arrays;

/**
 * Measures the Fourier transform of frames at the exact, sub-pixel position of
 * one spot and at points around it, and adds it up over frames in the
 * coordinates of the specimen, so that drift does not turn its phase. The
 * transform is summed directly, first along the columns, then along the rows.
 */
final class SpotProbe {

	/** Where the transform is measured along each axis, in units of one over the side of the field. */
	static final double[] OFFSETS = { -8, -6, -4, -2, -0.5, 0, 0.5, 2, 4, 6, 8 };

	/** The number of points along each axis, and the place of the spot among them. */
	static final int POINTS = OFFSETS.length;
	static final int MIDDLE = POINTS / 2;

	private final double[] frequencyX = new double[POINTS];
	private final double[] frequencyY = new double[POINTS];
	private final double[] real = new double[POINTS * POINTS];
	private final double[] imaginary = new double[POINTS * POINTS];
	private double separatePower;

	/**
	 * @param field what is measured
	 * @param x x component of the spot's frequency, cycles per pixel
	 * @param y y component of the spot's frequency, cycles per pixel
	 */
	SpotProbe(final MeasuringField field, final double x, final double y) {
		for (int i = 0; i < POINTS; i++) {
			frequencyX[i] = x + OFFSETS[i] / field.width();
			frequencyY[i] = y + OFFSETS[i] / field.height();
		}
	}

	/** Adds the transform of a frame. */
	void add(final FrameField frame) {
		final int columns = frame.x.length;
		final double[][] cosines = new double[POINTS][columns];
		final double[][] sines = new double[POINTS][columns];
		for (int i = 0; i < POINTS; i++) {
			for (int column = 0; column < columns; column++) {
				final double angle = 2 * Math.PI * frequencyX[i] * frame.x[column];
				cosines[i][column] = Math.cos(angle);
				sines[i][column] = Math.sin(angle);
			}
		}
		// Of float alone: Java's compiler makes vector instructions of it in every version.
		final float[] re = new float[columns];
		final float[] im = new float[columns];
		for (int j = 0; j < POINTS; j++) {
			Arrays.fill(re, 0);
			Arrays.fill(im, 0);
			for (int row = 0; row < frame.y.length; row++) {
				final double angle = 2 * Math.PI * frequencyY[j] * frame.y[row];
				addRow(frame.values, row * columns, (float) Math.cos(angle), (float) -Math.sin(angle), re, im);
			}
			for (int i = 0; i < POINTS; i++) {
				addPoint(i, j, cosines[i], sines[i], re, im);
			}
		}
	}

	/** @return what has been added since the last call. */
	SpotPatch take() {
		final double[] power = new double[POINTS * POINTS];
		for (int i = 0; i < power.length; i++) {
			power[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
			real[i] = 0;
			imaginary[i] = 0;
		}
		final SpotPatch patch = new SpotPatch(power, separatePower);
		separatePower = 0;
		return patch;
	}

	private static void addRow(final float[] values, final int start, final float cos, final float sin,
		final float[] re, final float[] im)
	{
		for (int i = 0; i < re.length; i++) {
			re[i] += cos * values[start + i];
			im[i] += sin * values[start + i];
		}
	}

	private void addPoint(final int i, final int j, final double[] cosine, final double[] sine, final float[] re,
		final float[] im)
	{
		double sumRe = 0;
		double sumIm = 0;
		for (int column = 0; column < re.length; column++) {
			sumRe += cosine[column] * re[column] + sine[column] * im[column];
			sumIm += cosine[column] * im[column] - sine[column] * re[column];
		}
		real[j * POINTS + i] += sumRe;
		imaginary[j * POINTS + i] += sumIm;
		if (i == MIDDLE && j == MIDDLE) separatePower += sumRe * sumRe + sumIm * sumIm;
	}
}
