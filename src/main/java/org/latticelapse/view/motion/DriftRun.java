package org.latticelapse.view.motion;

import ij.ImagePlus;

import java.awt.Rectangle;
import java.io.IOException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.motion.DriftEstimator;
import org.latticelapse.io.AlignedImage;
import org.latticelapse.io.ImageDrift;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.TimeAxis;
import org.latticelapse.view.ImageLock;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;

/** Drift Correction for EM Movies from the image to the report. Pixels and calibration are not changed. */
public final class DriftRun {

	private static final String PARAMETERS = "LatticeLapse.drift.Parameters";

	/** The image property that holds the drift in words. */
	private static final String SUMMARY = "LatticeLapse.drift.Summary";

	private final ImagePlus image;
	private final DriftRequest request;
	private final Progress progress;

	private boolean recorded;

	private DriftRun(final ImagePlus image, final DriftRequest request, final Progress progress) {
		this.image = image;
		this.request = request;
		this.progress = progress;
	}

	/**
	 * Measures the drift in the selection of an image, records it in the image's
	 * properties and saves what shall be saved.
	 *
	 * @param image the movie
	 * @param request what to do
	 * @param progress told how far the work is
	 * @return track and aligned movie, not yet shown
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static DriftReport of(final ImagePlus image, final DriftRequest request, final Progress progress)
		throws IOException
	{
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return new DriftRun(image, request, progress).onStatedAxis();
		}
	}

	/**
	 * @return the drift recorded for the image; where none is, it is measured in its
	 *         selection, and not recorded
	 * @throws IllegalArgumentException if it can not be measured
	 */
	static Drift recordedOrMeasured(final ImagePlus image, final Progress progress) {
		return ImageDrift.of(image).orElseGet(() -> measure(image, DriftEstimator.standard(), progress));
	}

	/** What is stated of the axis stays with the image if the track does. */
	private DriftReport onStatedAxis() throws IOException {
		final TimeAxis before = TimeAxis.of(image);
		try {
			if (request.timeAxis() != TimeAxis.AUTO) request.timeAxis().write(image);
			return run();
		}
		finally {
			if (!recorded) before.write(image);
		}
	}

	private DriftReport run() throws IOException {
		final Drift drift = measure(image, request.estimator(), progress);
		ImagePlus aligned = null;
		if (request.isAligned()) {
			aligned = AlignedImage.of(image, drift, "Aligned " + image.getTitle());
			aligned.setProperty("Info", info(drift));
		}
		final DriftReport report = new DriftReport(drift, aligned);
		if (request.isAligned()) note(aligned, report);
		record(report);
		if (request.folder().isPresent()) {
			save(report, request.folder().get());
		}
		return report;
	}

	/** Before anything is written, so that a full disk does not cost the measurement. */
	private void record(final DriftReport report) {
		ImageDrift.write(image, report.drift());
		note(image, report);
		image.changes = true;
		recorded = true;
	}

	private void note(final ImagePlus noted, final DriftReport report) {
		noted.setProp(PARAMETERS, parameters());
		noted.setProp(SUMMARY, String.join("\n", report.summary()));
	}

	private void save(final DriftReport report, final OutputFolder folder) throws IOException {
		final String name = ImageName.of(image.getTitle());
		folder.save(name, report.table());
		folder.save(name, "drift", DriftPlot.of(report.drift()));
		if (report.aligned().isPresent()) {
			folder.saveStack(name, "aligned", report.aligned().get(), progress);
		}
	}

	private String parameters() {
		return "LatticeLapse " + ProjectInfo.version() + ", Drift Correction for EM Movies: " + request;
	}

	private String info(final Drift drift) {
		final Rectangle box = ImagePlusMovie.inPixels(image).bounds();
		return parameters() + "\nImage: " + image.getTitle() + "\nMeasured in: " + box.width + " x " + box.height +
			" pixels at " + box.x + ", " + box.y + "\n" + String.join("\n", new DriftReport(drift, null).summary()) +
			"\nInterpolation: Lanczos, 6 lobes, sum 1; NaN where a frame has no data\n";
	}

	private static Drift measure(final ImagePlus image, final DriftEstimator estimator, final Progress progress) {
		final ImagePlusMovie movie = ImagePlusMovie.inPixels(image);
		final String name = "Image \"" + image.getTitle() + "\" ";
		if (movie.frames() < 2) {
			throw new IllegalArgumentException(name + "has one frame; drift needs a movie of two or more");
		}
		final Rectangle box = movie.bounds();
		if (Math.min(box.width, box.height) < DriftEstimator.SMALLEST) {
			throw new IllegalArgumentException((image.getRoi() == null ? name : "The selection in image \"" + image
				.getTitle() + "\" ") + "is only " + box.width + " x " + box.height +
				" pixels in size; drift is measured in an area of at least " + DriftEstimator.SMALLEST + " x " +
				DriftEstimator.SMALLEST + " pixels");
		}
		final Drift drift = estimator.estimate(movie, progress);
		for (int i = 0; i < drift.frames(); i++) {
			if (drift.isMeasured(i)) return drift;
		}
		throw new IllegalArgumentException("The frames of image \"" + image.getTitle() +
			"\" have nothing in common that drift could be measured by; select an area with structure, or sum a few frames each first");
	}
}
