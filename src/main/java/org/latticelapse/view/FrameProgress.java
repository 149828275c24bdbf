package org.latticelapse.view;

import org.latticelapse.core.image.Progress;

/** The progress of one frame as a part of that of all frames. */
public final class FrameProgress implements Progress {

	private final Progress whole;
	private final int index;
	private final int frames;

	public FrameProgress(final Progress whole, final int index, final int frames) {
		this.whole = whole;
		this.index = index;
		this.frames = frames;
	}

	@Override
	public void report(final long done, final long total) {
		whole.report(index * total + done, frames * total);
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}
}
