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

	/** Noise agrees with a camera's if χ² per degree of freedom is no more than this. */
	private static final double MOST_MISFIT = 1.3;

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
	private final TileContrast contrast;

	private VacuumNoise(final LocalSpectra spectra) {
		this.spectra = spectra;
		known = IntStream.range(0, spectra.count()).filter(spectra::isKnown).toArray();
		contrast = new TileContrast(spectra, known);
	}

	/** @return what tells vacuum from material in the field; none if nothing proves that there is vacuum. */
	static Optional<VacuumLevel> of(final LocalSpectra spectra) {
		return new VacuumNoise(spectra).find();
	}

	private Optional<VacuumLevel> find() {
		boolean counting = new MeanSpectrum(spectra, known).isCounted();
		int[] quiet = known;
		while (quiet.length >= FEWEST && spectra.rings() > FEWEST) {
			final MeanSpectrum spectrum = new MeanSpectrum(spectra, quiet);
			// Material may have contrast up to the highest frequencies; the quiet part of the field tells whether the camera counts.
			counting |= spectrum.isCounted();
			final CameraNoise noise = spectrum.noise(counting);
			if (noise.misfit() < MOST_MISFIT && !spectrum.isVague(counting)) {
				return quiet.length > ALL * known.length && spectrum.dose(noise) < TELLING_DOSE ? Optional.empty() : Optional.of(
					new VacuumLevel(noise, material(quiet)));
			}
			final double border = TwoKinds.border(contrast.sorted(quiet), contrast.scatter());
			quiet = Arrays.stream(quiet).filter(tile -> contrast.of(tile) < border).toArray();
		}
		return counting && clear() ? Optional.of(new VacuumLevel(CameraNoise.counted(new double[] { 1 }, new double[] { 1 }),
			CLEAR)) : Optional.empty();
	}

	/** @return the power in the contrast band of material that is faint, over that of the vacuum in the quiet tiles. */
	private double material(final int[] quiet) {
		final double highest = Arrays.stream(quiet).mapToDouble(contrast::of).max().orElse(0);
		final double vacuum = Arrays.stream(quiet).mapToDouble(contrast::of).average().orElse(0);
		final double[] others = Arrays.stream(contrast.sorted(known)).filter(value -> value > highest).toArray();
		return others.length == 0 ? CLEAR : Math.exp(others[(int) (FAINT * others.length)] - vacuum);
	}

	/**
	 * Whether most of the field has so much contrast that chance makes no hole of it:
	 * then the noise of a camera that counts, which is known anyway, tells holes of
	 * any size.
	 */
	private boolean clear() {
		final double[] sorted = contrast.sorted(known);
		return sorted.length > 0 && sorted[sorted.length / 2] > Math.log(CLEAR);
	}
}
