package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.AnalysedPixels;
import org.latticelapse.core.labeling.AreaCounts;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.io.ImageDrift;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.view.ImageLock;

import ij.ImagePlus;

/**
 * SEI Phase Labeling from the image to the report, the same for every way of
 * calling it. Nothing is drawn before all frames are labelled; of each frame only
 * its labels are kept.
 */
public final class LabelingRun {

	private final LabelingTask task;
	private final LabelingRequest request;
	private final ImagePlusMovie movie;
	private final Progress progress;
	private final BeamDamage damage;
	private final LabelingResult result;

	private LabelingRun(final LabelingTask task, final Progress progress) throws IOException {
		this.task = task;
		this.progress = progress;
		request = task.request();
		movie = task.movie();
		damage = new BeamDamage(task.selection().phases(), range(movie.acquisition()));
		result = new LabelingResult(task);
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
			final LabelingRun run = new LabelingRun(new LabelingTask(image, request), progress);
			if (labels == null) run.label();
			else run.measure(labels);
			final LabelingReport report = new LabelingReport(run.task, run.result);
			report.annotate();
			return report;
		}
	}

	private void label() throws IOException {
		requireSize();
		final MovieLabeler labeler = new PhaseLabeler(task.selection().phases(), request.settings()).movie();
		final Drift drift = (movie.frames() > 1 ? ImageDrift.of(task.image()) : Optional.<Drift> empty()).orElse(Drift.none(movie
			.frames()));
		for (int i = 0; i < movie.frames(); i++) {
			progress.checkCancelled();
			if (!request.remembers()) {
				labeler.forget();
			}
			final int before = Math.max(0, i - 1);
			final PhaseMap map = labeler.next(movie.frame(i), drift.dx(i) - drift.dx(before), drift.dy(i) - drift.dy(before),
				PartialProgress.of(progress, i, movie.frames()));
			result.add(frame(i, AreaCounts.of(map), GrainRow.of(map, movie.bounds(), movie.pixelSize()), map
				.waves()), map);
		}
		result.averagedOver(labeler.width());
	}

	private void measure(final ImagePlus labels) throws IOException {
		final GivenLabels given = new GivenLabels(labels, task.image(), movie);
		given.requireSamePhases(task.legend().phases());
		for (int i = 0; i < movie.frames(); i++) {
			progress.checkCancelled();
			final byte[] frame = given.frame(i);
			result.add(frame(i, AreaCounts.of(frame, AnalysedPixels.of(movie.frame(i))), Collections.emptyList(), Collections
				.emptyList()), frame);
			progress.report(i + 1, movie.frames());
		}
	}

	private LabeledFrame frame(final int index, final AreaCounts areas, final List<GrainRow> grains,
		final List<Spot> waves)
	{
		final int number = movie.frameNumber(index);
		final DoseTrack track = task.track();
		final boolean known = number <= track.frames();
		final double time = known ? track.start(number - 1) : Double.NaN;
		final double dose = known ? track.cumulativeMiddle(number - 1) : Double.NaN;
		return new LabeledFrame(number, movie.stackIndex(index), time, dose, areas, grains, WaveWarning.with(damage.warnings(
			areas, dose + track.uncounted()), waves));
	}

	private void requireSize() {
		final Rectangle box = movie.bounds();
		if (Math.min(box.width, box.height) < PhaseLabeler.SMALLEST) {
			throw new IllegalArgumentException((task.image().getRoi() == null ? "Image \"" : "The selection in image \"") + task
				.image().getTitle() + "\" is only " + box.width + " x " + box.height + " pixels in size; choose an area of at least " +
				PhaseLabeler.SMALLEST + " x " + PhaseLabeler.SMALLEST + " pixels");
		}
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
}
