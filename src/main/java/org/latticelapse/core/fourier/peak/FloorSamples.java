package org.latticelapse.core.fourier.peak;

/**
 * The bins that a noise floor is fitted to, with their places on its rings: those
 * of the grid that the tile has without padding, because padding only adds bins
 * that depend on these.
 */
final class FloorSamples {

	/** Numbers of the bins in the band, those near the axes last. */
	final int[] bin;

	/** Of each the ring below, and how far it is from there to the next, 0 … 1. */
	final int[] ring;
	final float[] share;

	/** Of each cos 2t and sin 2t, t its azimuth. */
	final float[] cos;
	final float[] sin;

	private final Band band;
	private final FloorRings rings;
	private final int offAxes;
	private int count;

	FloorSamples(final Band band, final FloorRings rings) {
		this.band = band;
		this.rings = rings;
		final int samples = samples();
		bin = new int[samples];
		ring = new int[samples];
		share = new float[samples];
		cos = new float[samples];
		sin = new float[samples];
		add(false);
		offAxes = count;
		add(true);
	}

	/** @return how many bins there are. */
	int count() {
		return count;
	}

	/** @return how many of them, the first ones, are not near the axes. */
	int offAxes() {
		return offAxes;
	}

	private int samples() {
		int samples = 0;
		for (final int candidate : band.bins) {
			if (isOnGrid(candidate)) samples++;
		}
		return samples;
	}

	/** Adds the bins near the axes, or the others. */
	private void add(final boolean nearAxes) {
		for (int i = 0; i < band.bins.length; i++) {
			final int added = band.bins[i];
			if (isOnGrid(added) && isNearAxis(added) == nearAxes) {
				final double position = rings.position(band.frequency[i]);
				bin[count] = added;
				ring[count] = rings.below(position);
				share[count] = (float) (position - ring[count]);
				cos[count] = (float) FloorRings.cos2(band.gx(added), band.gy(added));
				sin[count] = (float) FloorRings.sin2(band.gx(added), band.gy(added));
				count++;
			}
		}
	}

	private boolean isOnGrid(final int candidate) {
		return candidate / band.rows % Band.PADDING == 0 && band.wrapped(candidate % band.rows) % Band.PADDING == 0;
	}

	/** Near the two axes scan lines and edges leave their power: the floor is not fitted there. */
	private boolean isNearAxis(final int candidate) {
		return candidate / band.rows <= Band.PADDING || Math.abs(band.wrapped(candidate % band.rows)) <= Band.PADDING;
	}
}
