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
 * How long a labeling takes on all cores, in units of one real Fourier transform
 * of the same image by JTransforms on all cores in the same run, and what memory
 * it holds. Arguments: sizes in pixels, 1024 and 4096 unless given.
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
		final Table table = new Table("pixels", "label s", "FFT ms", "label / FFT", "buffers", "grains");
		double first = 0;
		for (final int size : sizes) {
			final Micrograph image = tiled(size);
			final int rounds = size > 2048 ? 2 : ROUNDS;
			final double[] seconds = new double[rounds];
			final double[] transform = new double[rounds];
			for (int round = -(size > 2048 ? 0 : 3); round < rounds; round++) {
				final double fft = transformSeconds(image);
				final long start = System.nanoTime();
				LABELER.label(image, Progress.NONE);
				if (round >= 0) {
					transform[round] = fft;
					seconds[round] = (System.nanoTime() - start) * 1e-9;
				}
			}
			final double label = new Sample(Arrays.stream(seconds)).median();
			final double fft = new Sample(Arrays.stream(transform)).median();
			final double buffers = LiveMemory.peakOf(() -> LABELER.label(image, Progress.NONE)) / (4.0 * size * size);
			table.add(size + " x " + size, label, 1e3 * fft, label / fft, buffers, LABELER.label(image, Progress.NONE).grains()
				.size());
			System.out.println(size + ": " + label + " s, " + label / fft + " transforms, " + buffers + " buffers");
			if (first > 0) {
				System.out.printf("%d takes %.1f times as long as %d%n", size, label / first, sizes[0]);
			}
			else {
				first = label;
			}
		}
		table.print();
	}

	private static double transformSeconds(final Micrograph image) {
		final float[] data = image.copyPixels();
		final FloatFFT_2D transform = new FloatFFT_2D(image.height(), image.width());
		final long start = System.nanoTime();
		transform.realForward(data);
		return (System.nanoTime() - start) * 1e-9;
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
		return PhaseLibrary.builtIn().find(id).orElseThrow(() -> new IllegalStateException("No phase " + id));
	}
}
