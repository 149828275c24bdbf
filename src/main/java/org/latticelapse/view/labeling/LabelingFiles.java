package org.latticelapse.view.labeling;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;

/** The files of a report, in one folder. */
final class LabelingFiles {

	/** Of all that is written: a byte for each pixel, of five. */
	private static final double LABELS_SHARE = 0.2;

	private final OutputFolder folder;
	private final LabelingTask task;
	private final LabelingResult result;
	private final String name;

	/**
	 * @param folder where they go
	 * @param task what was labelled
	 * @param result what was found
	 */
	LabelingFiles(final OutputFolder folder, final LabelingTask task, final LabelingResult result) {
		this.folder = folder;
		this.task = task;
		this.result = result;
		name = ImageName.of(task.image().getTitle());
	}

	/**
	 * @param report tables, images and plot
	 * @param progress told how far writing is, and asked whether to stop
	 * @throws IOException with a sentence that names the file
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	void write(final LabelingReport report, final Progress progress) throws IOException {
		folder.save(name, report.areas());
		folder.save(name, report.legend());
		folder.save(name, report.grains());
		if (report.labels().isPresent()) {
			folder.saveStack(name, "labels", report.labels().get(), new PartialProgress(progress, 0, LABELS_SHARE));
		}
		if (report.confidence().isPresent()) {
			folder.saveStack(name, "confidence", report.confidence().get(), new PartialProgress(progress, LABELS_SHARE, 1));
		}
		if (!result.rois().isEmpty()) {
			folder.save(name, "grains.zip", result.rois().finish());
		}
		if (report.plot().isPresent()) {
			folder.save(name, "fractions", report.plot().get().getBufferedImage());
		}
		folder.save(name, "phases", lastFrame());
	}

	private BufferedImage lastFrame() {
		final int last = result.frames().size() - 1;
		final LabeledFrame frame = result.frames().get(last);
		return PhasePicture.render(task.movie().frame(last), result.labels().get(last), task.image().getWidth(), task.movie()
			.bounds(), task.legend(), frame, last == 0 ? "" : result.title(frame));
	}
}
