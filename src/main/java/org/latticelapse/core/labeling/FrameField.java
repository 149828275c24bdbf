package org.latticelapse.core.labeling;

import java.util.List;
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

	/** Standard deviations of a Gaussian in its full width at half maximum. */
	private static final double WIDTH = 2.3548;

	/** The resolution at which grains are looked for, Å (standard deviation), and the side of a tile. */
	private static final double SEARCH_SIGMA = 11;
	private static final double TILE = 100;

	/** The resolution at which borders are drawn unless the user asks for another, Å. */
	private static final double DRAW_SIGMA = 7;

	/** The outline of holes is drawn on the grid of this resolution, Å. */
	private static final double OUTLINE_SIGMA = 4;

	private static final double SURVEY_FALSE_ALARM = 1e-2;

	private final Micrograph micrograph;
	private final LabelingSettings settings;
	private final double lowest;
	private final double highest;
	private final PreparedMicrograph prepared;
	private final TileSurvey survey;
	private final FrameNoise noise;
	private final Demodulator field;
	private final Demodulator fine;

	/**
	 * @throws IllegalArgumentException if the micrograph is too small or its pixels
	 *           are too coarse
	 */
	FrameField(final Micrograph recorded, final LabelingSettings settings, final Progress progress) {
		this.settings = settings;
		requireSize(recorded);
		final Progress preparing = LabelingStage.PREPARING.of(progress);
		micrograph = CameraDefects.mended(recorded, preparing);
		preparing.checkCancelled();
		preparing.report(1, 2);
		final IndexingSettings indexing = settings.indexing();
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
		survey = TileSurvey.of(prepared, TILE, lowest, highest, SURVEY_FALSE_ALARM, LabelingStage.SURVEYING.of(progress));
		noise = new FrameNoise(survey.noise(), micrograph);
		field = Demodulator.of(prepared, Math.max(SEARCH_SIGMA, drawSigma()), progress);
		fine = field.withSigma(drawSigma());
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

	/** @return a search for the grains of this frame. */
	GrainSearch search(final SpotIndexer indexer, final Progress progress) {
		final double area = prepared.width() * prepared.pixelX() * prepared.height() * prepared.pixelY();
		final double trials = Math.PI * (highest * highest - lowest * lowest) / 2 * area;
		final GrainMeasurement measurement = new GrainMeasurement(field, survey.noise(), new WindowSearch(prepared, lowest,
			highest), indexer, lowest, highest);
		return new GrainSearch(field, survey, noise, measurement, Math.log(trials / settings.indexing().falseAlarm()));
	}

	/** @return how far each place is filled by a grain of this frame; stronger grains were found before it. */
	Occupancy occupancy(final FoundGrain grain, final List<FoundGrain> stronger) {
		final GridArea reach = grain.region().grown(2 * drawSigma());
		final Demodulator here = LocalField.around(field, reach, 0).demodulator();
		return new GrainDrawing(here == field ? fine : here.withSigma(drawSigma()), noise, field.grid()).of(grain, stronger);
	}

	/** @return where there is vacuum; none if nothing proves that there is any. */
	Optional<VacuumFinder> vacuum(final Progress progress) {
		return VacuumNoise.of(LocalSpectra.of(micrograph, progress)).map(level -> new VacuumFinder(new VacuumContrast(field
			.withSigma(OUTLINE_SIGMA), level, highest, progress), level));
	}

	private double drawSigma() {
		return settings.resolution() == 0 ? DRAW_SIGMA : settings.resolution() / WIDTH;
	}
}
