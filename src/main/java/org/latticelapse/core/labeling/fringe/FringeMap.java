package org.latticelapse.core.labeling.fringe;

import java.util.Arrays;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.peak.NoiseProfile;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.frame.GridArea;

/**
 * How strong the fringes of one frequency are at each place, as power over the
 * mean power that noise has there: 1 where there are none, 0 where they have been
 * taken out. For one thread.
 */
public final class FringeMap {

	/** Fringes whose frequency is nearer than this, in standard deviations of the resolution, show in a map. */
	private static final double REACH = 3;

	private final double gx;
	private final double gy;
	private final double reach;
	private final LocalGrid grid;
	private final float[] snr;
	private int highest;
	private float height;

	private FringeMap(final double gx, final double gy, final double reach, final LocalGrid grid, final float[] snr) {
		this.gx = gx;
		this.gy = gy;
		this.reach = reach;
		this.grid = grid;
		this.snr = snr;
	}

	/**
	 * @param field a demodulator of the field
	 * @param noise of the field
	 * @param gx frequency along x, 1/Å
	 * @param gy frequency along y, 1/Å
	 * @return the map of fringes of that frequency
	 */
	public static FringeMap of(final Demodulator field, final NoiseProfile noise, final double gx, final double gy) {
		final float[] amplitude = field.amplitude(gx, gy);
		final float[] snr = new float[amplitude.length / 2];
		final double noisePower = field.noisePower(noise.at(gx, gy));
		for (int i = 0; i < snr.length; i++) {
			final double power = amplitude[2 * i] * amplitude[2 * i] + amplitude[2 * i + 1] * amplitude[2 * i + 1];
			snr[i] = (float) (power * field.coverage(i) / noisePower);
		}
		return new FringeMap(gx, gy, REACH * field.frequencySigma(), field.grid(), snr);
	}

	/** @return distance of the frequencies of this map and a spot up to Friedel's law, 1/Å. */
	public double distance(final Spot spot) {
		return Math.min(Math.hypot(gx - spot.gx(), gy - spot.gy()), Math.hypot(gx + spot.gx(), gy + spot.gy()));
	}

	/** @return whether the fringes of a spot show in this map. */
	public boolean shows(final Spot spot) {
		return distance(spot) < reach;
	}

	/** @return the places of the map. */
	public LocalGrid grid() {
		return grid;
	}

	/** @return the map itself, row by row on the grid of the demodulator; not to be written to. */
	public float[] snr() {
		return snr;
	}

	/** @return the place where the fringes are strongest; looked for again only if they have been taken out there. */
	public int highest() {
		if (height == 0 || snr[highest] != height) {
			highest = 0;
			for (int y = 0; y < grid.usedHeight(); y++) {
				for (int x = 0; x < grid.usedWidth(); x++) {
					final int i = y * grid.width() + x;
					highest = snr[i] > snr[highest] ? i : highest;
				}
			}
			height = snr[highest];
		}
		return highest;
	}

	/** Takes the fringes out at the places of an area that a rule allows. */
	public void clear(final GridArea area, final GridArea.Rule rule) {
		area.forEach(i -> {
			if (rule.allows(i)) {
				snr[i] = 0;
			}
		});
	}

	/** Takes the fringes out within an area. */
	public void clear(final GridArea area) {
		area.forEach(i -> snr[i] = 0);
	}

	/** Takes the fringes out everywhere. */
	public void clear() {
		Arrays.fill(snr, 0);
	}
}
