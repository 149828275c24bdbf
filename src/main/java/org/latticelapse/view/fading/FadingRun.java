package org.latticelapse.view.fading;

import ij.ImagePlus;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.timelapse.DoseBins;
import org.latticelapse.core.timelapse.fading.FadingMeasurement;
import org.latticelapse.core.timelapse.fading.FadingSpot;
import org.latticelapse.core.timelapse.fading.MeasuringField;
import org.latticelapse.core.timelapse.fading.NamedSpot;
import org.latticelapse.core.timelapse.fading.SpotCurve;
import org.latticelapse.core.timelapse.fading.SpotSearch;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImageDrift;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.PhaseSelection;
import org.latticelapse.view.ImageLock;

/** Spot Fading Analysis from the movie to the report, the same for every way of calling it. */
public final class FadingRun {

	private static final int PARTS = 2;

	private final ImagePlus image;
	private final FadingRequest request;
	private final Progress progress;
	private final List<String> notes = new ArrayList<>();

	private FadingRun(final ImagePlus image, final FadingRequest request, final Progress progress) {
		this.image = image;
		this.request = request;
		this.progress = progress;
	}

	/**
	 * Follows spots through a movie and fits their fading. Pixels and calibration
	 * are not changed.
	 *
	 * @param image the movie
	 * @param request what to do
	 * @param progress told how far the work is
	 * @return tables and plots, not yet shown or saved
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static FadingReport of(final ImagePlus image, final FadingRequest request, final Progress progress) {
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return new FadingRun(image, request, progress).run();
		}
	}

	private FadingReport run() {
		request.folder();
		final List<NamedSpot> named = request.spots();
		final Rectangle box = ImagePlusMovie.selection(image);
		final ImagePlusMovie movie = ImagePlusMovie.wholeFrames(image);
		if (movie.frames() < 2) {
			throw new IllegalArgumentException("Image \"" + image.getTitle() +
				"\" has one frame; the fading of spots needs a movie, with its frames in t or z");
		}
		final DoseTrack track = ImageAcquisition.doseTrack(image);
		final DoseBins bins = new DoseBins(track, request.binDose());
		final Optional<Drift> drift = request.followsDrift() ? ImageDrift.of(image) : Optional.empty();
		final MeasuringField field = MeasuringField.of(image.getWidth(), image.getHeight(), drift.orElse(Drift.none(movie
			.frames()))).within(box.x, box.y, box.width, box.height);
		final PhaseSelection phases = request.phases().select(movie.acquisition());
		final SpotSearch search = SpotSearch.of(movie, field, new LatticeIndexer(phases.phases(), request.settings()),
			PartialProgress.of(progress, 0, PARTS));
		final List<SpotCurve> curves = FadingMeasurement.of(movie, chosen(search, named), field, bins, PartialProgress.of(
			progress, 1, PARTS));
		addNotes(track, phases, drift);
		final List<FadedSpot> spots = new ArrayList<>();
		for (final SpotCurve curve : curves) {
			progress.checkCancelled();
			spots.add(new FadedSpot(spots.size() + 1, curve, track.isDoseKnown(), request.allowsLatentDose()));
		}
		final FadingReport report = new FadingReport(image.getTitle(), request, spots, FadingAxis.of(track), sources(track,
			box, bins, drift), notes);
		report.annotate(image);
		return report;
	}

	private List<FadingSpot> chosen(final SpotSearch search, final List<NamedSpot> named) {
		if (named.isEmpty()) {
			final List<FadingSpot> strongest = search.strongest(request.spotLimit());
			if (!strongest.isEmpty()) return inTheirWindows(strongest, search);
			throw new IllegalArgumentException("No spot stands out of the noise at the beginning, in the middle or at the end of \"" +
				image.getTitle() + "\"; select a crystal, or name spots like spots=2.01@121 (spacing in Angstrom @ angle)");
		}
		final List<FadingSpot> spots = new ArrayList<>();
		for (final NamedSpot name : named) {
			final List<FadingSpot> fitting = search.named(name);
			if (fitting.isEmpty()) {
				throw new IllegalArgumentException("No spot stands out of the noise at spots=" + name + " in \"" + image
					.getTitle() + "\"; leave spots and points out to see which there are");
			}
			for (final FadingSpot spot : fitting) {
				if (spots.stream().noneMatch(other -> search.isSame(other, spot))) spots.add(spot);
			}
		}
		return inTheirWindows(spots, search);
	}

	private List<FadingSpot> inTheirWindows(final Collection<FadingSpot> spots, final SpotSearch search) {
		final List<FadingSpot> followed = new ArrayList<>();
		for (final FadingSpot spot : spots) {
			progress.checkCancelled();
			followed.add(request.confinesSpots() ? search.confined(spot) : spot);
		}
		return followed;
	}

	private void addNotes(final DoseTrack track, final PhaseSelection phases, final Optional<Drift> drift) {
		if (!track.isDoseKnown()) {
			notes.add("No dose is known, so that no e-fold dose can be given; state it with Set Acquisition and Dose...");
		}
		if (track.kind() == DoseKind.CAMERA) {
			notes.add("The dose is what the camera counted; the specimen received more, so that e-fold doses are lower bounds");
		}
		if (!drift.isPresent()) {
			notes.add((request.followsDrift() ? "No drift is recorded" : "The drift is not followed") +
				": the content is taken to stand still");
		}
		notes.addAll(track.warnings());
		notes.addAll(phases.warnings());
	}

	private static List<String> sources(final DoseTrack track, final Rectangle box, final DoseBins bins,
		final Optional<Drift> drift)
	{
		final List<String> sources = new ArrayList<>();
		sources.add("Measured: " + box.width + " x " + box.height + " pixels at " + box.x + ", " + box.y + ", " + track
			.frames() + " frames in " + bins.size() + " bins");
		drift.ifPresent(known -> sources.add(String.format(Locale.ROOT, "Drift: as recorded, up to %.1f pixels", known
			.largest())));
		if (track.isDoseKnown()) sources.add("Dose (" + track.kind() + "): " + track.source());
		return sources;
	}
}
