package org.latticelapse.benchmark;

import java.util.Arrays;

import org.jtransforms.fft.FloatFFT_2D;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Region;

/**
 * How long a labeling takes, in units of one real Fourier transform of the same
 * image by JTransforms in the same run, both in processor time of all threads so
 * that a busy machine does not matter, and what memory it holds. Arguments: sizes in pixels, 1024 and 4096 unless given.
 */
public final class LabelingSpeed {

	private static final int ROUNDS = 7;
	private static final double PIXEL = 0.4;
	private static final double GRAIN = 150;

	private static final PhaseLabeler LABELER = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings
		.defaults());

	private LabelingSpeed() {}

	/** Prints time and memory for fields of grains of 15 nm. */
	public static void main(final String[] arguments) throws InterruptedException {
		final int[] sizes = arguments.length == 0 ? new int[] { 1024, 4096 } : Arrays.stream(arguments).mapToInt(
			Integer::parseInt).toArray();
		final Table table = new Table("pixels", "label s", "processor s", "FFT ms", "label / FFT", "buffers", "grains", "silence s");
		double first = 0;
		for (final int size : sizes) {
			final Micrograph image = tiled(size);
			int grains = 0;
			final int rounds = size > 2048 ? 2 : ROUNDS;
			final double[] seconds = new double[rounds];
			final double[] processor = new double[rounds];
			final double[] transform = new double[rounds];
			for (int round = -(size > 2048 ? 0 : 3); round < rounds; round++) {
				final double fft = transformSeconds(image);
				final long start = System.nanoTime();
				final double before = ProcessorTime.seconds();
				grains = LABELER.label(image, Progress.NONE).grains().size();
				if (round >= 0) {
					processor[round] = ProcessorTime.seconds() - before;
					transform[round] = fft;
					seconds[round] = (System.nanoTime() - start) * 1e-9;
				}
			}
			final double label = new Sample(Arrays.stream(seconds)).median();
			final double fft = new Sample(Arrays.stream(transform)).median();
			final double cpu = new Sample(Arrays.stream(processor)).median();
			System.out.println(size + ": " + label + " s, processor " + cpu + " s, " + cpu / fft + " transforms");
			final double buffers = LiveMemory.peakOf(() -> LABELER.label(image, Progress.NONE)) / (4.0 * size * size);
			table.add(size + " x " + size, label, cpu, 1e3 * fft, cpu / fft, buffers, grains, longestSilence(image));
			if (first > 0) {
				System.out.printf("%d takes %.1f times as long as %d%n", size, cpu / first, sizes[0]);
			}
			else {
				first = cpu;
			}
		}
		table.print();
	}

	/** @return the longest time in which a labeling did not ask whether to stop, s. */
	private static double longestSilence(final Micrograph image) {
		final long[] last = { System.nanoTime() };
		final long[] longest = { 0 };
		LABELER.label(image, new Progress() {

			@Override
			public void report(final long done, final long total) {
				// told, not asked
			}

			@Override
			public synchronized boolean isCancelled() {
				longest[0] = Math.max(longest[0], System.nanoTime() - last[0]);
				last[0] = System.nanoTime();
				return false;
			}
		});
		return Math.max(longest[0], System.nanoTime() - last[0]) * 1e-9;
	}

	private static double transformSeconds(final Micrograph image) {
		final float[] data = image.copyPixels();
		final FloatFFT_2D transform = new FloatFFT_2D(image.height(), image.width());
		final double start = ProcessorTime.seconds();
		transform.realForward(data);
		return ProcessorTime.seconds() - start;
	}

	/** A field of 1024 × 1024 pixels, mirrored to fill a larger one: the same content per area. */
	private static Micrograph tiled(final int size) {
		final Micrograph field = field();
		final int side = field.width();
		final float[] pixels = new float[size * size];
		for (int i = 0; i < pixels.length; i++) {
			final int x = i % size;
			final int y = i / size;
			pixels[i] = field.get(x / side % 2 == 0 ? x % side : side - 1 - x % side, y / side % 2 == 0 ? y % side : side - 1 - y %
				side);
		}
		return new Micrograph(size, size, pixels, PixelSize.square(PIXEL));
	}

	private static Micrograph field() {
		final int side = 1024;
		final String[] phases = { "Li", "LiF", "Li2O", "Li2CO3" };
		HrtemSimulation simulation = HrtemSimulation.of(side, side, PixelSize.square(PIXEL));
		for (int i = 0; i < 4; i++) {
			simulation = simulation.crystal(phase(phases[i]), new ZoneAxis(0, i == 3 ? 0 : 1, 1), 20 + 40 * i, Region.particle(
				110 + i % 2 * 200, 110 + i / 2 * 190, GRAIN / 2, i + 1), 60);
		}
		return simulation.amorphous(AmorphousMaterial.organicInterphase(), 30).dose(800).seed(1).render().micrograph();
	}

	private static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id);
	}
}
