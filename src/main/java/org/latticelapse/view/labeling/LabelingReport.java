package org.latticelapse.view.labeling;

import java.io.IOException;
import java.util.Optional;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.fringe.FringeWidth;
import org.latticelapse.view.Table;

import ij.ImagePlus;

/** The result of SEI Phase Labeling as the user meets it: images, tables, plot, overlay, files, words. */
public final class LabelingReport {

	private final LabelingTask task;
	private final LabelingResult result;
	private final LabelImages images;

	/**
	 * @param task what was labelled
	 * @param result what was found in all frames
	 */
	LabelingReport(final LabelingTask task, final LabelingResult result) {
		this.task = task;
		this.result = result;
		images = new LabelImages(task, result);
	}

	/** @return the label image, one slice for each frame; none when labels were given. */
	public Optional<ImagePlus> labels() {
		return task.isMeasuring() ? Optional.empty() : Optional.of(images.labels());
	}

	/** @return the confidence, 0 … 1, one slice for each frame; none when labels were given. */
	public Optional<ImagePlus> confidence() {
		return task.isMeasuring() ? Optional.empty() : Optional.of(images.confidence());
	}

	/** @return the table "Phase Areas". */
	public Table areas() {
		final PixelSize pixel = task.movie().pixelSize();
		return PhaseAreasTable.of(task.image().getTitle(), pixel.x() * pixel.y() / (Angstroms.PER_NANOMETRE *
			Angstroms.PER_NANOMETRE), task.legend(), result.frames());
	}

	/** @return the table "Phase Legend". */
	public Table legend() {
		return task.legend().table(label -> result.frames().stream().anyMatch(frame -> frame.areas().pixels(label) > 0));
	}

	/** @return the table "Grains". */
	public Table grains() {
		return GrainsTable.of(task.image().getTitle(), result.frames());
	}

	/** @return the fractions against dose or frame, of more than one frame. */
	public Optional<ImagePlus> plot() {
		return result.frames().size() < 2 ? Optional.empty() : Optional.of(FractionPlot.of(task.image().getTitle(), task
			.legend(), result.frames(), task.track().kind()));
	}

	/** @return areas, resolution and warnings in a few plain lines. */
	public String summary() {
		return result.summary().toString();
	}

	/** @return the resolution and why it is not the ordinary one, if it is not. */
	public Optional<String> widened() {
		return result.fringes().filter(FringeWidth::isWidened).flatMap(width -> result.summary().resolution());
	}

	/** Draws the labels on the micrograph's overlay in place of those drawn earlier, and notes the areas. */
	void annotate() {
		task.image().setProp(LabelingSummary.PROPERTY, summary());
		task.image().changes = true;
		final PhaseOverlay overlay = new PhaseOverlay(task.image(), task.legend());
		if (task.request().overlay() && result.labels().isHeld()) {
			for (int i = 0; i < result.frames().size(); i++) {
				overlay.add(result.labels().get(i), result.frames().get(i));
			}
		}
		overlay.show();
	}

	/**
	 * Writes, if that was asked for, the tables as CSV, the images as TIFF, the
	 * grains as a zip of selections, and the plot as PNG: to be done when they are
	 * shown, so that a full disk does not cost them.
	 *
	 * @param progress told how far writing is, and asked whether to stop
	 * @throws IOException with a sentence that names the file
	 * @throws java.util.concurrent.CancellationException when cancelled; the files
	 *           that are there are complete
	 */
	public void save(final Progress progress) throws IOException {
		if (task.request().folder().isPresent()) {
			new LabelingFiles(task.request().folder().get(), task, result).write(this, progress);
		}
	}
}
