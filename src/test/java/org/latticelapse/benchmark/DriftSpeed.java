package org.latticelapse.benchmark;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.util.Random;
import java.util.SplittableRandom;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.motion.DriftReport;
import org.latticelapse.view.motion.DriftRequest;
import org.latticelapse.view.motion.DriftRun;
import org.latticelapse.view.motion.SumRequest;
import org.latticelapse.view.motion.SumRun;

/** Time and accuracy of drift correction and sums of a long virtual stack; run it with -Xmx512m to see that it fits. */
public final class DriftSpeed {

	private static final int SIZE = 1024;
	private static final int MARGIN = 120;
	private static final int FIELD = SIZE + 2 * MARGIN;
	private static final int FRAMES = 2000;
	private static final double[][] WAVES = { { 0.1, 0 }, { 0.05, 0.0866 }, { -0.05, 0.0866 } };

	private DriftSpeed() {}

	/** Arguments: a folder that the results are saved to, or - for none, and the number of frames (2000). */
	public static void main(final String[] arguments) throws Exception {
		final String folder = arguments.length == 0 || arguments[0].equals("-") ? "" : arguments[0];
		final int frames = arguments.length > 1 ? Integer.parseInt(arguments[1]) : FRAMES;
		final Wandering stack = new Wandering(frames);
		final ImagePlus image = new ImagePlus("long.tif", stack);
		image.setDimensions(1, 1, frames);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = 0.025;
		image.getCalibration().pixelHeight = 0.025;
		ImageAcquisition.write(image, Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 0.5, "of the benchmark").with(
			Quantity.VOLTAGE, 300, "of the benchmark"));
		System.out.printf("%d frames of %d x %d, heap of at most %d MB%n", frames, SIZE, SIZE, Runtime.getRuntime()
			.maxMemory() >> 20);
		long start = System.nanoTime();
		final DriftReport report = DriftRun.of(image, new DriftRequest(0, "track", "auto", ""), Progress.NONE);
		time("track", start, frames);
		double square = 0;
		for (int i = 0; i < frames; i++) {
			square += Math.pow(report.drift().dx(i) - stack.x[i], 2) + Math.pow(report.drift().dy(i) - stack.y[i], 2);
		}
		System.out.printf("RMS error %.3f pixels, largest true drift %.0f pixels%n", Math.sqrt(square / frames), report
			.drift().largest());
		for (final String mode : new String[] { "limit", "weighted" }) {
			start = System.nanoTime();
			SumRun.of(image, new SumRequest().with("mode", mode).with("maxdose", 1e6).with("safetyfactor", 1).with("frames",
				"auto").with("drift", "auto").with("curve", "").with("saveto", folder), Progress.NONE);
			time("sum, mode=" + mode, start, frames);
		}
		if (folder.isEmpty()) return;
		start = System.nanoTime();
		DriftRun.of(image, new DriftRequest(0, "aligned", "auto", folder), Progress.NONE);
		time("track and aligned movie, saved", start, frames);
	}

	private static void time(final String what, final long start, final int frames) {
		final double seconds = 1e-9 * (System.nanoTime() - start);
		System.out.printf("%s: %.0f s, %.0f ms a frame%n", what, seconds, 1000 * seconds / frames);
	}

	/** A lattice and a film without order, some counts a pixel, that wander by whole pixels, now and then. */
	private static final class Wandering extends VirtualStack {

		private final float[] scene = new float[FIELD * FIELD];
		private final int[] x;
		private final int[] y;

		Wandering(final int frames) {
			super(SIZE, SIZE, null, null);
			x = new int[frames];
			y = new int[frames];
			final Random random = new Random(1);
			for (int i = 1; i < frames; i++) {
				x[i] = step(x[i - 1], random);
				y[i] = step(y[i - 1], random);
			}
			final float[] film = new float[FIELD * FIELD];
			for (int i = 0; i < film.length; i++) {
				film[i] = (float) random.nextGaussian();
			}
			for (int i = 0; i < scene.length; i++) {
				final int u = i % FIELD;
				final int v = i / FIELD;
				for (final double[] wave : WAVES) {
					scene[i] += Math.cos(2 * Math.PI * (wave[0] * u + wave[1] * v));
				}
				for (int k = 0; k < 25; k++) {
					scene[i] += 0.3f * film[Math.min(FIELD - 1, v + k / 5) * FIELD + Math.min(FIELD - 1, u + k % 5)];
				}
			}
		}

		private static int step(final int from, final Random random) {
			final int to = from + (random.nextInt(4) == 0 ? random.nextBoolean() ? 1 : -1 : 0);
			return Math.max(-MARGIN, Math.min(MARGIN, to));
		}

		@Override
		public int getSize() {
			return x.length;
		}

		@Override
		public ImageProcessor getProcessor(final int n) {
			final short[] pixels = new short[SIZE * SIZE];
			final SplittableRandom random = new SplittableRandom(n);
			for (int i = 0; i < pixels.length; i++) {
				final int noise = Long.bitCount(random.nextLong()) - Long.SIZE / 2;
				final float there = scene[(MARGIN + i / SIZE - y[n - 1]) * FIELD + MARGIN + i % SIZE - x[n - 1]];
				pixels[i] = (short) (100 + noise + there + random.nextDouble());
			}
			return new ShortProcessor(SIZE, SIZE, pixels, null);
		}
	}
}
