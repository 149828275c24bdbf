package org.latticelapse.view.indexing;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.PhaseSelection;
import org.latticelapse.view.ImageLock;

/**
 * FFT Lattice Indexing from the image to the report, the same for every way of
 * calling it. Nothing is drawn before all frames are indexed.
 */
public final class IndexingRun {

	private final ImagePlus image;
	private final IndexingRequest request;
	private final Progress progress;

	private IndexingRun(final ImagePlus image, final IndexingRequest request, final Progress progress) {
		this.image = image;
		this.request = request;
		this.progress = progress;
	}

	/**
	 * Indexes the selection of an image and draws what was found on its overlay.
	 * Pixels and calibration are not changed.
	 *
	 * @param image the micrograph
	 * @param request what to do
	 * @param progress told how far the work is
	 * @return the tables and the FFT, not yet shown or saved
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static IndexingReport of(final ImagePlus image, final IndexingRequest request,
		final Progress progress)
	{
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return new IndexingRun(image, request, progress).run();
		}
	}

	private IndexingReport run() {
		final ImagePlusMovie movie = request.allFrames() ? ImagePlusMovie.allFrames(image) : ImagePlusMovie
			.currentFrame(image);
		requireField(movie);
		final PhaseSelection selection = request.phases().select(movie.acquisition());
		final LatticeIndexer indexer = new LatticeIndexer(selection.phases(), request.settings());
		final List<IndexedFrame> frames = new ArrayList<>();
		for (int i = 0; i < movie.frames(); i++) {
			progress.checkCancelled();
			final IndexingResult result = indexer.index(movie.frame(i), PartialProgress.of(progress, i, movie
				.frames()));
			frames.add(new IndexedFrame(movie.frameNumber(i), movie.stackIndex(i), withWarnings(result, selection
				.warnings())));
		}
		final IndexingReport report = new IndexingReport(image.getTitle(), movie, request, frames);
		report.annotate(image);
		return report;
	}

	private void requireField(final ImagePlusMovie movie) {
		final int width = movie.bounds().width;
		final int height = movie.bounds().height;
		final String name = (image.getRoi() == null ? "Image \"" : "The selection in image \"") + image.getTitle() +
			"\"";
		if (Math.min(width, height) < LatticeIndexer.SMALLEST) {
			throw new IllegalArgumentException(name + " is only " + width + " x " + height +
				" pixels in size; choose an area of at least " + LatticeIndexer.SMALLEST + " x " +
				LatticeIndexer.SMALLEST + " pixels");
		}
		if (2 * movie.pixelSize().coarser() >= request.settings().maximumSpacing()) {
			throw new IllegalArgumentException(name + " has pixels of " + movie.pixelSize() +
				", too coarse to show a spacing of " + request.settings().maximumSpacing() +
				" Angstrom (maxd); check Image > Properties...");
		}
	}

	private static IndexingResult withWarnings(final IndexingResult result, final List<String> more) {
		final List<String> warnings = new ArrayList<>(result.warnings());
		warnings.addAll(more);
		return new IndexingResult(result.spots(), result.lattices(), result.phasesTried(), result.compatible(),
			warnings);
	}
}
