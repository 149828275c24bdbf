package org.latticelapse.command.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to work on one input. The operating system takes it back when the
 * process ends, however it ends, so that nothing is left to clean up.
 */
final class BatchClaim implements Closeable {

	private final FileChannel channel;
	private final FileLock lock;

	private BatchClaim(final FileChannel channel, final FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * @param folder where the claims of a batch are
	 * @param name of the input
	 * @return the claim; empty if another process works on the input
	 * @throws IOException if the folder's file system has no locks, with a sentence
	 *           that says what to do
	 */
	static Optional<BatchClaim> on(final Path folder, final String name) throws IOException {
		return lock(folder, name + ".claim");
	}

	/**
	 * Waits for the right to write what all processes write.
	 *
	 * @param folder where the claims of a batch are
	 * @throws InterruptedIOException if the thread is interrupted while it waits
	 */
	static BatchClaim onSummary(final Path folder) throws IOException {
		while (true) {
			final Optional<BatchClaim> claim = lock(folder, "summary.lock");
			if (claim.isPresent()) return claim.get();
			try {
				Thread.sleep(50);
			}
			catch (final InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException("Stopped while another process wrote its summary");
			}
		}
	}

	private static Optional<BatchClaim> lock(final Path folder, final String file) throws IOException {
		Files.createDirectories(folder);
		final FileChannel channel = FileChannel.open(folder.resolve(file), StandardOpenOption.CREATE,
			StandardOpenOption.WRITE);
		try {
			final FileLock lock = channel.tryLock();
			if (lock != null) return Optional.of(new BatchClaim(channel, lock));
		}
		catch (final OverlappingFileLockException e) {
			// another batch in this process has it
		}
		catch (final IOException e) {
			channel.close();
			throw new IOException("The file system of " + folder + " can not lock files (" + e.getMessage() +
				"); let each process write to an output folder of its own", e);
		}
		channel.close();
		return Optional.empty();
	}

	@Override
	public void close() throws IOException {
		lock.release();
		channel.close();
	}
}
