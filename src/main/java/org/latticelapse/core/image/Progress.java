package org.latticelapse.core.image;

/**
 * How a long computation tells what it has done and learns that it should
 * stop. The core knows nothing else about who is watching.
 */
public interface Progress {

	/** A watcher that neither shows anything nor ever cancels. */
	Progress NONE = new Progress() {

		@Override
		public void report(final long done, final long total) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Tells how far the work is.
	 *
	 * @param done units of work finished, 0 … total
	 * @param total units of work in all
	 */
	void report(long done, long total);

	/** @return whether the user asked to stop. */
	boolean isCancelled();

	/**
	 * Ends the computation if the user asked for it.
	 *
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new java.util.concurrent.CancellationException("Stopped by the user");
		}
	}
}
