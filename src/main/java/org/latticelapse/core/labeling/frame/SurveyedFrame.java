package org.latticelapse.core.labeling.frame;

import java.util.Locale;

import org.latticelapse.core.fourier.CameraDefects;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.peak.TileSurvey;
import org.latticelapse.core.fourier.peak.WindowSearch;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;

/**
 * One micrograph with all that is computed of it once: spectrum, peaks, noise.
 * Whoever looks for something in a frame begins here. Immutable.
 */
public final class SurveyedFrame {

	/** The smallest side of a frame, pixels. */
	public static final int SMALLEST = 64;

	/** The side of a tile of the survey, Å, and how many periods of the coarsest fringes it holds at least. */
	private static final double TILE = 100;
	private static final double PERIODS = 5;

	private static final double SURVEY_FALSE_ALARM = 1e-2;

	private final Micrograph micrograph;
	private final double falseAlarm;
	private final double lowest;
	private final double highest;
	private final PreparedMicrograph prepared;
	private final TileSurvey survey;
	private final FrameNoise noise;

	/**
	 * @param recorded the frame as it was recorded
	 * @param settings the spacings to look for, and the accepted probability of a false
	 *          alarm
	 * @param progress told how far the work is
	 * @throws IllegalArgumentException if the micrograph is too small or its pixels
	 *           are too coarse
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public SurveyedFrame(final Micrograph recorded, final IndexingSettings settings, final Progress progress) {
		requireSize(recorded);
		final Progress preparing = PartialProgress.of(progress, 0, 2);
		micrograph = CameraDefects.mended(recorded, preparing);
		preparing.checkCancelled();
		preparing.report(1, 2);
		falseAlarm = settings.falseAlarm();
		final PixelSize pixel = micrograph.pixelSize();
		lowest = 1 / settings.maximumSpacing();
		highest = Math.min(1 / settings.minimumSpacing(), PreparedMicrograph.USABLE / Math.min(pixel.x(), pixel.y()));
		if (highest < 1.2 * lowest) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"A pixel of %.3g \u00c5 can not show spacings below %.3g \u00c5; use an image of higher magnification", pixel
					.coarser(), 2 * pixel.coarser()));
		}
		prepared = PreparedMicrograph.of(micrograph, highest, preparing);
		preparing.checkCancelled();
		survey = TileSurvey.of(prepared, Math.max(TILE, PERIODS / lowest), lowest, highest, SURVEY_FALSE_ALARM,
			PartialProgress.of(progress, 1, 2));
		noise = new FrameNoise(survey.noise(), micrograph);
	}

	private static void requireSize(final Micrograph micrograph) {
		if (Math.min(micrograph.width(), micrograph.height()) < SMALLEST) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"The selection has %d x %d pixels; phase labeling needs at least %d x %d", micrograph.width(), micrograph
					.height(), SMALLEST, SMALLEST));
		}
	}

	/** @return the frame, defects of the camera mended. */
	public Micrograph micrograph() {
		return micrograph;
	}

	/** @return the lowest spatial frequency to look at, 1/Å. */
	public double lowest() {
		return lowest;
	}

	/** @return the highest spatial frequency to look at that the pixels show, 1/Å. */
	public double highest() {
		return highest;
	}

	/** @return its noise. */
	public FrameNoise noise() {
		return noise;
	}

	/** @return the peaks of its tiles. */
	public TileSurvey survey() {
		return survey;
	}

	/** @return finds peaks in windows of it, between its lowest and highest frequency. */
	public WindowSearch windows() {
		return new WindowSearch(prepared, lowest, highest);
	}

	/** @return the power over noise that noise alone has somewhere in the frame with no more than the accepted probability. */
	public double threshold() {
		final double area = prepared.width() * prepared.pixelX() * prepared.height() * prepared.pixelY();
		final double trials = Math.PI * (highest * highest - lowest * lowest) / 2 * area;
		return Math.log(trials / falseAlarm);
	}

	/**
	 * @param sigma standard deviation of the Gaussian that averages, Å
	 * @param progress asked whether to stop
	 * @return a demodulator of the frame
	 */
	public Demodulator demodulator(final double sigma, final Progress progress) {
		return Demodulator.of(prepared, sigma, progress);
	}
}
