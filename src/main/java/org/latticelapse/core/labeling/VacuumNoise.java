package org.latticelapse.core.labeling;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.CameraNoise;
import org.latticelapse.core.fourier.LocalSpectra;

/**
 * Finds out whether there is vacuum in a field, and what the camera's noise is,
 * from the quietest part of the field itself. The tiles whose contrast band has
 * the least power for their high frequencies are vacuum if camera noise alone
 * explains their spectrum at all frequencies; if it does not, the field is split
 * where its tiles fall apart into two kinds, and the quieter kind is asked again.
 */
final class VacuumNoise {

	/** Where amorphous material has its contrast, 1/Å; with coarse pixels it ends at this part of the highest frequency. */
	private static final double BAND_LOWEST = 0.11;
	private static final double BAND_HIGHEST = 0.45;
	private static final double BAND_SHARE = 0.6;

	/** Beyond this frequency, 1/Å, or part of the highest with coarse pixels, hardly any contrast is left … */
	private static final double SHOT = 0.78;
	private static final double SHOT_SHARE = 0.82;

	/** … and beyond this none. */
	private static final double BARE = 0.85;

	/** A camera counts if variance and mean agree within this and so many standard deviations. */
	private static final double COUNTS = 0.03;
	private static final double COUNTS_SIGMAS = 2.5;

	/** How well the shapes of camera noise describe a camera: one that counts, and any other. */
	private static final double COUNTING_TOLERANCE = 0.015;
	private static final double TOLERANCE = 0.03;

	/** Noise agrees with a camera's if χ² per degree of freedom is no more than this. */
	private static final double MOST_MISFIT = 1.3;

	/** A spectrum less well known than this, relative, proves nothing. */
	private static final double VAGUE = 0.16;
	private static final double LOW_FREQUENCIES = 0.5;

	/** Overlapping tiles count as so many independent ones. */
	private static final double INDEPENDENT = 0.45;

	/** Two kinds of tiles differ by at least so many of their standard deviations; two halves of one kind by 2.7. */
	private static final double APART = 3.2;

	/** … or by so many of the standard deviations of chance, however different material may be within a kind. */
	private static final double BEYOND_CHANCE = 5;

	/** The standard deviation of normal numbers over the median difference of two; smoothing takes half of it. */
	private static final double OF_DIFFERENCES = 1.048;
	private static final double SMOOTHED = 0.5;

	/** Tiles so many columns apart do not overlap. */
	private static final int SEPARATE = 2;

	private static final int FEWEST = 12;

	/** The power of the contrast band over that of shot noise that chance does not take for vacuum. */
	private static final double CLEAR = 1.7;

	/** Below this dose, e/Å², a thin film does not stand out of the noise, so that a field of one kind may be one. */
	private static final double TELLING_DOSE = 80;
	private static final double ALL = 0.8;

	/** Of the tiles that are not vacuum, the share that has less contrast than what counts as material. */
	private static final double FAINT = 0.25;

	private final LocalSpectra spectra;
	private final int[] known;
	private final double[] contrast;
	private final double scatter;
	private boolean counting;

	private VacuumNoise(final LocalSpectra spectra) {
		this.spectra = spectra;
		known = IntStream.range(0, spectra.count()).filter(spectra::isKnown).toArray();
		contrast = new double[spectra.count()];
		final double highest = spectra.rings() == 0 ? 0 : spectra.frequency(spectra.rings() - 1);
		counting = known.length > 0 && counts(known);
		final double[] shot = smoothed(mean(Math.min(SHOT, SHOT_SHARE * highest), 2 * highest));
		final double[] band = mean(BAND_LOWEST, Math.min(BAND_HIGHEST, BAND_SHARE * highest));
		for (final int tile : known) {
			contrast[tile] = band[tile] / shot[tile];
		}
		scatter = scatter();
		final double[] smooth = smoothed(contrast);
		for (final int tile : known) {
			contrast[tile] = Math.log(smooth[tile]);
		}
	}

	/** @return what tells vacuum from material in the field; none if nothing proves that there is vacuum. */
	static Optional<VacuumLevel> of(final LocalSpectra spectra) {
		return new VacuumNoise(spectra).find();
	}

	private Optional<VacuumLevel> find() {
		int[] quiet = known;
		while (quiet.length >= FEWEST && spectra.rings() > FEWEST) {
			final int[] tiles = quiet;
			// Material may have contrast up to the highest frequencies; the quiet part of the field tells whether the camera counts.
			counting |= counts(tiles);
			final double[] power = IntStream.range(0, spectra.rings()).mapToDouble(ring -> mean(tiles, ring)).toArray();
			final double[] uncertainty = IntStream.range(0, power.length).mapToDouble(ring -> Math.hypot(error(tiles, ring,
				power[ring]), counting ? COUNTING_TOLERANCE : TOLERANCE)).toArray();
			final CameraNoise noise = counting ? CameraNoise.counted(power, uncertainty) : CameraNoise.fit(frequencies(), power,
				uncertainty, spectra.pixel());
			if (noise.misfit() < MOST_MISFIT && vagueness(uncertainty) < VAGUE) {
				return tiles.length > ALL * known.length && dose(tiles, noise) < TELLING_DOSE ? Optional.empty() : Optional.of(
					new VacuumLevel(noise, material(tiles)));
			}
			final double limit = split(tiles);
			quiet = Arrays.stream(tiles).filter(tile -> contrast[tile] < limit).toArray();
		}
		return counting && clear() ? Optional.of(new VacuumLevel(CameraNoise.counted(new double[] { 1 }, new double[] { 1 }),
			CLEAR)) : Optional.empty();
	}

