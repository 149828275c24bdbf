package org.latticelapse.core.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * Looks for the displacement with the best score and prior together. The score
 * of a lattice has a maximum at every period, nearly as high as the true one, and
 * values on a grid do not decide between them; so each of the best few is climbed
 * to its top before they are compared.
 */
final class ShiftSearch {

	/** The map has this many samples for each of the finest waves in the grid, twice as many as are needed. */
	private static final int OVERSAMPLING = 4;
	private static final int CANDIDATES = 8;

	/** What a maximum can gain by climbing from the nearest sample: a part of it, and a constant, nats. */
	private static final double GAIN = 0.1;
	private static final double LEAST_GAIN = 5;

	private final BandGrid grid;
	private final int columns;
	private final int rows;
	private final double stepX;
	private final double stepY;
	private final FloatFFT_1D alongX;
	private final FloatFFT_1D alongY;

	ShiftSearch(final BandGrid grid) {
		this.grid = grid;
		columns = grid.columns * OVERSAMPLING;
		rows = grid.rows / 2 * OVERSAMPLING;
		stepX = (double) grid.periodX / columns;
		stepY = (double) grid.periodY / rows;
		alongX = new FloatFFT_1D(columns);
		alongY = new FloatFFT_1D(rows);
	}

	/** @return the longest step that a climb may take at once, pixels. */
	double stride() {
		return Math.min(stepX, stepY);
	}

	/**
	 * @param spectrum of a frame and its reference
	 * @param prior where the displacement may be
	 * @param centreX middle of the disc that is searched, pixels
	 * @param centreY middle of the disc that is searched, pixels
	 * @return the best displacement within the prior's reach of the centre
	 */
	Shift best(final CrossSpectrum spectrum, final StepPrior prior, final double centreX, final double centreY) {
		Shift best = null;
		double value = 0;
		for (final Shift top : tops(spectrum, prior, centreX, centreY)) {
			final double reached = spectrum.chance.evidence(top.score) + prior.log(top.x, top.y);
			if (best == null || reached > value) {
				value = reached;
				best = top;
			}
		}
		return best;
	}

	/**
	 * @return the tops of the best maxima within the prior's reach of the centre, and
	 *         the centre itself
	 */
	List<Shift> tops(final CrossSpectrum spectrum, final StepPrior prior, final double centreX, final double centreY) {
		final List<double[]> candidates = maxima(spectrum, prior, centreX, centreY);
		final List<Shift> tops = new ArrayList<>();
		final Shift centre = spectrum.at(centreX, centreY);
		tops.add(centre);
		double value = spectrum.chance.evidence(centre.score) + prior.log(centreX, centreY);
		for (final double[] candidate : candidates) {
			if (candidate[2] + GAIN * Math.abs(candidate[2]) + LEAST_GAIN < value) continue;
			final Shift top = spectrum.climb(candidate[0], candidate[1], stride());
			value = Math.max(value, spectrum.chance.evidence(top.score) + prior.log(top.x, top.y));
			tops.add(top);
		}
		return tops;
	}

	/** @return {x, y, score and prior} of the best samples that are higher than their neighbours, best first. */
	private List<double[]> maxima(final CrossSpectrum spectrum, final StepPrior prior, final double centreX,
		final double centreY)
	{
		final int reachX = Math.min(columns / 2 - 2, (int) Math.ceil(prior.reach() / stepX));
		final int reachY = Math.min(rows / 2 - 2, (int) Math.ceil(prior.reach() / stepY));
		final int firstX = (int) Math.round(centreX / stepX) - reachX;
		final int firstY = (int) Math.round(centreY / stepY) - reachY;
		final float[][] map = map(spectrum, firstX - 1, 2 * reachX + 3, firstY - 1, 2 * reachY + 3);
		final List<double[]> best = new ArrayList<>();
		for (int j = 1; j <= 2 * reachY + 1; j++) {
			for (int i = 1; i <= 2 * reachX + 1; i++) {
				final double x = (firstX + i - 1) * stepX;
				final double y = (firstY + j - 1) * stepY;
				if (isMaximum(map, i, j) && Math.hypot(x - centreX, y - centreY) <= prior.reach()) {
					keep(best, new double[] { x, y, spectrum.chance.evidence(map[j][i]) + prior.log(x, y) });
				}
			}
		}
		return best;
	}

	private static void keep(final List<double[]> best, final double[] candidate) {
		int place = best.size();
		while (place > 0 && best.get(place - 1)[2] < candidate[2]) {
			place--;
		}
		if (place < CANDIDATES) best.add(place, candidate);
		if (best.size() > CANDIDATES) best.remove(CANDIDATES);
	}

	private static boolean isMaximum(final float[][] map, final int x, final int y) {
		final float value = map[y][x];
		for (int j = y - 1; j <= y + 1; j++) {
			for (int i = x - 1; i <= x + 1; i++) {
				if (map[j][i] > value) return false;
			}
		}
		return true;
	}

	/** @return the scores of a rectangle of samples; it may begin at negative displacements. */
	private float[][] map(final CrossSpectrum spectrum, final int firstX, final int width, final int firstY,
		final int height)
	{
		final float[][] spectra = new float[grid.columns][];
		for (int i = 0; i < spectrum.index.length; i++) {
			final int k = grid.column[spectrum.index[i]];
			if (spectra[k] == null) spectra[k] = new float[2 * rows];
			final int row = Math.floorMod(grid.row[spectrum.index[i]], rows);
			spectra[k][2 * row] = spectrum.re[i];
			spectra[k][2 * row + 1] = spectrum.im[i];
		}
		for (final float[] column : spectra) {
			if (column != null) alongY.complexInverse(column, false);
		}
		final float[][] map = new float[height][width];
		final float[] line = new float[2 * columns];
		for (int j = 0; j < height; j++) {
			Arrays.fill(line, 0);
			final int row = Math.floorMod(firstY + j, rows);
			for (int k = 0; k < grid.columns; k++) {
				if (spectra[k] == null) continue;
				line[2 * k] = spectra[k][2 * row];
				line[2 * k + 1] = spectra[k][2 * row + 1];
			}
			alongX.complexInverse(line, false);
			for (int i = 0; i < width; i++) {
				map[j][i] = 2 * line[2 * Math.floorMod(firstX + i, columns)];
			}
		}
		return map;
	}
}
