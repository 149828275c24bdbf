package org.latticelapse.core.fourier.peak;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.latticelapse.core.fourier.PreparedMicrograph;

/**
 * Looks for peaks in single windows that are matched to what is being looked
 * at. Windows come in a few sizes, whose tables are kept. For one thread.
 */
public final class WindowSearch {

	/** Side of the smallest window, samples, and the ratio from one size to the next. */
	private static final int SMALLEST = 48;
	private static final double RATIO = Math.sqrt(Math.sqrt(2));

	private final PreparedMicrograph image;
	private final double lowest;
	private final double highest;
	private final Map<Integer, TileWork> works = new ConcurrentHashMap<>();
	private final Map<Integer, Band> bands = new ConcurrentHashMap<>();

	/**
	 * @param image the prepared micrograph
	 * @param lowestFrequency lowest spatial frequency of interest, 1/Å
	 * @param highestFrequency highest spatial frequency of interest, 1/Å
	 */
	public WindowSearch(final PreparedMicrograph image, final double lowestFrequency, final double highestFrequency) {
		this.image = image;
		lowest = lowestFrequency;
		highest = highestFrequency;
	}

	/**
	 * @param x middle of the window, Å; moved as far as the field demands
	 * @param y middle of the window, Å
	 * @param side side of the window, Å; the nearest size there is gets used
	 * @param least the least significance of a peak
	 * @param veil how far each place counts
	 * @return the peaks in the window
	 */
	public List<Peak> peaks(final double x, final double y, final double side, final double least, final Veil veil) {
		final int size = size(side);
		final Band band = band(size);
		final TileWork work = works.computeIfAbsent(size, n -> new TileWork(band, image));
		final int x0 = start(x / image.pixelX(), band.tileWidth, image.width());
		final int y0 = start(y / image.pixelY(), band.tileHeight, image.height());
		final float[] weights = new float[band.tileWidth * band.tileHeight];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = veil.at((x0 + i % band.tileWidth) * image.pixelX(), (y0 + i / band.tileWidth) * image.pixelY());
		}
		return work.transform(x0, y0, weights) ? work.peaks(least) : Collections.<Peak> emptyList();
	}

	/** Which part of a window counts. */
	public interface Veil {

		/** @return the weight of a place, Å from the middle of the first pixel, 0 … 1. */
		float at(double x, double y);
	}

	/**
	 * @param side side of the window, Å
	 * @return the number of independent places in which noise could make a peak
	 */
	public double trials(final double side) {
		return band(size(side)).cells();
	}

	private int size(final double side) {
		final double samples = side / Math.min(image.pixelX(), image.pixelY());
		final double step = Math.max(0, Math.round(Math.log(samples / SMALLEST) / Math.log(RATIO)));
		return (int) Math.round(SMALLEST * Math.pow(RATIO, step));
	}

	private Band band(final int size) {
		return bands.computeIfAbsent(size, n -> {
			final double side = n * Math.min(image.pixelX(), image.pixelY());
			return new Band(Math.min(image.width(), (int) Math.round(side / image.pixelX())), Math.min(image.height(),
				(int) Math.round(side / image.pixelY())), image.pixelX(), image.pixelY(), lowest, highest);
		});
	}

	private static int start(final double middle, final int length, final int field) {
		return Math.max(0, Math.min(field - length, (int) Math.round(middle - length / 2.0)));
	}
}
