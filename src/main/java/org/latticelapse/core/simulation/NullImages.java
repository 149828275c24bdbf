package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.latticelapse.core.image.PixelSize;

/**
 * Images without a crystal, of every kind that an indexing must not be fooled
 * by: 200 and 300 kV, with and without an aberration corrector, pixels of 0.19
 * … 0.45 Å, 30 … 5000 e/Å², 256 … 1024 pixels wide. The index alone decides
 * all of it, so that a benchmark is the same everywhere.
 */
public final class NullImages {

	/** The number of images a benchmark uses; any index from 0 on gives an image. */
	public static final int COUNT = 300;

	private NullImages() {}

	/** @return what the image of this index shows, 0 and up; the kinds take turns. */
	public static NullKind kind(final int index) {
		return NullKind.values()[index % NullKind.values().length];
	}

	/**
	 * @param index 0 and up
	 * @return the image
	 */
	public static SimulatedImage render(final int index) {
		return simulation(index).render();
	}

	/** @return the settings of the image of this index. */
	static HrtemSimulation simulation(final int index) {
		final RandomGenerator random = new Well19937c(new int[] { 0x4e554c4c, index });
		final int height = size(index / NullKind.values().length, random);
		final int width = random.nextInt(8) == 0 ? height * 3 / 4 : height;
		final double pixel = between(random, 0.19, 0.45);
		final HrtemSimulation empty = HrtemSimulation.of(width, height, PixelSize.square(pixel)) //
			.dose(30 * Math.pow(5000.0 / 30, random.nextDouble())) //
			.detector(detector(random)) //
			.optics(optics(random)) //
			.seed(index);
		return new NullScene(empty, width * pixel, height * pixel, random).show(kind(index));
	}

	private static int size(final int round, final RandomGenerator random) {
		if (round % 8 == 3) {
			return 256 + 32 * random.nextInt(8);
		}
		return round % 8 == 6 ? 1024 : 512;
	}

	private static Detector detector(final RandomGenerator random) {
		return random.nextInt(3) > 0 ? Detector.counting() : Detector.scintillator(between(random, 2, 12), between(random,
			0.15, 0.35), between(random, 0, 6));
	}

	private static Optics optics(final RandomGenerator random) {
		final double voltage = random.nextBoolean() ? 300 : 200;
		final Optics optics = random.nextInt(3) == 0 ? Optics.corrected(voltage).withDefocus(between(random, -150, 150))
			: Optics.tem(voltage).withSphericalAberration(between(random, 0.5, 1.2)).withDefocus(between(random, -900, 0));
		return optics.withAstigmatism(between(random, 0, 25), between(random, 0, 180)).withFocalSpread(between(random, 18,
			45)).withConvergence(between(random, 0.1, 0.4)).withVibration(between(random, 0.2, 0.5)).withContrast(between(
				random, 0.3, 0.9));
	}

	private static double between(final RandomGenerator random, final double low, final double high) {
		return low + (high - low) * random.nextDouble();
	}
}
