package org.latticelapse.core.labeling;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.SpotIndexer;

/**
 * Labels the frames of one movie in their order. What a grain is stays known
 * while it is seen, so that labels do not flicker; where it is, and whether it
 * is there, each frame tells by itself. Keeps one frame's worth of memory. For
 * one thread.
 */
public final class MovieLabeler {

	private final PhaseLabeler labeler;
	private final SpotIndexer indexer;
	private final LabelingSettings settings;
	private GrainMemory memory = GrainMemory.EMPTY;

	MovieLabeler(final PhaseLabeler labeler, final SpotIndexer indexer, final LabelingSettings settings) {
		this.labeler = labeler;
		this.indexer = indexer;
		this.settings = settings;
	}

	/**
	 * @param frame the next frame, of the same size as those before
	 * @param progress told how far the work is
	 * @return its phase map; a grain has the same number as in earlier frames
	 * @throws IllegalArgumentException if the frame is too small or its pixels are
	 *           too coarse
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public PhaseMap next(final Micrograph frame, final Progress progress) {
		return next(frame, 0, 0, progress);
	}

	/**
	 * @param frame the next frame, of the same size as those before
	 * @param dx how far its content lies right of where it was in the frame before,
	 *          pixels
	 * @param dy how far below, pixels
	 * @param progress told how far the work is
	 * @return its phase map; a grain has the same number as in earlier frames
	 * @throws IllegalArgumentException if the frame is too small or its pixels are
	 *           too coarse
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public PhaseMap next(final Micrograph frame, final double dx, final double dy, final Progress progress) {
		final FrameField field = new FrameField(frame, settings, progress);
		final GrainSearch search = field.search(indexer, progress);
		final MappedFrame mapped = labeler.map(field, memory.moved(dx * frame.pixelSize().x(), dy * frame.pixelSize().y())
			.after(search, progress), search.waves(), progress);
		memory = mapped.memory();
		return mapped.map();
	}
}
