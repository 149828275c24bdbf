package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.SurveyedFrame;

/**
 * Labels every pixel of a micrograph with the phase that is there. Thread-safe;
 * one labeler serves any number of frames.
 */
public final class PhaseLabeler {

	/** The smallest side of a field, pixels. */
	public static final int SMALLEST = SurveyedFrame.SMALLEST;

	private final List<Phase> phases;
	private final LabelingSettings settings;
	private final SpotIndexer indexer;

	/**
	 * @param phases the phases to tell apart, in the order of their labels
	 * @param settings how to label
	 * @throws IllegalArgumentException if there are more phases than labels
	 */
	public PhaseLabeler(final List<Phase> phases, final LabelingSettings settings) {
		if (phases.size() > PhaseMap.MOST_PHASES) {
			throw new IllegalArgumentException(phases.size() + " phases were asked for; labels can tell " +
				PhaseMap.MOST_PHASES + " apart, choose fewer");
		}
		this.phases = Collections.unmodifiableList(new ArrayList<>(phases));
		this.settings = settings;
		indexer = new SpotIndexer(phases, settings.indexing());
	}

	/** @return the phases in the order of their labels. */
	public List<Phase> phases() {
		return phases;
	}

	/**
	 * @param micrograph at least 64 × 64 pixels
	 * @param progress told how far the work is
	 * @return its phase map
	 * @throws IllegalArgumentException if the micrograph is too small or its pixels
	 *           are too coarse
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public PhaseMap label(final Micrograph micrograph, final Progress progress) {
		final MovieLabeler one = movie();
		one.forget();
		return one.next(micrograph, progress);
	}

	/** @return a labeler for the frames of one movie, one after the other, that remembers the grains. */
	public MovieLabeler movie() {
		return new MovieLabeler(indexer, new GrainNaming(phases, indexer, settings.bestOfTies()), settings);
	}
}
