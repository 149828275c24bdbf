package org.latticelapse.core.fourier.peak;

import java.util.Arrays;

import org.latticelapse.core.fourier.PreparedMicrograph;

/**
 * The fringes of one spatial frequency in one place: the part of the micrograph
 * under a square Hann window, turned back by the frequency and summed up in
 * blocks, so that the spectrum near the frequency follows from few numbers.
 */
final class LocalFringes {

	/** Side of a block, Å: half a period of the fastest change that is asked for. */
	private static final double BLOCK = 2;

	private final int columns;
	private final int rows;
	private final double blockX;
	private final double blockY;
	private final double[] real;
	private final double[] imaginary;

	/**
	 * @param image the prepared micrograph
	 * @param gx x component of the frequency, 1/Å
	 * @param gy y component (down), 1/Å
	 * @param centreX x of the middle of the window, Å from the left border
	 * @param centreY y of the middle of the window, Å from the upper border
	 * @param width width of the window, Å
	 */
	LocalFringes(final PreparedMicrograph image, final double gx, final double gy, final double centreX,
		final double centreY, final double width)
	{
		final Axis horizontal = new Axis(image.width(), image.pixelX(), gx, centreX, width);
		final Axis vertical = new Axis(image.height(), image.pixelY(), gy, centreY, width);
		columns = horizontal.blocks;
		rows = vertical.blocks;
		blockX = horizontal.samplesPerBlock * image.pixelX();
		blockY = vertical.samplesPerBlock * image.pixelY();
		real = new double[columns * rows];
		imaginary = new double[columns * rows];
		final float[] weights = image.weights();
		final double[] rowReal = new double[columns];
		final double[] rowImaginary = new double[columns];
		for (int y = 0; y < vertical.samples; y++) {
			Arrays.fill(rowReal, 0);
			Arrays.fill(rowImaginary, 0);
			final int start = (vertical.first + y) * image.width() + horizontal.first;
			for (int x = 0; x < horizontal.samples; x++) {
				final double value = weights == null ? image.value(start + x) : image.value(start + x) *
					weights[start + x];
				final int block = x / horizontal.samplesPerBlock;
				rowReal[block] += value * horizontal.cosine[x];
				rowImaginary[block] += value * horizontal.sine[x];
			}
			final int row = y / vertical.samplesPerBlock * columns;
			for (int block = 0; block < columns; block++) {
				real[row + block] += rowReal[block] * vertical.cosine[y] - rowImaginary[block] * vertical.sine[y];
				imaginary[row + block] += rowReal[block] * vertical.sine[y] + rowImaginary[block] *
					vertical.cosine[y];
			}
		}
	}

	/**
	 * @param n grid steps to each side
	 * @param step grid step, 1/Å
	 * @return the power at (2n + 1)² frequencies around the one in the middle, column by column
	 */
	double[] power(final int n, final double step) {
		final int side = 2 * n + 1;
		final double[] power = new double[side * side];
		final double[] lineReal = new double[rows];
		final double[] lineImaginary = new double[rows];
		for (int i = 0; i < side; i++) {
			for (int row = 0; row < rows; row++) {
				lineReal[row] = 0;
				lineImaginary[row] = 0;
			}
			for (int block = 0; block < columns; block++) {
				final double phase = -2 * Math.PI * (i - n) * step * block * blockX;
				final double cos = Math.cos(phase);
				final double sin = Math.sin(phase);
				for (int row = 0; row < rows; row++) {
					final double re = real[row * columns + block];
					final double im = imaginary[row * columns + block];
					lineReal[row] += re * cos - im * sin;
					lineImaginary[row] += re * sin + im * cos;
				}
			}
			for (int j = 0; j < side; j++) {
				power[i * side + j] = power(lineReal, lineImaginary, (j - n) * step);
			}
		}
		return power;
	}

	private double power(final double[] lineReal, final double[] lineImaginary, final double frequency) {
		final double turnReal = Math.cos(-2 * Math.PI * frequency * blockY);
		final double turnImaginary = Math.sin(-2 * Math.PI * frequency * blockY);
		double cos = 1;
		double sin = 0;
		double re = 0;
		double im = 0;
		for (int row = 0; row < rows; row++) {
			re += lineReal[row] * cos - lineImaginary[row] * sin;
			im += lineReal[row] * sin + lineImaginary[row] * cos;
			final double next = cos * turnReal - sin * turnImaginary;
			sin = cos * turnImaginary + sin * turnReal;
			cos = next;
		}
		return re * re + im * im;
	}

	/** The samples under the window along one axis, with the window times exp(−2πi g x). */
	private static final class Axis {

		final int first;
		final int samples;
		final int samplesPerBlock;
		final int blocks;
		final double[] cosine;
		final double[] sine;

		Axis(final int length, final double pixel, final double g, final double centre, final double width) {
			first = Math.max(0, (int) Math.ceil((centre - width / 2) / pixel));
			final int end = Math.min(length, (int) Math.floor((centre + width / 2) / pixel) + 1);
			samples = Math.max(0, end - first);
			samplesPerBlock = Math.max(1, (int) Math.round(BLOCK / pixel));
			blocks = (samples + samplesPerBlock - 1) / samplesPerBlock;
			cosine = new double[samples];
			sine = new double[samples];
			for (int i = 0; i < samples; i++) {
				final double place = (first + i) * pixel;
				final double hann = 0.5 * (1 + Math.cos(2 * Math.PI * (place - centre) / width));
				cosine[i] = hann * Math.cos(-2 * Math.PI * g * place);
				sine[i] = hann * Math.sin(-2 * Math.PI * g * place);
			}
		}
	}
}
