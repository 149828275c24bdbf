package org.latticelapse.core.labeling;

import org.latticelapse.core.image.PartialProgress;
import org.latticelapse.core.image.Progress;

/** What is done with a field, one after the other, and about how much of the time each takes. */
enum LabelingStage {

	PREPARING(0, 0.4), SEARCHING(0.4, 0.75), DRAWING(0.75, 0.8), TELLING_VACUUM(0.8, 1);

	private final double from;
	private final double to;

	LabelingStage(final double from, final double to) {
		this.from = from;
		this.to = to;
	}

	/** @return the progress of this stage. */
	Progress of(final Progress whole) {
		return new PartialProgress(whole, from, to);
	}
}
