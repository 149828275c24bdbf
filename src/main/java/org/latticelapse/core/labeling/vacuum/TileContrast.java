package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

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

	/** The standard deviation of normal numbers over the lowest fifth of the differences of two; smoothing takes half of it. */
	private static final double FIFTH = 0.2;
	private static final double OF_DIFFERENCES = 2.791;
	private static final double SMOOTHED = 0.5;

	/** Tiles so many columns apart do not overlap. */
	private static final int SEPARATE = 2;

	private final LocalSpectra spectra;
	private final int[] known;
	private final double bandHighest;
	private final double shotLowest;
	private final double[] contrast;
	private final double scatter;

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
		scatter = scatterOfNeighbours();
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

	/** @return the standard deviation of {@link #of} by chance alone. */
	double scatter() {
		return scatter;
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

	/** @return the scatter of a smoothed contrast by chance, from tiles beside each other; most borders of material lie between others. */
	private double scatterOfNeighbours() {
		final int columns = spectra.columns();
		final double[] differences = Arrays.stream(known).filter(tile -> tile % columns >= SEPARATE && spectra.isKnown(tile -
			SEPARATE)).mapToDouble(tile -> Math.abs(Math.log(contrast[tile] / contrast[tile - SEPARATE]))).sorted().toArray();
		return differences.length == 0 ? Double.POSITIVE_INFINITY : SMOOTHED * OF_DIFFERENCES * differences[(int) (FIFTH *
			differences.length)];
	}
}
