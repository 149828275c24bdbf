package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.labeling.fringe.FringeWidth;
import org.latticelapse.view.ByteFrames;

/** What the labeling has found, gathered frame by frame; of the pixels two bytes each are kept. */
final class LabelingResult {

	private final LabelingTask task;
	private final ByteFrames labels;
	private final ByteFrames confidence;
	private final GrainRois rois = new GrainRois();
	private final List<LabeledFrame> frames = new ArrayList<>();

	/** Null when labels were given. */
	private FringeWidth fringes;

	/**
	 * @param task what is labelled
	 * @throws IOException if no temporary file can be made for a long movie, with a
	 *           sentence that says so
	 */
	LabelingResult(final LabelingTask task) throws IOException {
		this.task = task;
		labels = bytes(task);
		confidence = bytes(task);
	}

	private static ByteFrames bytes(final LabelingTask task) throws IOException {
		return new ByteFrames(task.image().getWidth(), task.image().getHeight(), task.movie().frames());
	}

	/** Adds a frame that was labelled. */
	void add(final LabeledFrame frame, final PhaseMap map) throws IOException {
		add(frame, map.labels());
		confidence.add(whole(map.confidenceLevels()), title(frame));
		if (task.request().folder().isPresent()) {
			rois.add(map, frame.grains(), task.legend(), task.movie().bounds(), frame.number(), task.movie().frames() == 1 ? 0
				: frames.size());
		}
	}

	/** Adds a frame with labels of its analysed rectangle that were made elsewhere. */
	void add(final LabeledFrame frame, final byte[] box) throws IOException {
		frames.add(frame);
		labels.add(whole(box), title(frame));
	}

	/** Notes over how much fringes were averaged in all frames. */
	void averagedOver(final FringeWidth width) {
		fringes = width;
	}

	/** @return the values of the analysed rectangle in an array of the whole image. */
	private byte[] whole(final byte[] part) {
		final Rectangle box = task.movie().bounds();
		final int width = task.image().getWidth();
		final int height = task.image().getHeight();
		if (part.length == width * height) {
			return part;
		}
		final byte[] result = new byte[width * height];
		for (int y = 0; y < box.height; y++) {
			System.arraycopy(part, y * box.width, result, (box.y + y) * width + box.x, box.width);
		}
		return result;
	}

	/** @return number, time and dose of a frame in a few words. */
	String title(final LabeledFrame frame) {
		return frame.title(task.track().kind());
	}

	/** @return the frames in their order. */
	List<LabeledFrame> frames() {
		return Collections.unmodifiableList(frames);
	}

	/** @return the labels of all frames, in the whole image. */
	ByteFrames labels() {
		return labels;
	}

	/** @return how sure each is; empty when labels were given. */
	ByteFrames confidence() {
		return confidence;
	}

	/** @return the grains as selections, if there are any and files were asked for. */
	GrainRois rois() {
		return rois;
	}

	/** @return over how much fringes were averaged; none when labels were given. */
	Optional<FringeWidth> fringes() {
		return Optional.ofNullable(fringes);
	}

	/** @return areas, resolution and warnings in words. */
	LabelingSummary summary() {
		return new LabelingSummary(task, this);
	}
}
