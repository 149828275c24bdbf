package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.CameraFit;
import org.latticelapse.core.fourier.CameraNoise;
import org.latticelapse.core.fourier.LocalSpectra;

/** The mean power spectrum of some tiles of a field, how well it is known, and which camera's noise explains it. */
final class MeanSpectrum {

	/** Beyond this frequency, 1/Å, no contrast is left. */
	private static final double BARE = 0.85;

	/** A camera counts if variance and mean agree within this and so many standard deviations. */
	private static final double COUNTS = 0.03;
	private static final double COUNTS_SIGMAS = 3.5;

	/** How well the shapes of camera noise describe a camera: one that counts, and any other. */
	private static final double COUNTING_TOLERANCE = 0.015;
	private static final double TOLERANCE = 0.03;

	/** A spectrum less well known than this, relative, below this frequency, 1/Å, proves nothing. */
	private static final double VAGUE = 0.16;
	private static final double LOW_FREQUENCIES = 0.5;

	/** Tiles under a Hann window that overlap by half count as so many independent ones (P. D. Welch, IEEE Trans. Audio 15 (1967) 70). */
	private static final double INDEPENDENT = 0.9;

	private final LocalSpectra spectra;
	private final int[] tiles;
	private final double[] frequency;
	private final double[] power;
	private final double[] error;
	private final CameraFit camera;

	/**
	 * @param spectra of all tiles
	 * @param tiles those to average, whose spectra are known
	 * @param camera fits the noise of cameras to spectra
	 */
	MeanSpectrum(final LocalSpectra spectra, final int[] tiles, final CameraFit camera) {
		this.spectra = spectra;
		this.tiles = tiles;
		this.camera = camera;
		frequency = spectra.frequencies();
		power = IntStream.range(0, spectra.rings()).mapToDouble(ring -> Arrays.stream(tiles).mapToDouble(tile -> spectra.power(
			tile, ring)).average().orElse(0)).toArray();
		error = IntStream.range(0, power.length).mapToDouble(this::error).toArray();
	}

	/** @return the relative standard error of the mean power in a ring, from the scatter of the tiles. */
	private double error(final int ring) {
		final double squares = Arrays.stream(tiles).mapToDouble(tile -> Math.pow(spectra.power(tile, ring) / power[ring] - 1,
			2)).average().orElse(0);
		return Math.sqrt(squares / Math.max(1, INDEPENDENT * tiles.length));
	}

	/** @return whether a camera that counts electrons made it: as much variance as mean intensity where the specimen has no contrast. */
	boolean isCounted() {
		return tiles.length > 0 && IntStream.range(0, power.length).filter(ring -> frequency[ring] > BARE * Math.min(1,
			frequency[power.length - 1])).allMatch(ring -> Math.abs(power[ring] - 1) <= COUNTS + COUNTS_SIGMAS *
				error[ring]);
	}

	/**
	 * @param counting whether the camera counts electrons
	 * @return the noise of a camera that explains the spectrum best
	 */
	CameraNoise noise(final boolean counting) {
		return noise(power, counting);
	}

	private CameraNoise noise(final double[] measured, final boolean counting) {
		return counting ? CameraNoise.counted(measured, uncertainty(counting)) : camera.fit(measured, uncertainty(counting));
	}

	/**
	 * @param contrast power of material as a multiple of that of shot noise, by frequency
	 * @param counting whether the camera counts electrons
	 * @return how badly the noise of any camera under this contrast explains the spectrum: χ²
	 */
	double chiSquare(final DoubleUnaryOperator contrast, final boolean counting) {
		return chiSquare(power, contrast, counting);
	}

	/** @return what {@link #chiSquare} would be if the spectrum were exactly some noise. */
	double expectedChiSquare(final CameraNoise noise, final DoubleUnaryOperator contrast, final boolean counting) {
		return chiSquare(Arrays.stream(frequency).map(noise::at).toArray(), contrast, counting);
	}

	private double chiSquare(final double[] measured, final DoubleUnaryOperator contrast, final boolean counting) {
		final double[] without = IntStream.range(0, measured.length).mapToDouble(ring -> measured[ring] / (1 + contrast
			.applyAsDouble(frequency[ring]))).toArray();
		return noise(without, counting).chiSquare(frequency, without, uncertainty(counting));
	}

	/** @return whether it is too badly known to prove anything. */
	boolean isVague(final boolean counting) {
		final double[] uncertainty = uncertainty(counting);
		return !(IntStream.range(0, power.length).filter(ring -> frequency[ring] < LOW_FREQUENCIES).mapToDouble(
			ring -> uncertainty[ring]).average().orElse(1) < VAGUE);
	}

	private double[] uncertainty(final boolean counting) {
		return Arrays.stream(error).map(value -> Math.hypot(value, counting ? COUNTING_TOLERANCE : TOLERANCE)).toArray();
	}

	/** @return the dose as the noise tells it: the mean over the variance of an electron, e/Å². */
	double dose(final CameraNoise noise) {
		final double mean = Arrays.stream(tiles).mapToDouble(spectra::mean).average().orElse(0);
		return mean / (noise.at(ContrastBand.LOWEST) * spectra.pixel() * spectra.pixel());
	}
}
