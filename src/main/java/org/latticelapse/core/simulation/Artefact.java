package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;

/** What a camera or its electronics add to an image that is not in the specimen. */
@FunctionalInterface
public interface Artefact {

	/**
	 * Changes the counts.
	 *
	 * @param counts row by row
	 * @param width columns
	 * @param height rows
	 * @param random the only source of chance
	 */
	void apply(float[] counts, int width, int height, RandomGenerator random);

	/** @return a random offset for each row; standard deviation as a fraction of the mean count. */
	static Artefact rowOffsets(final double deviation) {
		return (counts, width, height, random) -> {
			final double scale = deviation * Counts.mean(counts);
			for (int y = 0; y < height; y++) {
				Counts.addToRow(counts, width, y, scale * random.nextGaussian());
			}
		};
	}

	/** @return a random offset for each column; standard deviation as a fraction of the mean count. */
	static Artefact columnOffsets(final double deviation) {
		return (counts, width, height, random) -> {
			final double scale = deviation * Counts.mean(counts);
			for (int x = 0; x < width; x++) {
				Counts.addToColumn(counts, width, x, scale * random.nextGaussian());
			}
		};
	}

	/**
	 * A wave across the whole image, as mains pickup makes it.
	 *
	 * @param amplitude of the fundamental as a fraction of the mean count
	 * @param period px
	 * @param direction of the wave vector, degrees counter-clockwise as displayed from +x
	 * @param harmonics number of sinusoids, each half as strong as the one before
	 * @return the interference
	 */
	static Artefact interference(final double amplitude, final double period, final double direction,
		final int harmonics)
	{
		final double fx = 2 * Math.PI * Math.cos(Math.toRadians(direction)) / period;
		final double fy = -2 * Math.PI * Math.sin(Math.toRadians(direction)) / period;
		return (counts, width, height, random) -> {
			final double scale = amplitude * Counts.mean(counts);
			for (int n = 1; n <= harmonics; n++) {
				final double start = 2 * Math.PI * random.nextDouble();
				for (int i = 0; i < counts.length; i++) {
					final double phase = n * (fx * (i % width) + fy * (i / width)) + start;
					Counts.add(counts, i, scale * Math.pow(0.5, n - 1) * Math.cos(phase));
				}
			}
		};
	}

	/** @return single pixels that read {@code factor} times the mean count. */
	static Artefact hotPixels(final int number, final double factor) {
		return (counts, width, height, random) -> {
			final float value = (float) (factor * Counts.mean(counts));
			for (int i = 0; i < number; i++) {
				counts[random.nextInt(counts.length)] = value;
			}
		};
	}

	/** @return whole rows and columns that read nothing. */
	static Artefact deadLines(final int rows, final int columns) {
		return (counts, width, height, random) -> {
			for (int i = 0; i < rows; i++) {
				Counts.addToRow(counts, width, random.nextInt(height), Double.NEGATIVE_INFINITY);
			}
			for (int i = 0; i < columns; i++) {
				Counts.addToColumn(counts, width, random.nextInt(width), Double.NEGATIVE_INFINITY);
			}
		};
	}

	/** @return X-ray hits: bright blots of two or three pixels' width, up to {@code factor} times the mean count. */
	static Artefact xRays(final int number, final double factor) {
		return (counts, width, height, random) -> {
			final double mean = Counts.mean(counts);
			for (int i = 0; i < number; i++) {
				Counts.addBlot(counts, width, random.nextDouble() * width, random.nextDouble() * height, 0.5 + 0.7 * random
					.nextDouble(), factor * mean * random.nextDouble());
			}
		};
	}
}
