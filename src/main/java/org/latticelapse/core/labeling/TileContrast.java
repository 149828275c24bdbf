package org.latticelapse.core.labeling;

import java.util.Arrays;

import org.latticelapse.core.fourier.LocalSpectra;

/**
 * How strong the phase contrast of each tile of a field is: the logarithm of its
 * power where amorphous material has contrast over that of its shot noise, averaged
 * over the tile and its neighbours; and how much of its scatter is chance.
 */
final class TileContrast {

	/** Where amorphous material has its contrast, 1/Å; with coarse pixels it ends at this part of the highest frequency. */
	static final double BAND_LOWEST = 0.11;
	private static final double BAND_HIGHEST = 0.45;
	private static final double BAND_SHARE = 0.6;

	/** Beyond this frequency, 1/Å, or part of the highest with coarse pixels, hardly any contrast is left. */
	private static final double SHOT = 0.78;
	private static final double SHOT_SHARE = 0.82;

	/** The standard deviation of normal numbers over the median difference of two; smoothing takes half of it. */
	private static final double OF_DIFFERENCES = 1.048;
	private static final double SMOOTHED = 0.5;

	/** Tiles so many columns apart do not overlap. */
	private static final int SEPARATE = 2;

	private final LocalSpectra spectra;
	private final int[] known;
	private final double[] contrast;
	private final double scatter;

	/**
	 * @param spectra of the tiles
	 * @param known the tiles whose spectra are known
	 */
	TileContrast(final LocalSpectra spectra, final int[] known) {
		this.spectra = spectra;
		this.known = known;
		contrast = new double[spectra.count()];
		final double highest = spectra.rings() == 0 ? 0 : spectra.frequency(spectra.rings() - 1);
		final double[] shot = smoothed(mean(Math.min(SHOT, SHOT_SHARE * highest), 2 * highest));
		final double[] band = mean(BAND_LOWEST, Math.min(BAND_HIGHEST, BAND_SHARE * highest));
		for (final int tile : known) {
			contrast[tile] = band[tile] / shot[tile];
		}
		scatter = scatterOfNeighbours();
		final double[] smooth = smoothed(contrast);
		for (final int tile : known) {
			contrast[tile] = Math.log(smooth[tile]);
		}
	}

	/** @return the logarithm of the contrast of a tile whose spectrum is known. */
	double of(final int tile) {
		return contrast[tile];
	}

	/** @return the logarithms of the contrast of some tiles, lowest first. */
	double[] sorted(final int[] tiles) {
		return Arrays.stream(tiles).mapToDouble(this::of).sorted().toArray();
	}

	/** @return the standard deviation of {@link #of} by chance alone. */
	double scatter() {
		return scatter;
	}

	/** @return for each tile its mean power between two frequencies, 1/Å. */
	private double[] mean(final double lowest, final double highest) {
		final double[] result = new double[spectra.count()];
		for (final int tile : known) {
			double sum = 0;
			double weights = 0;
			for (int ring = 0; ring < spectra.rings(); ring++) {
				final double g = spectra.frequency(ring);
				if (g > lowest && g < highest) {
					sum += g * spectra.power(tile, ring);
					weights += g;
				}
			}
			result[tile] = weights > 0 ? sum / weights : 1;
		}
		return result;
	}

	/** @return the means over each tile and its neighbours. */
	private double[] smoothed(final double[] values) {
		final double[] result = new double[values.length];
		final int columns = spectra.columns();
		for (final int tile : known) {
			double sum = 0;
			int n = 0;
			for (int y = Math.max(0, tile / columns - 1); y <= Math.min(values.length / columns - 1, tile / columns +
				1); y++)
			{
				for (int x = Math.max(0, tile % columns - 1); x <= Math.min(columns - 1, tile % columns + 1); x++) {
					if (spectra.isKnown(y * columns + x)) {
						sum += values[y * columns + x];
						n++;
					}
				}
			}
			result[tile] = sum / n;
		}
		return result;
	}

	/** @return the scatter of a smoothed contrast by chance, from tiles beside each other. */
	private double scatterOfNeighbours() {
		final int columns = spectra.columns();
		final double[] differences = Arrays.stream(known).filter(tile -> tile % columns >= SEPARATE && spectra.isKnown(tile -
			SEPARATE)).mapToDouble(tile -> Math.abs(Math.log(contrast[tile] / contrast[tile - SEPARATE]))).sorted().toArray();
		return differences.length == 0 ? Double.POSITIVE_INFINITY : SMOOTHED * OF_DIFFERENCES * differences[differences.length /
			2];
	}
}
