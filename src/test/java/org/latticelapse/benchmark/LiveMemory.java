package org.latticelapse.benchmark;

/** Watches, from a thread of its own, how much memory a piece of work holds at its peak. */
final class LiveMemory {

	private volatile boolean done;

	private LiveMemory() {}

	/** @return the most bytes in use during the work, garbage collected, beyond those in use before it. */
	static long peakOf(final Runnable work) throws InterruptedException {
		final LiveMemory memory = new LiveMemory();
		final long before = inUse();
		final long[] most = { before };
		final Thread watcher = new Thread(() -> {
			while (!memory.done) {
				most[0] = Math.max(most[0], inUse());
			}
		});
		watcher.start();
		work.run();
		memory.done = true;
		watcher.join();
		return most[0] - before;
	}

	private static long inUse() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
