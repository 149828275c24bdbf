package org.latticelapse.core.labeling;

import java.util.Locale;
import java.util.Optional;

import org.latticelapse.core.fourier.CameraDefects;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalSpectra;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.peak.TileSurvey;
import org.latticelapse.core.fourier.peak.WindowSearch;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.SpotIndexer;

/** One micrograph with all that is computed of it once: spectrum, peaks, noise. */
final class FrameField {

	/** The side of a tile of the survey, Å, and how many periods of the coarsest fringes it holds at least. */
	private static final double TILE = 100;
	private static final double PERIODS = 5;

	/** The outline of holes is drawn on the grid of this resolution, Å. */
	private static final double OUTLINE_SIGMA = 4;

	private static final double SURVEY_FALSE_ALARM = 1e-2;

	private final Micrograph micrograph;
	private final double falseAlarm;
	private final double lowest;
	private final double highest;
	private final PreparedMicrograph prepared;
	private final TileSurvey survey;
	private final FrameNoise noise;

	/**
	 * @throws IllegalArgumentException if the micrograph is too small or its pixels
	 *           are too coarse
	 */
	FrameField(final Micrograph recorded, final LabelingSettings settings, final Progress progress) {
		requireSize(recorded);
		final Progress preparing = LabelingStage.PREPARING.of(progress);
		micrograph = CameraDefects.mended(recorded, preparing);
		preparing.checkCancelled();
		preparing.report(1, 2);
		final IndexingSettings indexing = settings.indexing();
		falseAlarm = indexing.falseAlarm();
		final PixelSize pixel = micrograph.pixelSize();
		lowest = 1 / indexing.maximumSpacing();
		highest = Math.min(1 / indexing.minimumSpacing(), PreparedMicrograph.USABLE / Math.min(pixel.x(), pixel.y()));
		if (highest < 1.2 * lowest) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"A pixel of %.3g \u00c5 can not show spacings below %.3g \u00c5; use an image of higher magnification", pixel
					.coarser(), 2 * pixel.coarser()));
		}
		prepared = PreparedMicrograph.of(micrograph, highest, preparing);
		preparing.checkCancelled();
		survey = TileSurvey.of(prepared, Math.max(TILE, PERIODS / lowest), lowest, highest, SURVEY_FALSE_ALARM,
			LabelingStage.SURVEYING.of(progress));
		noise = new FrameNoise(survey.noise(), micrograph);
	}

	private static void requireSize(final Micrograph micrograph) {
		if (Math.min(micrograph.width(), micrograph.height()) < PhaseLabeler.SMALLEST) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"The selection has %d x %d pixels; phase labeling needs at least %d x %d", micrograph.width(), micrograph
					.height(), PhaseLabeler.SMALLEST, PhaseLabeler.SMALLEST));
		}
	}

	Micrograph micrograph() {
		return micrograph;
	}

	/** @return its noise. */
	FrameNoise noise() {
		return noise;
	}

	/** @return a demodulator of it with a Gaussian of standard deviation sigma, Å. */
	Demodulator demodulator(final double sigma, final Progress progress) {
		return Demodulator.of(prepared, sigma, progress);
	}

	/** @return a search for the grains of this frame, at the resolution of a demodulator of it. */
	GrainSearch search(final Demodulator field, final SpotIndexer indexer) {
		final double area = prepared.width() * prepared.pixelX() * prepared.height() * prepared.pixelY();
		final double trials = Math.PI * (highest * highest - lowest * lowest) / 2 * area;
		final GrainMeasurement measurement = new GrainMeasurement(field, survey.noise(), new WindowSearch(prepared, lowest,
			highest), indexer, lowest, highest);
		return new GrainSearch(field, survey, noise, measurement, Math.log(trials / falseAlarm));
	}

	/** @return where there is vacuum, told with any demodulator of this frame; none if nothing proves that there is any. */
	Optional<VacuumFinder> vacuum(final Demodulator field, final Progress progress) {
		return VacuumNoise.of(LocalSpectra.of(micrograph, progress)).map(level -> {
			final Demodulator finest = field.withSigma(OUTLINE_SIGMA);
			return new VacuumFinder(new VacuumContrast(finest, level, highest, progress), new EdgeFringe(finest, noise
				.brightness()), level);
		});
	}
}
