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
 * two kinds}, and the quieter kind is asked again. A whole field is vacuum only if
 * its tiles differ by no more than chance makes them.
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

	private final LocalSpectra spectra;
	private final int[] known;
	private final TileNeighbours neighbours;
	private final TileContrast contrast;
	private final Lighting lighting;
	private final CameraFit camera;

	private VacuumNoise(final LocalSpectra spectra) {
		this.spectra = spectra;
		known = IntStream.range(0, spectra.count()).filter(spectra::isKnown).toArray();
		neighbours = new TileNeighbours(spectra);
		contrast = new TileContrast(spectra, known, neighbours);
		lighting = new Lighting(spectra);
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
			if (noise.misfit() < MOST_MISFIT && !spectrum.isVague(counting) && (quiet.length < known.length || contrast.isEven(
				known))) {
				final int[] beside = beside(quiet);
				final double[] material = material(beside, noise);
				final double alike = lighting.isAlike(quiet, beside) ? quantile(material, 0.5) : 0;
				if (new ThinFilm(spectrum.dose(noise), alike).isDisproved(spectrum, noise, counting)) {
					return Optional.of(material.length == 0 ? new VacuumLevel(noise, CLEAR, true) : new VacuumLevel(noise, 1 + Math
						.max(LEAST, quantile(material, FAINT)), false));
				}
			}
			final double border = TwoKinds.border(contrast.sorted(quiet), contrast.chance());
			quiet = Arrays.stream(quiet).filter(tile -> contrast.of(tile) < border).toArray();
		}
		return counting ? clear() : Optional.empty();
	}

	/**
	 * The noise of a camera that counts is known anyway: if most of the field has so
	 * much contrast that chance makes no hole of it, it tells holes of any size.
	 */
	private Optional<VacuumLevel> clear() {
		final double[] clear = Arrays.stream(contrast.sorted(known)).map(Math::exp).filter(value -> value > CLEAR).toArray();
		if (2 * clear.length < known.length || clear.length == 0) {
			return Optional.empty();
		}
		final double material = quantile(clear, FAINT);
		return Optional.of(new VacuumLevel(CameraNoise.counted(new double[] { 1 }, new double[] { 1 }), lighting.isEven(known)
			? material : CLEAR, false));
	}

	private MeanSpectrum spectrum(final int[] tiles) {
		return new MeanSpectrum(spectra, tiles, camera);
	}

	/** @return the tiles that have more contrast than the quiet ones. */
	private int[] beside(final int[] quiet) {
		final double highest = Arrays.stream(quiet).mapToDouble(contrast::of).max().orElse(0);
		return Arrays.stream(known).filter(tile -> contrast.of(tile) > highest).toArray();
	}

	/** @return the contrast of some tiles as a multiple of the power of vacuum, lowest first. */
	private double[] material(final int[] tiles, final CameraNoise noise) {
		final double vacuum = contrast.of(noise);
		return Arrays.stream(contrast.sorted(tiles)).map(value -> Math.expm1(value - vacuum)).toArray();
	}

	private static double quantile(final double[] sorted, final double share) {
		return sorted.length == 0 ? 0 : sorted[(int) (share * sorted.length)];
	}
}
