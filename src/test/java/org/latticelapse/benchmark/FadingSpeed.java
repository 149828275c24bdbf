package org.latticelapse.benchmark;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.util.SplittableRandom;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.fading.FadingReport;
import org.latticelapse.view.fading.FadingRequest;
import org.latticelapse.view.fading.FadingRun;

/** Time of the fading analysis of a long virtual stack; run it with -Xmx512m to see that it fits. */
public final class FadingSpeed {

	private static final int SIZE = 1024;
	private static final int FRAMES = 2000;
	private static final double[][] WAVES = { { 0.1, 0 }, { 0.05, 0.0866 }, { -0.05, 0.0866 }, { 0.15, 0.0866 } };

	/** The waves from this one on fill a disc of 400 pixels alone, so that they get windows of their own. */
	private static final int SMALL = 2;

	private FadingSpeed() {}

	/** Prints time and result; the first argument may give another number of frames. */
	public static void main(final String[] arguments) throws Exception {
		final int frames = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FRAMES;
		final ImagePlus image = new ImagePlus("long.tif", new FringeStack(frames));
		image.setDimensions(1, 1, frames);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = 0.025;
		image.getCalibration().pixelHeight = 0.025;
		ImageAcquisition.write(image, Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 50.0 / frames, "of the benchmark").with(
			Quantity.FRAME_TIME, 0.1, "of the benchmark"));
		final long start = System.nanoTime();
		final FadingReport report = FadingRun.of(image, new FadingRequest().with("spots", "").with("spotlimit", 8).with(
			"phases", "SEI").with("ciffolder", "").with("temperature", "auto").with("mind", 1.1).with("maxd", 5).with(
				"calibrationerror", 1).with("drift", "recorded").with("window", "spot").with("bindose", 0).with("latent", false).with("saveto", ""), Progress.NONE);
		System.out.printf("%d frames of %d x %d in %.0f s with at most %d MB of heap; true e-fold dose 10 e/A2%n", frames,
			SIZE, SIZE, 1e-9 * (System.nanoTime() - start), Runtime.getRuntime().maxMemory() >> 20);
		report.summary().forEach(System.out::println);
	}

	/** Fading fringes in noise, quickly made. */
	private static final class FringeStack extends VirtualStack {

		private final int frames;
		private final float[] fringes = new float[SIZE * SIZE];

		FringeStack(final int frames) {
			super(SIZE, SIZE, null, null);
			this.frames = frames;
			for (int i = 0; i < fringes.length; i++) {
				for (int wave = 0; wave < WAVES.length; wave++) {
					if (wave >= SMALL && Math.hypot(i % SIZE - 300, i / SIZE - 650) > 200) continue;
					fringes[i] += Math.cos(2 * Math.PI * (WAVES[wave][0] * (i % SIZE) + WAVES[wave][1] * (i / SIZE)));
				}
			}
		}

		@Override
		public int getSize() {
			return frames;
		}

		@Override
		public ImageProcessor getProcessor(final int n) {
			final short[] pixels = new short[SIZE * SIZE];
			final double modulation = 3 * Math.exp(-(n - 0.5) * 50 / frames / 20);
			final SplittableRandom random = new SplittableRandom(n);
			for (int i = 0; i < pixels.length; i++) {
				final int noise = Long.bitCount(random.nextLong()) - Long.SIZE / 2;
				pixels[i] = (short) (100 + 2 * noise + modulation * fringes[i] + random.nextDouble());
			}
			return new ShortProcessor(SIZE, SIZE, pixels, null);
		}
	}
}
