package org.latticelapse.view.motion;

import ij.ImagePlus;
import ij.process.FloatProcessor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.DosePhases;
import org.latticelapse.core.dose.limit.LimitTemperature;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PlainNumber;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.motion.AlignedMovie;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.timelapse.sum.AlignedFrameSum;
import org.latticelapse.core.timelapse.sum.CriticalExposure;
import org.latticelapse.core.timelapse.sum.DoseLimit;
import org.latticelapse.core.timelapse.sum.DoseWeightedSum;
import org.latticelapse.core.timelapse.sum.SumRecord;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImageDrift;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.view.ImageLock;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.ProjectInfo;

/** Dose-Limited Sum from the movie to the sum. The movie is not changed. */
public final class SumRun {

	/** The image property that holds in words what was summed. */
	private static final String SUMMARY = "LatticeLapse.sum.Summary";

	private final ImagePlus image;
	private final SumRequest request;
	private final Progress progress;
	private final Acquisition record;
	private final DoseTrack track;
	private final List<String> summary = new ArrayList<>();

	private SumRun(final ImagePlus image, final SumRequest request, final Progress progress) {
		this.image = image;
		this.request = request;
		this.progress = progress;
		record = ImageAcquisition.of(image);
		track = ImageAcquisition.doseTrack(image);
	}

	/**
	 * @param image the movie, with its record in its properties
	 * @param request what to do
	 * @param progress told how far the work is
	 * @return the sum with its own record, not yet shown or saved
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static ImagePlus of(final ImagePlus image, final SumRequest request, final Progress progress) {
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return new SumRun(image, request, progress).run();
		}
	}

	/**
	 * Writes the sum, if that was asked for: to be done when it is shown, so that a
	 * full disk does not cost it.
	 *
	 * @param image the movie
	 * @throws IOException if the file can not be written, with a sentence that names
	 *           it
	 */
	public static void save(final ImagePlus image, final SumRequest request, final ImagePlus sum) throws IOException {
		if (request.folder().isPresent()) request.folder().get().save(ImageName.of(image.getTitle()), "sum", sum);
	}

	private ImagePlus run() {
		request.folder();
		final boolean weighted = request.isWeighted();
		final CriticalExposure exposure = weighted ? exposure() : null;
		final int[] range = range(weighted);
		summary.add(0, String.format(Locale.ROOT, "Sum of frames %d to %d of %d%s", range[0], range[1], track.frames(), track
			.isDoseKnown() ? String.format(Locale.ROOT, ", %s dose %s to %s e/Å²", track.kind(), PlainNumber.of(track
				.cumulativeStart(range[0] - 1)), PlainNumber.of(track.cumulativeEnd(range[1] - 1))) : ""));
		// Spatial frequencies need the size of a pixel.
		summary.addAll(track.warnings());
		final Movie movie = movie(weighted ? ImagePlusMovie.wholeFrames(image) : ImagePlusMovie.wholeFramesInPixels(image));
		final Micrograph sum = weighted ? DoseWeightedSum.of(movie, range[0] - 1, range[1] - 1, track, exposure, progress)
			: AlignedFrameSum.of(movie, range[0] - 1, range[1] - 1, progress);
		return image(sum, range);
	}

	/** First and last frame, from 1. */
	private int[] range(final boolean weighted) {
		final int[] asked = request.frames(track.frames()).orElse(null);
		final DoseLimit limit = asked == null && !weighted || request.maximumDose() > 0 ? limit() : null;
		if (limit != null) {
			summary.add("Limit: " + limit.reason());
			if (!track.priorDose().isPresent() && track.uncounted() == 0) {
				summary.add("What the specimen received before the first frame is not stated and counts as 0");
			}
			if (track.kind() == DoseKind.CAMERA) {
				summary.add("The camera counted this dose; the specimen received more: state doserate to know it");
			}
		}
		final int first = asked == null ? 1 : asked[0];
		final int last = Math.min(asked == null ? track.frames() : asked[1], limit == null ? track.frames() : limit.frames(
			track));
		if (last >= first) return new int[] { first, last };
		throw new IllegalArgumentException("No frame from " + first + " on ends within the limit of " + limit.reason() +
			"; give a larger maxdose or other frames");
	}

	private DoseLimit limit() {
		if (!track.isDoseKnown()) {
			throw new IllegalArgumentException("The dose of the frames of image \"" + image.getTitle() +
				"\" is unknown; state it with Set Acquisition and Dose, or give frames, like 1-12");
		}
		if (request.maximumDose() > 0) return DoseLimit.chosen(request.maximumDose());
		return DoseLimit.of(DosePhases.select(request.text("phases"), request.criticalDoses()), request.criticalDoses(),
			LimitTemperature.of(request.text("temperature"), record), request.safetyFactor());
	}

	private CriticalExposure exposure() {
		if (!track.isDoseKnown()) {
			throw new IllegalArgumentException("The dose of the frames of image \"" + image.getTitle() +
				"\" is unknown, so they can not be weighted by it; state it with Set Acquisition and Dose");
		}
		final double[] curve = request.curve().orElse(null);
		if (curve == null && !record.voltage().isPresent()) {
			throw new IllegalArgumentException("The voltage of image \"" + image.getTitle() +
				"\" is unknown; state it with Set Acquisition and Dose, or give a curve");
		}
		final CriticalExposure exposure = curve == null ? CriticalExposure.proteinInIce(record.voltage().getAsDouble())
			: CriticalExposure.of(curve[0], curve[1], curve[2]);
		summary.add("Weighted by exp(-N / 2 Ne), " + exposure + (curve == null
			? ", measured on protein in ice (Grant and Grigorieff 2015): for other materials give a curve" : ", as given"));
		return exposure;
	}

	private Movie movie(final Movie whole) {
		if (!request.isDriftCorrected() || whole.frames() == 1) {
			summary.add("Drift not corrected");
			return whole;
		}
		final boolean recorded = ImageDrift.of(image).isPresent();
		final Drift drift = DriftRun.recordedOrMeasured(image, progress);
		summary.add(String.format(Locale.ROOT, "Drift %s, up to %.2f pixels", recorded ? "as recorded" : "measured", drift
			.largest()));
		return new AlignedMovie(whole, drift);
	}

	private ImagePlus image(final Micrograph sum, final int[] range) {
		final ImagePlus result = new ImagePlus("Sum of " + image.getTitle(), new FloatProcessor(sum.width(), sum.height(), sum
			.copyPixels(), null));
		result.setCalibration(image.getCalibration().copy());
		result.getCalibration().disableDensityCalibration();
		result.getCalibration().frameInterval = 0;
		ImageAcquisition.write(result, SumRecord.of(record, track, range[0] - 1, range[1] - 1));
		result.setProp(SUMMARY, String.join("\n", summary));
		result.setProperty("Info", "LatticeLapse " + ProjectInfo.version() + ", Dose-Limited Sum: " + request + "\nImage: " +
			image.getTitle() + "\n" + String.join("\n", summary) + "\n");
		result.resetDisplayRange();
		return result;
	}
}
