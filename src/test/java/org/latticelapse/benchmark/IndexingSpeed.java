package org.latticelapse.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jtransforms.fft.FloatFFT_2D;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Region;
import org.latticelapse.core.simulation.SampleImages;

import pl.edu.icm.jlargearrays.ConcurrencyUtils;

/**
 * How long an indexing takes, in units of one real Fourier transform of the
 * same image in the same run, both on one thread; and what memory it holds.
 */
public final class IndexingSpeed {

	private static final int WARM_UP = 3;
	private static final int ROUNDS = 9;
	private static final int LARGE_ROUNDS = 5;
	private static final int MOST_IMAGES = 30;
	/** Processor time, because others use the machine too. */
	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

	private static final double MILLI = 1e-3;

	private static final LatticeIndexer INDEXER = new LatticeIndexer(PhaseLibrary.builtIn().select("SEI"),
		IndexingSettings.defaults());

	private final Table table = new Table("image", "pixels", "index ms", "FFT ms", "index / FFT");

	private IndexingSpeed() {}

	/** Prints the times of images of 512 × 512 pixels, and times and memory of one of 2048 × 2048. */
	public static void main(final String[] arguments) throws Exception {
		ConcurrencyUtils.setNumberOfThreads(1);
		final IndexingSpeed speed = new IndexingSpeed();
		final List<Micrograph> images = images();
		for (int i = 0; i < WARM_UP; i++) {
			images.forEach(INDEXER::index);
			images.forEach(IndexingSpeed::transformSeconds);
		}
		final List<Double> ratios = new ArrayList<>();
		for (int i = 0; i < images.size(); i++) {
			ratios.add(speed.measure("image " + (i + 1), images.get(i), ROUNDS));
		}
		final Micrograph large = largeField();
		speed.measure("two grains", large, LARGE_ROUNDS);
		speed.table.print();
		final Sample all = new Sample(ratios.stream().mapToDouble(r -> r));
		System.out.printf("Ratio of the %d images of 512 x 512: median %s, highest %s%n", ratios.size(), Table
			.number(all.median()), Table.number(all.quantile(1)));
		final double buffer = (double) Float.BYTES * large.width() * large.height();
		System.out.printf("Peak memory of 2048 x 2048 beside the image: %s image-sized float buffers%n", Table
			.number(LiveMemory.peakOf(() -> INDEXER.index(large)) / buffer));
	}

	/** @return median time of an indexing over that of a transform. */
	private double measure(final String name, final Micrograph image, final int rounds) {
		final double[] indexing = new double[rounds];
		final double[] transform = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			transform[round] = transformSeconds(image);
			final long start = THREAD.getCurrentThreadCpuTime();
			INDEXER.index(image);
			indexing[round] = (THREAD.getCurrentThreadCpuTime() - start) * 1e-9;
		}
		final double index = new Sample(Arrays.stream(indexing)).median();
		final double fft = new Sample(Arrays.stream(transform)).median();
		table.add(name, image.width() + " x " + image.height(), index / MILLI, fft / MILLI, index / fft);
		return index / fft;
	}

	private static double transformSeconds(final Micrograph image) {
		final float[] data = image.copyPixels();
		final FloatFFT_2D transform = new FloatFFT_2D(image.height(), image.width());
		final long start = THREAD.getCurrentThreadCpuTime();
		transform.realForward(data);
		return (THREAD.getCurrentThreadCpuTime() - start) * 1e-9;
	}

	private static List<Micrograph> images() {
		final List<Micrograph> images = new ArrayList<>();
		for (int i = 0; images.size() < MOST_IMAGES; i++) {
			final Path file = Samples.at("simulated", "A_index", String.format("A_%03d.tif", i));
			if (!Files.exists(file)) {
				break;
			}
			final Micrograph image = Samples.micrograph(Samples.open(file));
			if (image.width() == 512 && image.height() == 512) {
				images.add(image);
			}
		}
		if (images.isEmpty()) {
			images.add(SampleImages.LIF.render().micrograph());
			images.add(SampleImages.AMORPHOUS.render().micrograph());
		}
		return images;
	}

	private static Micrograph largeField() {
		return HrtemSimulation.of(2048, 2048, PixelSize.square(0.3)) //
			.crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 48, Region.particle(190, 220, 110, 5), 70) //
			.crystal(phase("Li2CO3"), new ZoneAxis(0, 0, 1), 121, Region.particle(430, 390, 124, 8), 60) //
			.amorphous(AmorphousMaterial.organicInterphase(), 40) //
			.dose(1200).seed(1).render().micrograph();
	}

	private static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id);
	}
}
