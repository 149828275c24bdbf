package org.latticelapse.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.util.Random;

import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.MovieFile;

/**
 * How fast frames of 16 megapixels are read from MRC files in the page cache,
 * beside copies of the same bytes out of a memory-mapped file into a Java array,
 * as they lie in the file and with the rows turned as the reader turns them, all in
 * turn, the fastest of many frames; or how fast the frames of given files are. With
 * {@code -Djava.util.concurrent.ForkJoinPool.common.parallelism=0} on one thread.
 */
public final class FrameReading {

	private static final int SIDE = 4096;
	private static final int FRAMES = 6;
	private static final int ROUNDS = 100;
	private static final int HEADER = 1024;
	private static final double MEGA = 1e-6;

	private FrameReading() {}

	/** @param arguments files to read instead */
	public static void main(final String[] arguments) throws IOException {
		final Table table = new Table("file", "MB a frame", "ms a frame", "MB/s", "of a mapped copy", "of one with rows turned");
		if (arguments.length == 0) {
			final Path file = Files.createTempFile("frames", ".mrc");
			try {
				measure(table, "MRC mode 6, unsigned 16 bit", file, 6, 16, ByteOrder.LITTLE_ENDIAN);
				measure(table, "MRC mode 6, big-endian", file, 6, 16, ByteOrder.BIG_ENDIAN);
				measure(table, "MRC mode 1, signed 16 bit", file, 1, 16, ByteOrder.LITTLE_ENDIAN);
				measure(table, "MRC mode 2, 32-bit real", file, 2, 32, ByteOrder.LITTLE_ENDIAN);
				measure(table, "MRC mode 0, unsigned 8 bit", file, 0, 8, ByteOrder.LITTLE_ENDIAN);
				measure(table, "MRC mode 12, 16-bit real", file, 12, 16, ByteOrder.LITTLE_ENDIAN);
				measure(table, "MRC mode 101, 4 bit", file, 101, 4, ByteOrder.LITTLE_ENDIAN);
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		for (final String argument : arguments) measure(table, Paths.get(argument));
		table.print();
	}

	private static void measure(final Table table, final String name, final Path file, final int mode, final int bits,
		final ByteOrder order) throws IOException
	{
		final int frameBytes = SIDE * SIDE / 8 * bits;
		write(file, mode, frameBytes, order);
		double read = Double.POSITIVE_INFINITY;
		double copy = Double.POSITIVE_INFINITY;
		double turned = Double.POSITIVE_INFINITY;
		try (MovieFile movie = MovieFormats.open(file).get();
				FileChannel channel = FileChannel.open(file, StandardOpenOption.READ))
		{
			final MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_ONLY, HEADER, (long) FRAMES * frameBytes);
			map.order(order);
			for (int i = 0; i < ROUNDS * FRAMES; i++) {
				read = Math.min(read, readSeconds(movie, i % FRAMES));
				copy = Math.min(copy, copySeconds(map, i % FRAMES, frameBytes, bits, 1));
				turned = Math.min(turned, copySeconds(map, i % FRAMES, frameBytes, bits, SIDE));
			}
		}
		table.add(name, frameBytes * MEGA, read * 1e3, frameBytes * MEGA / read, copy / read, turned /
			read);
	}

	private static void measure(final Table table, final Path file) throws IOException {
		final long start = System.nanoTime();
		try (MovieFile movie = MovieFormats.open(file).get()) {
			final double opening = (System.nanoTime() - start) * 1e-9;
			double read = Double.POSITIVE_INFINITY;
			for (int i = 0; i < ROUNDS * FRAMES; i++) read = Math.min(read, readSeconds(movie, i % movie.frames()));
			final double megabytes = (double) movie.width() * movie.height() * movie.pixelKind().bytes() * MEGA;
			table.add(file.getFileName() + " (opened in " + Math.round(opening * 1e3) + " ms)", megabytes, read * 1e3,
				megabytes / read);
		}
	}

	private static double readSeconds(final MovieFile movie, final int frame) throws IOException {
		final long start = System.nanoTime();
		movie.pixels(frame);
		return (System.nanoTime() - start) * 1e-9;
	}

	private static double copySeconds(final ByteBuffer map, final int index, final int frameBytes, final int bits,
		final int pieces)
	{
		final long start = System.nanoTime();
		final ByteBuffer frame = map.duplicate().order(map.order());
		final Object pixels = bits == 16 ? new short[frameBytes / Short.BYTES] : bits == 32 ? new float[frameBytes /
			Float.BYTES] : new byte[frameBytes];
		final int bytes = frameBytes / pieces;
		for (int piece = 0; piece < pieces; piece++) {
			frame.position(index * frameBytes + (pieces - 1 - piece) * bytes);
			if (bits == 16) {
				frame.asShortBuffer().get((short[]) pixels, piece * (bytes / Short.BYTES), bytes / Short.BYTES);
			}
			else if (bits == 32) {
				frame.asFloatBuffer().get((float[]) pixels, piece * (bytes / Float.BYTES), bytes / Float.BYTES);
			}
			else frame.get((byte[]) pixels, piece * bytes, bytes);
		}
		return (System.nanoTime() - start) * 1e-9;
	}

	private static void write(final Path file, final int mode, final int frameBytes, final ByteOrder order)
		throws IOException
	{
		final ByteBuffer header = ByteBuffer.allocate(HEADER).order(order);
		header.putInt(SIDE).putInt(SIDE).putInt(FRAMES).putInt(mode);
		header.putFloat(80, 255).put(208, (byte) 'M').put(209, (byte) 'A').put(210, (byte) 'P');
		header.put(212, (byte) (order == ByteOrder.LITTLE_ENDIAN ? 0x44 : 0x11));
		final byte[] frame = new byte[frameBytes];
		new Random(mode).nextBytes(frame);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			header.clear();
			channel.write(header);
			for (int i = 0; i < FRAMES; i++) channel.write(ByteBuffer.wrap(frame));
		}
	}
}
