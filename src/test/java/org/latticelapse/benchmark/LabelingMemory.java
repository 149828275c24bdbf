package org.latticelapse.benchmark;

import java.io.IOException;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Region;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.labeling.LabelingReport;
import org.latticelapse.view.labeling.LabelingRequest;
import org.latticelapse.view.labeling.LabelingRun;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

/**
 * Labels a long virtual movie, and tells the heap in use, garbage collected, on the
 * way. Arguments: number of frames (500) and their side in pixels (384).
 */
public final class LabelingMemory {

	private static final double PIXEL = 0.35;
	private static final double MEGA = 1024 * 1024;

	private LabelingMemory() {}

	/** Prints time and memory. */
	public static void main(final String[] arguments) throws IOException {
		final int frames = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
		final int side = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 384;
		final ImagePlus movie = new ImagePlus("movie", new Noisy(side, frames));
		movie.setDimensions(1, 1, frames);
		movie.getCalibration().setUnit("nm");
		movie.getCalibration().pixelWidth = PIXEL / 10;
		movie.getCalibration().pixelHeight = PIXEL / 10;
		System.out.printf("Heap allowed: %.0f MB%n", Runtime.getRuntime().maxMemory() / MEGA);
		final long start = System.nanoTime();
		final LabelingReport report = LabelingRun.of(movie, null, new LabelingRequest(new PhaseChoice("SEI", "", "auto"),
			LabelingSettings.defaults(), "all", "", true, true, ""), Progress.NONE);
		System.out.printf("%d frames of %d x %d in %.0f s; heap in use at the end %.0f MB%n%s%n", frames, side, side, (System
			.nanoTime() - start) * 1e-9, inUse(), report.summary());
	}

	private static double inUse() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGA;
	}

	/** One scene under four different draws of the shot noise, which take turns. */
	private static final class Noisy extends VirtualStack {

		private static final int KINDS = 4;

		private final float[][] kinds = new float[KINDS][];
		private final int side;
		private final int frames;

		Noisy(final int side, final int frames) {
			super(side, side, null, null);
			this.side = side;
			this.frames = frames;
			final Phase phase = PhaseLibrary.builtIn().get("Li2O");
			final double half = side * PIXEL / 2;
			for (int i = 0; i < KINDS; i++) {
				kinds[i] = HrtemSimulation.of(side, side, PixelSize.square(PIXEL)).crystal(phase, new ZoneAxis(0, 1, 1), 30, Region
					.particle(half, half, 0.6 * half, 3), 60).amorphous(AmorphousMaterial.carbon(), 30).dose(900).seed(i).render()
					.micrograph().copyPixels();
			}
		}

		@Override
		public ImageProcessor getProcessor(final int number) {
			if (number % 50 == 0) {
				System.out.printf("frame %d: %.0f MB%n", number, inUse());
			}
			return new FloatProcessor(side, side, kinds[number % KINDS].clone());
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
			return 32;
		}

		@Override
		public String getSliceLabel(final int number) {
			return null;
		}
	}
}
