package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.latticelapse.core.fourier.CameraNoise;
import org.latticelapse.core.fourier.LocalSpectra;

/**
 * How strong the phase contrast of each tile of a field is: the logarithm of its
 * power where amorphous material has contrast over that of its shot noise, averaged
 * over the tile and its neighbours; and how much of its scatter is chance.
 */
final class TileContrast {

	/** Beyond this frequency, 1/Å, or part of the highest with coarse pixels, hardly any contrast is left. */
	private static final double SHOT = 0.78;
	private static final double SHOT_SHARE = 0.82;

	/**
	 * The variance of the power of noise in n frequencies of a tile under a Hann window
	 * w is that of n independent ones times, for each direction, the mean of w⁴ over the
	 * square of that of w². The powers of neighbours that overlap by half correlate by 3
	 * in 70, which adds to the variance of the mean of three.
	 */
	private static final double HANN = Math.pow(35 / 18.0, 2);
	private static final double CORRELATED = Math.pow(1 + 4 / 3.0 * 3 / 70, 2);

	/** Shot noise is averaged over neighbours twice, which leaves so much of the variance of a mean over nine tiles. */
	private static final double TWICE = 0.5;

	/** The contrast of n even tiles scatters by 0.93 ± 1.4 / √n times chance; three and a half deviations more are not even. */
	private static final double EVEN = 0.93;
	private static final double EVEN_DEVIATIONS = 3.5 * 1.4;

	private final LocalSpectra spectra;
	private final int[] known;
	private final double bandHighest;
	private final double shotLowest;
	private final double[] contrast;
	private final double chance;

	/**
	 * @param spectra of the tiles
	 * @param known the tiles whose spectra are known
	 * @param neighbours which of them lie beside each other
	 */
	TileContrast(final LocalSpectra spectra, final int[] known, final TileNeighbours neighbours) {
		this.spectra = spectra;
		this.known = known;
		contrast = new double[spectra.count()];
		final double highest = spectra.rings() == 0 ? 0 : spectra.frequency(spectra.rings() - 1);
		bandHighest = ContrastBand.highest(highest);
		shotLowest = Math.min(SHOT, SHOT_SHARE * highest);
		final double[] shot = neighbours.smoothed(eachTile(shotLowest, Double.POSITIVE_INFINITY));
		final double[] band = eachTile(ContrastBand.LOWEST, bandHighest);
		for (final int tile : known) {
			contrast[tile] = band[tile] / shot[tile];
		}
		final double tiles = neighbours.harmonicMean(known);
		chance = Math.sqrt(HANN * CORRELATED / tiles * (1 / bins(ContrastBand.LOWEST, bandHighest) + TWICE / bins(shotLowest,
			Double.POSITIVE_INFINITY)));
		final double[] smooth = neighbours.smoothed(contrast);
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

	/**
	 * Tells tiles of one kind, of vacuum or of an even film, from several kinds, though
	 * the noise of some camera may explain their mean.
	 *
	 * @param tiles some of those whose spectrum is known
	 * @return whether their contrast differs by no more than chance makes it
	 */
	boolean isEven(final int[] tiles) {
		return spread(tiles) < (EVEN + EVEN_DEVIATIONS / Math.sqrt(tiles.length)) * chance;
	}

	/** @return the standard deviation of the logarithms of the contrast of some tiles. */
	double spread(final int[] tiles) {
		return new StandardDeviation(false).evaluate(sorted(tiles));
	}

	/** @return the standard deviation of {@link #of} by chance alone. */
	double chance() {
		return chance;
	}

	/** @return what {@link #of} a tile is where there is nothing but noise. */
	double of(final CameraNoise noise) {
		final IntToDoubleFunction power = ring -> noise.at(spectra.frequency(ring));
		return Math.log(mean(power, ContrastBand.LOWEST, bandHighest) / mean(power, shotLowest, Double.POSITIVE_INFINITY));
	}

	private double[] eachTile(final double lowest, final double highest) {
		final double[] result = new double[spectra.count()];
		for (final int tile : known) {
			result[tile] = mean(ring -> spectra.power(tile, ring), lowest, highest);
		}
		return result;
	}

	/** @return the mean power between two frequencies, 1/Å. */
	private double mean(final IntToDoubleFunction power, final double lowest, final double highest) {
		double sum = 0;
		double weights = 0;
		for (int ring = 0; ring < spectra.rings(); ring++) {
			final double g = spectra.frequency(ring);
			if (g > lowest && g < highest) {
				sum += g * power.applyAsDouble(ring);
				weights += g;
			}
		}
		return weights > 0 ? sum / weights : 1;
	}

	/** @return over how many frequencies of a tile the power between two frequencies, 1/Å, is averaged. */
	private double bins(final double lowest, final double highest) {
		return IntStream.range(0, spectra.rings()).filter(ring -> spectra.frequency(ring) > lowest && spectra.frequency(
			ring) < highest).mapToDouble(spectra::bins).sum();
	}
}
