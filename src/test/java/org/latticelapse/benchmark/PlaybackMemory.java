package org.latticelapse.benchmark;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Comparator;
import java.util.Random;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.playback.PlaybackOptions;
import org.latticelapse.view.playback.PlaybackRun;

/** Writes a long virtual movie in every format, and tells time, size and the heap that was allowed. */
public final class PlaybackMemory {

	private static final int SIDE = 1024;
	private static final int FRAMES = 2000;
	private static final double MEGA = 1024 * 1024;

	private final Path folder;
	private final Table table = new Table("output", "frames", "s", "ms/frame", "MB");

	private PlaybackMemory(final Path folder) {
		this.folder = folder;
	}

	/**
	 * @param arguments a folder for the movies, which are removed again, and the
	 *          number of frames (2000)
	 */
	public static void main(final String[] arguments) throws IOException {
		final PlaybackMemory memory = new PlaybackMemory(Paths.get(arguments[0]));
		final int frames = arguments.length > 1 ? Integer.parseInt(arguments[1]) : FRAMES;
		System.out.printf("Heap allowed: %.0f MB%n", Runtime.getRuntime().maxMemory() / MEGA);
		memory.measure("m.avi", frames, new PlaybackOptions());
		memory.measure("m.avi", frames, new PlaybackOptions().with("dosebin", 20));
		memory.measure("m.gif", frames, new PlaybackOptions());
		memory.measure("m.gif", frames, new PlaybackOptions().with("width", 512));
		memory.measure("m.tif", frames, new PlaybackOptions());
		memory.measure("frames", frames, new PlaybackOptions());
		memory.annotate(frames);
		memory.table.print();
	}

	private void measure(final String name, final int frames, final PlaybackOptions options) throws IOException {
		final Path output = folder.resolve(name);
		final long start = System.nanoTime();
		PlaybackRun.of(movie(frames), options.with("output", output), Progress.NONE);
		final double seconds = (System.nanoTime() - start) * 1e-9;
		final String asked = options.toString().replaceFirst(".*(dosebin|width)=.([1-9][^]]*).*", " $1=$2");
		table.add(name + (asked.startsWith(" ") ? asked : ""), String.valueOf(frames), seconds, 1000 * seconds / frames,
			size(output) / MEGA);
	}

	private void annotate(final int frames) throws IOException {
		final ImagePlus movie = movie(frames);
		final long start = System.nanoTime();
		PlaybackRun.of(movie, new PlaybackOptions().with("annotate", true), Progress.NONE);
		final double seconds = (System.nanoTime() - start) * 1e-9;
		System.gc();
		table.add("annotate: " + movie.getOverlay().size() + " elements", String.valueOf(frames), seconds, 1000 * seconds /
			frames, (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGA);
	}

	/** @return the bytes of a file or of the files in a folder, which are removed. */
	private static long size(final Path output) throws IOException {
		final List<Path> all;
		try (Stream<Path> found = Files.walk(output)) {
			all = found.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
		}
		long size = 0;
		for (final Path path : all) {
			if (Files.isRegularFile(path)) size += Files.size(path);
			Files.delete(path);
		}
		return size;
	}

	private static ImagePlus movie(final int frames) {
		final ImagePlus movie = new ImagePlus("noise.mrc", new Noise(frames));
		movie.setDimensions(1, 1, frames);
		movie.setDisplayRange(0, 200);
		movie.getCalibration().setUnit("nm");
		movie.getCalibration().pixelWidth = 0.02;
		movie.getCalibration().pixelHeight = 0.02;
		ImageAcquisition.write(movie, Acquisition.UNKNOWN.with(Quantity.DOSE_RATE, 100, "benchmark").with(
			Quantity.FRAME_TIME, 0.02, "benchmark").with(Quantity.TEMPERATURE, -170, "benchmark"));
		return movie;
	}

	/** Noise that is made when it is asked for. */
	private static final class Noise extends VirtualStack {

		private final short[] tile = new short[2 * SIDE * SIDE];
		private final int frames;

		Noise(final int frames) {
			super(SIDE, SIDE, null, null);
			this.frames = frames;
			final Random random = new Random(1);
			for (int i = 0; i < tile.length; i++) {
				tile[i] = (short) Math.max(0, Math.round(100 + 30 * random.nextGaussian()));
			}
		}

		@Override
		public ImageProcessor getProcessor(final int number) {
			final short[] pixels = new short[SIDE * SIDE];
			System.arraycopy(tile, new Random(number).nextInt(SIDE * SIDE), pixels, 0, pixels.length);
			return new ShortProcessor(SIDE, SIDE, pixels, null);
		}

		@Override
		public int size() {
			return frames;
		}

		@Override
		public int getSize() {
			return frames;
		}

		@Override
		public int getBitDepth() {
			return 16;
		}

		@Override
		public String getSliceLabel(final int number) {
			return null;
		}
	}
}
