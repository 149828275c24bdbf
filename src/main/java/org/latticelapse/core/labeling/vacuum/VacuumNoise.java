package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.CameraFit;
import org.latticelapse.core.fourier.CameraNoise;
import org.latticelapse.core.fourier.LocalSpectra;

/**
 * Finds out whether there is vacuum in a field, and what the camera's noise is,
 * from the quietest part of the field itself. The tiles whose contrast band has
 * the least power for their high frequencies are vacuum if camera noise alone
 * explains their spectrum at all frequencies, better than under a {@link ThinFilm};
 * if it does not, the field is split where its tiles fall apart into {@link TwoKinds
 * two kinds}, and the quieter kind is asked again.
 */
final class VacuumNoise {

	/** Noise agrees with a camera's if χ² per degree of freedom is no more than this. */
	private static final double MOST_MISFIT = 1.3;

	/** The fewest tiles that tell the noise, and the fewest rings. */
	private static final int FEWEST = 8;
	private static final int FEWEST_RINGS = 13;

	/** If so many of the quiet tiles have quiet neighbours alone, the others, which may hold some material, do not count. */
	private static final int FEWEST_INNER = 12;

	/** What material is taken to have in the contrast band, over that of vacuum, if none is seen beside it; chance makes no hole of it. */
	private static final double CLEAR = 1.7;

	/** Of the tiles that are not vacuum, the share that has less contrast than what counts as material. */
	private static final double FAINT = 0.25;

	/** Material that has less contrast than this, as a multiple of the power of vacuum, is told from vacuum nowhere. */
	private static final double LEAST = 0.1;

	/** The lens carries up to this part of the contrast of material into holes beside it. */
	private static final double CARRIED = 0.15;

	private final LocalSpectra spectra;
	private final int[] known;
	private final TileNeighbours neighbours;
	private final TileContrast contrast;
	private final CameraFit camera;

	private VacuumNoise(final LocalSpectra spectra) {
		this.spectra = spectra;
		known = IntStream.range(0, spectra.count()).filter(spectra::isKnown).toArray();
		neighbours = new TileNeighbours(spectra);
		contrast = new TileContrast(spectra, known, neighbours);
		camera = new CameraFit(spectra.frequencies(), spectra.pixel());
	}

	/** @return what tells vacuum from material in the field; none if nothing proves that there is vacuum. */
	static Optional<VacuumLevel> of(final LocalSpectra spectra) {
		return new VacuumNoise(spectra).find();
	}

	private Optional<VacuumLevel> find() {
		boolean counting = spectrum(known).isCounted();
		int[] quiet = known;
		while (quiet.length >= FEWEST && spectra.rings() >= FEWEST_RINGS) {
			final int[] inner = neighbours.inner(quiet);
			final MeanSpectrum spectrum = spectrum(inner.length < FEWEST_INNER ? quiet : inner);
			// Material may have contrast up to the highest frequencies; the quiet part of the field tells whether the camera counts.
			counting |= spectrum.isCounted();
			final CameraNoise noise = spectrum.noise(counting);
			if (noise.misfit() < MOST_MISFIT && !spectrum.isVague(counting)) {
				final double[] material = materialBeside(quiet, noise);
				if (new ThinFilm(spectrum.dose(noise), CARRIED * quantile(material, 0.5)).isDisproved(spectrum, noise, counting)) {
					return Optional.of(new VacuumLevel(noise, material.length == 0 ? CLEAR : 1 + Math.max(LEAST, quantile(
						material, FAINT))));
				}
			}
			final double border = TwoKinds.border(contrast.sorted(quiet), contrast.scatter());
			quiet = Arrays.stream(quiet).filter(tile -> contrast.of(tile) < border).toArray();
		}
		return counting ? clear() : Optional.empty();
	}

	/**
	 * The noise of a camera that counts is known anyway: if most of the field has so
	 * much contrast that chance makes no hole of it, it tells holes of any size.
	 */
	private Optional<VacuumLevel> clear() {
		return quantile(contrast.sorted(known), 0.5) > Math.log(CLEAR) ? Optional.of(new VacuumLevel(CameraNoise.counted(
			new double[] { 1 }, new double[] { 1 }), CLEAR)) : Optional.empty();
	}

	private MeanSpectrum spectrum(final int[] tiles) {
		return new MeanSpectrum(spectra, tiles, camera);
	}

	/** @return the contrast of the tiles that have more than the quiet ones, as a multiple of the power of vacuum, lowest first. */
	private double[] materialBeside(final int[] quiet, final CameraNoise noise) {
		final double vacuum = contrast.of(noise);
		final double highest = Arrays.stream(quiet).mapToDouble(contrast::of).max().orElse(0);
		return Arrays.stream(contrast.sorted(known)).filter(value -> value > highest).map(value -> Math.expm1(value - vacuum))
			.toArray();
	}

	private static double quantile(final double[] sorted, final double share) {
		return sorted.length == 0 ? 0 : sorted[(int) (share * sorted.length)];
	}
}
