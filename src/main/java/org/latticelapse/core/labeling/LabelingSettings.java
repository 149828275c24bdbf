package org.latticelapse.core.labeling;

import org.latticelapse.core.indexing.IndexingSettings;

/** How to label a micrograph. Immutable; the {@code with…} methods return a copy. */
public final class LabelingSettings {

	private static final LabelingSettings DEFAULTS = new LabelingSettings(IndexingSettings.defaults(), 0, false);

	private static final double FINEST = 4;
	private static final double COARSEST = 500;

	private final IndexingSettings indexing;
	private final double resolution;
	private final boolean bestOfTies;

	private LabelingSettings(final IndexingSettings indexing, final double resolution, final boolean bestOfTies) {
		if (resolution != 0 && !(resolution >= FINEST && resolution <= COARSEST)) {
			throw new IllegalArgumentException("resolution must be 0 (automatic) or between 0.4 and 50 nm, not " +
				resolution / 10);
		}
		this.indexing = indexing;
		this.resolution = resolution;
		this.bestOfTies = bestOfTies;
	}

	/** @return the settings a user starts with. */
	public static LabelingSettings defaults() {
		return DEFAULTS;
	}

	/** @return spacings, calibration, distortion and false alarms. */
	public IndexingSettings indexing() {
		return indexing;
	}

	/** @return full width at half maximum of the area over which fringes are averaged, Å; 0: automatic. */
	public double resolution() {
		return resolution;
	}

	/** @return whether grains whose phase is ambiguous get the label of the best phase. */
	public boolean bestOfTies() {
		return bestOfTies;
	}

	/** @return these settings with other spacings, calibration, distortion and false alarms. */
	public LabelingSettings withIndexing(final IndexingSettings settings) {
		return new LabelingSettings(settings, resolution, bestOfTies);
	}

	/** @return these settings with another resolution, Å; 0: automatic. */
	public LabelingSettings withResolution(final double width) {
		return new LabelingSettings(indexing, width, bestOfTies);
	}

	/** @return these settings with another rule for ambiguous grains. */
	public LabelingSettings withBestOfTies(final boolean best) {
		return new LabelingSettings(indexing, resolution, best);
	}
}
