package org.latticelapse.io.reader;

import com.sun.management.ThreadMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.latticelapse.io.MovieFormats;

/**
 * Opens damaged copies of a file and reads frames of each. A copy may open, or
 * fail with {@link FormatException}; a failure is any other exception, an error
 * such as a lack of memory, more memory taken than a file of that length can
 * need, or more time than {@value #SECONDS} s.
 */
public final class Fuzz {

	private static final int SECONDS = 10;
	private static final long MOST_BYTES = 1L << 30;
	private static final int MOST_FAILURES = 5;

	private final Path copy;
	private final Path opened;
	private final byte[] sample;
	private final List<String> failures = new ArrayList<>();
	private int readable;
	private int rejected;
	private int foreign;
	private long mostBytes;
	private long mostNanos;

	/**
	 * @param sample an intact file
	 * @param folder where damaged copies are written under the sample's name; files
	 *          that belong to the sample may lie there
	 */
	public Fuzz(final Path sample, final Path folder) throws IOException {
		this(sample, folder, folder.resolve(sample.getFileName().toString()));
	}

	/**
	 * @param sample an intact file that is read beside another one
	 * @param folder where damaged copies are written under the sample's name
	 * @param opened the intact file that is opened, in the same folder
	 */
	public Fuzz(final Path sample, final Path folder, final Path opened) throws IOException {
		this.copy = folder.resolve(sample.getFileName().toString());
		this.opened = opened;
		this.sample = Files.readAllBytes(sample);
	}

	/**
	 * Tries a number of damaged copies.
	 *
	 * @param seed the same seed makes the same copies
	 * @return this
	 */
	public Fuzz run(final int copies, final long seed) throws IOException, InterruptedException {
		final Mutations mutations = new Mutations(sample, seed);
		final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
			final Thread thread = new Thread(task, "fuzz");
			thread.setDaemon(true);
			return thread;
		});
		try {
			for (int i = 0; i < copies && failures.size() < MOST_FAILURES; i++) {
				Files.write(copy, mutations.next());
				attempt(reader, i);
			}
		}
		finally {
			reader.shutdownNow();
		}
		return this;
	}

	private void attempt(final ExecutorService reader, final int number) throws IOException, InterruptedException {
		final Future<?> attempt = reader.submit(() -> {
			read();
			return null;
		});
		try {
			attempt.get(SECONDS, TimeUnit.SECONDS);
		}
		catch (final ExecutionException e) {
			failed(number, e.getCause());
		}
		catch (final TimeoutException e) {
			failed(number, e);
			throw new IllegalStateException("Copy " + number + " of " + copy + " hangs", e);
		}
	}

	private void failed(final int number, final Throwable problem) throws IOException {
		if (problem instanceof FormatException) {
			rejected++;
			return;
		}
		final StackTraceElement[] trace = problem.getStackTrace();
		failures.add("copy " + number + ": " + problem + (trace.length > 0 ? " at " + trace[0] + ", " + trace[Math.min(3,
			trace.length - 1)] : ""));
		Files.copy(copy, copy.resolveSibling("failure-" + number + "-" + copy.getFileName()));
	}

	private void read() throws IOException {
		final long id = Thread.currentThread().getId();
		final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		final long before = threads.getThreadAllocatedBytes(id);
		final long start = System.nanoTime();
		try {
			readFrames();
		}
		finally {
			final long bytes = threads.getThreadAllocatedBytes(id) - before;
			mostBytes = Math.max(mostBytes, bytes);
			mostNanos = Math.max(mostNanos, System.nanoTime() - start);
			if (bytes > MOST_BYTES) throw new IllegalStateException(bytes + " bytes of memory were taken");
		}
	}

	private void readFrames() throws IOException {
		final Optional<MovieFile> file = MovieFormats.open(opened);
		if (!file.isPresent()) {
			foreign++;
			return;
		}
		try (MovieFile movie = file.get()) {
			movie.record();
			movie.pixels(0);
			if (movie.frames() > 1) movie.pixels(movie.frames() - 1);
			if (movie.frames() > 2) movie.pixels(movie.frames() / 2);
			readable++;
		}
	}

	/** @return what went wrong, at most {@value #MOST_FAILURES}; empty if nothing. */
	public List<String> failures() {
		return failures;
	}

	/** @return copies that could still be read. */
	public int opened() {
		return readable;
	}

	/** @return copies that ended in a {@link FormatException}. */
	public int rejected() {
		return rejected;
	}

	/** @return copies that no format recognized. */
	public int foreign() {
		return foreign;
	}

	/** @return the most memory that one copy took in all, bytes. */
	public long mostBytes() {
		return mostBytes;
	}

	/** @return the longest time that one copy took, s. */
	public double mostSeconds() {
		return mostNanos * 1e-9;
	}
}
