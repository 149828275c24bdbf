package org.latticelapse.core.fourier.peak;

import java.util.Arrays;
import java.util.List;

/**
 * The mean noise power density of a whole field, the middle one of many tiles:
 * crystals, which fill some tiles at some frequencies, do not raise it. A
 * function of frequency and, for astigmatic Thon rings, of its direction.
 */
public final class NoiseProfile {

	private static final int TERMS = 3;

	private final double lowest;
	private final double step;
	private final double[][] terms;

	private NoiseProfile(final double lowest, final double step, final double[][] terms) {
		this.lowest = lowest;
		this.step = step;
		this.terms = terms;
	}

	/**
	 * @param lowest frequency of the first ring, 1/Å
	 * @param step from ring to ring, 1/Å
	 * @param tiles for each tile and ring ln density, and its cos 2t and sin 2t terms
	 * @return the median over the tiles
	 */
	static NoiseProfile median(final double lowest, final double step, final List<double[][]> tiles) {
		final int rings = tiles.get(0).length;
		final double[][] terms = new double[rings][TERMS];
		final double[] values = new double[tiles.size()];
		for (int ring = 0; ring < rings; ring++) {
			for (int term = 0; term < TERMS; term++) {
				for (int tile = 0; tile < values.length; tile++) {
					values[tile] = tiles.get(tile)[ring][term];
				}
				Arrays.sort(values);
				terms[ring][term] = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
			}
		}
		return new NoiseProfile(lowest, step, terms);
	}

	/**
	 * @param gx x component of the frequency, 1/Å
	 * @param gy y component of the frequency, 1/Å
	 * @return the mean noise power density: variance per pixel times its area,
	 *         intensity² Å²
	 */
	public double at(final double gx, final double gy) {
		final double g = Math.hypot(gx, gy);
		final double ring = Math.max(0, Math.min(terms.length - 1, (g - lowest) / step));
		final int lower = Math.min(terms.length - 2, (int) ring);
		final double share = ring - lower;
		final double cos = (gx * gx - gy * gy) / (g * g);
		final double sin = 2 * gx * gy / (g * g);
		return Math.exp((1 - share) * log(lower, cos, sin) + share * log(lower + 1, cos, sin));
	}

	private double log(final int ring, final double cos, final double sin) {
		return terms[ring][0] + terms[ring][1] * cos + terms[ring][2] * sin;
	}
}
