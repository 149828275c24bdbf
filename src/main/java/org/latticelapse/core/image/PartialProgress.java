package org.latticelapse.core.image;

/** The progress of one part of a work, told as progress of the whole. */
public final class PartialProgress implements Progress {

	/** More steps than a progress bar has pixels. */
	private static final long STEPS = 10_000;

	private final Progress whole;
	private final double from;
	private final double to;

	/**
	 * @param whole is told
	 * @param from how much of the whole is done before this part, 0 … 1
	 * @param to how much after it
	 */
	public PartialProgress(final Progress whole, final double from, final double to) {
		this.whole = whole;
		this.from = from;
		this.to = to;
	}

	/** @return the progress of one of several equal parts, counted from 0. */
	public static PartialProgress of(final Progress whole, final int index, final int parts) {
		return new PartialProgress(whole, (double) index / parts, (index + 1.0) / parts);
	}

	@Override
	public void report(final long done, final long total) {
		whole.report(Math.round(STEPS * (from + (to - from) * done / total)), STEPS);
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}
}