	/** @return the power in the contrast band of material that is faint, over that of the vacuum in the quiet tiles. */
	private double material(final int[] quiet) {
		final double highest = Arrays.stream(quiet).mapToDouble(tile -> contrast[tile]).max().orElse(0);
		final double vacuum = Arrays.stream(quiet).mapToDouble(tile -> contrast[tile]).average().orElse(0);
		final double[] others = Arrays.stream(known).mapToDouble(tile -> contrast[tile]).filter(value -> value > highest)
			.sorted().toArray();
		return others.length == 0 ? CLEAR : Math.exp(others[(int) (FAINT * others.length)] - vacuum);
	}

	/**
	 * Whether most of the field has so much contrast that chance makes no hole of it:
	 * then the noise of a camera that counts, which is known anyway, tells holes of
	 * any size.
	 */
	private boolean clear() {
		final double[] sorted = Arrays.stream(known).mapToDouble(tile -> contrast[tile]).sorted().toArray();
		return sorted.length > 0 && sorted[sorted.length / 2] > Math.log(CLEAR);
	}

	private double[] frequencies() {
		return IntStream.range(0, spectra.rings()).mapToDouble(spectra::frequency).toArray();
	}

	private double mean(final int[] tiles, final int ring) {
		return Arrays.stream(tiles).mapToDouble(tile -> spectra.power(tile, ring)).average().orElse(0);
	}

	/** @return the relative standard error of the mean power in a ring, from the scatter of the tiles. */
	private double error(final int[] tiles, final int ring, final double mean) {
		final double squares = Arrays.stream(tiles).mapToDouble(tile -> Math.pow(spectra.power(tile, ring) / mean - 1, 2))
			.average().orElse(0);
		return Math.sqrt(squares / Math.max(1, INDEPENDENT * tiles.length));
	}

	private double vagueness(final double[] uncertainty) {
		return IntStream.range(0, uncertainty.length).filter(ring -> spectra.frequency(ring) < LOW_FREQUENCIES).mapToDouble(
			ring -> uncertainty[ring]).average().orElse(1);
	}

	/** @return the dose as the noise tells it: the mean over the variance of an electron, e/Å². */
	private double dose(final int[] tiles, final CameraNoise noise) {
		final double mean = Arrays.stream(tiles).mapToDouble(spectra::mean).average().orElse(0);
		return mean / (noise.at(BAND_LOWEST) * spectra.pixel() * spectra.pixel());
	}

	/** A camera that counts electrons shows as much variance as mean intensity where the specimen has no contrast. */
	private boolean counts(final int[] tiles) {
		for (int ring = 0; ring < spectra.rings(); ring++) {
			if (spectra.frequency(ring) > BARE * Math.min(1, spectra.frequency(spectra.rings() - 1))) {
				final double mean = mean(tiles, ring);
				if (Math.abs(mean - 1) > COUNTS + COUNTS_SIGMAS * error(tiles, ring, mean)) {
					return false;
				}
			}
		}
		return true;
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

	/** @return the standard deviation of the logarithm of a smoothed contrast by chance, from tiles beside each other. */
	private double scatter() {
		final int columns = spectra.columns();
		final double[] differences = Arrays.stream(known).filter(tile -> tile % columns >= SEPARATE && spectra.isKnown(tile -
			SEPARATE)).mapToDouble(tile -> Math.abs(Math.log(contrast[tile] / contrast[tile - SEPARATE]))).sorted().toArray();
		return differences.length == 0 ? Double.POSITIVE_INFINITY : SMOOTHED * OF_DIFFERENCES * differences[differences.length /
			2];
	}

	/** @return the contrast that best splits tiles in two kinds (Fisher, JASA 53 (1958) 789); below all if they are one kind. */
	private double split(final int[] tiles) {
		final double[] sorted = Arrays.stream(tiles).mapToDouble(tile -> contrast[tile]).sorted().toArray();
		final double[] sums = new double[sorted.length + 1];
		double squares = 0;
		for (int i = 0; i < sorted.length; i++) {
			sums[i + 1] = sums[i] + sorted[i];
			squares += sorted[i] * sorted[i];
		}
		final double all = sums[sorted.length];
		double least = Double.POSITIVE_INFINITY;
		int best = 0;
		for (int i = 3; i <= sorted.length - 3; i++) {
			final double within = squares - sums[i] * sums[i] / i - Math.pow(all - sums[i], 2) / (sorted.length - i);
			if (within < least) {
				least = within;
				best = i;
			}
		}
		final double distance = (all - sums[best]) / (sorted.length - best) - sums[best] / best;
		final double apart = Math.min(BEYOND_CHANCE * scatter, APART * Math.sqrt(Math.max(0, least) / sorted.length));
		return distance > apart ? sorted[best] : Double.NEGATIVE_INFINITY;
	}
}
