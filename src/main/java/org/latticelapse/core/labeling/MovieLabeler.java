package org.latticelapse.core.labeling;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.SurveyedFrame;
import org.latticelapse.core.labeling.fringe.FringeWidth;
import org.latticelapse.core.labeling.grain.FrameGrains;
import org.latticelapse.core.labeling.grain.GrainMemory;

/**
 * Labels the frames of one movie in their order. What a grain is stays known
 * while it is seen, so that labels do not flicker; where it is, and whether it
 * is there, each frame tells by itself. Over how much fringes are averaged is
 * decided by the first frame that shows grains. Keeps one frame's worth of memory.
 * For one thread.
 */
public final class MovieLabeler {

	private final SpotIndexer indexer;
	private final GrainNaming naming;
	private final LabelingSettings settings;
	private GrainMemory memory = GrainMemory.EMPTY;
	private FringeWidth width;
	private boolean settled;

	MovieLabeler(final SpotIndexer indexer, final GrainNaming naming, final LabelingSettings settings) {
		this.indexer = indexer;
		this.naming = naming;
		this.settings = settings;
		width = FringeWidth.of(settings.resolution(), settings.indexing().maximumSpacing());
		settled = settings.resolution() > 0;
	}

	/** @return over how much fringes are averaged, as the first frame that showed grains has decided. */
	public FringeWidth width() {
		return width;
	}

	/** Forgets the grains, so that the next frame is labelled by itself; over how much to average is kept. */
	public void forget() {
		memory = GrainMemory.ALONE;
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
		final FrameGrains shown = grains(frame, dx * frame.pixelSize().x(), dy * frame.pixelSize().y(), progress);
		final MappedFrame mapped = MappedFrame.of(shown, naming, progress);
		memory = mapped.memory();
		if (!settled) {
			width = shown.width();
			settled = !memory.all().isEmpty();
		}
		return mapped.map();
	}

	private FrameGrains grains(final Micrograph frame, final double dx, final double dy, final Progress progress) {
		final SurveyedFrame surveyed = new SurveyedFrame(frame, settings.indexing(), LabelingStage.PREPARING.of(progress));
		final Progress searching = LabelingStage.SEARCHING.of(progress);
		return settled ? FrameGrains.at(surveyed, width, memory.moved(dx, dy), indexer, searching) : FrameGrains
			.widening(surveyed, width, memory, indexer, searching);
	}
}
