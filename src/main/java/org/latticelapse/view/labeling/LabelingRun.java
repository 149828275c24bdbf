package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.labeling.AreaCounts;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImageDrift;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.PhaseSelection;
import org.latticelapse.view.ImageLock;

import ij.ImagePlus;

/**
 * SEI Phase Labeling from the image to the report, the same for every way of
 * calling it. Nothing is drawn before all frames are labelled; of each frame only
 * its labels are kept.
 */
public final class LabelingRun {

	private final ImagePlus image;
	private final ImagePlus given;
	private final LabelingRequest request;
	private final Progress progress;

	private LabelingRun(final ImagePlus image, final ImagePlus given, final LabelingRequest request,
		final Progress progress)
	{
		this.image = image;
		this.given = given;
		this.request = request;
		this.progress = progress;
	}

	/**
	 * Labels the selection of an image. Pixels and calibration are not changed.
	 *
	 * @param image the micrograph or movie
	 * @param labels an existing label image to measure; null: labels are made
	 * @param request what to do
	 * @param progress told how far the work is
	 * @return images, tables and plot, not yet shown
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static LabelingReport of(final ImagePlus image, final ImagePlus labels, final LabelingRequest request,
		final Progress progress) throws IOException
	{
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return new LabelingRun(image, labels, request, progress).run();
		}
	}

	private LabelingReport run() throws IOException {
		final ImagePlusMovie movie = request.allFrames() ? ImagePlusMovie.allFrames(image) : ImagePlusMovie
			.currentFrame(image);
		final PhaseSelection selection = request.phases().select(movie.acquisition());
		final PhaseLegend legend = PhaseLegend.of(selection.phases());
		final DoseTrack track = ImageAcquisition.doseTrack(image);
		final BeamDamage damage = new BeamDamage(selection.phases(), range(movie.acquisition()));
		final LabelingReport report = new LabelingReport(image, movie, request, legend, selection, track);
		final FrameLabeler labeler = given == null ? labeler(movie, selection) : null;
		for (int i = 0; i < movie.frames(); i++) {
			progress.checkCancelled();
			final Micrograph frame = movie.frame(i);
			final int number = movie.frameNumber(i);
			final PhaseMap map = labeler == null ? null : labeler.label(i, frame, PartialProgress.of(progress, i, movie
				.frames()));
			final byte[] labels = map == null ? GivenLabels.of(given, image, movie, i) : map.labels();
			final AreaCounts areas = map == null ? AreaCounts.of(labels, region(frame)) : AreaCounts.of(map, region(
				frame));
			final double dose = track.frames() < number ? Double.NaN : track.cumulativeMiddle(number - 1);
			final double time = track.frames() < number ? Double.NaN : track.start(number - 1);
			final List<GrainRow> grains = map == null ? Collections.<GrainRow> emptyList() : GrainRow.of(map, movie
				.bounds(), movie.pixelSize());
			report.add(new LabeledFrame(number, time, dose, areas, grains, damage.warnings(areas, dose + track
				.uncounted())), map, labels,
				movie.stackIndex(i), title(number, time, dose, track.kind()));
		}
		report.annotate();
		return report;
	}

	/** Labels the frames of a movie, one after the other. */
	private interface FrameLabeler {

		PhaseMap label(int index, Micrograph frame, Progress progress);
	}

	private FrameLabeler labeler(final ImagePlusMovie movie,
		final PhaseSelection selection)
	{
		final Rectangle box = movie.bounds();
		if (Math.min(box.width, box.height) < PhaseLabeler.SMALLEST) {
			throw new IllegalArgumentException((image.getRoi() == null ? "Image \"" : "The selection in image \"") + image
				.getTitle() + "\" is only " + box.width + " x " + box.height + " pixels in size; choose an area of at least " +
				PhaseLabeler.SMALLEST + " x " + PhaseLabeler.SMALLEST + " pixels");
		}
		final PhaseLabeler labeler = new PhaseLabeler(selection.phases(), request.settings());
		if (request.remembers() && movie.frames() > 1) {
			final MovieLabeler frames = labeler.movie();
			final Drift drift = ImageDrift.of(image).orElse(Drift.none(movie.frames()));
			return (index, frame, told) -> {
				final int before = Math.max(0, index - 1);
				return frames.next(frame, drift.dx(index) - drift.dx(before), drift.dy(index) - drift.dy(before), told);
			};
		}
		return (index, frame, told) -> labeler.label(frame, told);
	}

	private SpecimenTemperature range(final Acquisition acquisition) {
		switch (request.phases().temperature()) {
			case "room":
				return SpecimenTemperature.ROOM;
			case "cryo":
				return SpecimenTemperature.CRYO;
			default:
				return acquisition.value(Quantity.TEMPERATURE).isPresent() ? SpecimenTemperature.of(acquisition.value(
					Quantity.TEMPERATURE).getAsDouble()).orElse(null) : SpecimenTemperature.ROOM;
		}
	}

	private static boolean[] region(final Micrograph frame) {
		if (frame.isRectangular()) {
			return null;
		}
		final boolean[] region = new boolean[frame.width() * frame.height()];
		for (int i = 0; i < region.length; i++) {
			region[i] = frame.inRegion(i % frame.width(), i / frame.width());
		}
		return region;
	}

	private static String title(final int number, final double time, final double dose, final DoseKind kind) {
		final List<String> parts = new ArrayList<>();
		parts.add("frame " + number);
		if (!Double.isNaN(time)) {
			parts.add(String.format(Locale.ROOT, "%.4g s", time));
		}
		if (!Double.isNaN(dose)) {
			parts.add(String.format(Locale.ROOT, "%.4g e/\u00c5\u00b2%s", dose, kind == DoseKind.CAMERA ? " on the camera" : ""));
		}
		return String.join(", ", parts);
	}
}
