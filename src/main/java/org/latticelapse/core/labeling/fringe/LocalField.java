package org.latticelapse.core.labeling.fringe;

import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.peak.NoiseProfile;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridArea;

/**
 * The part of a field around a grain. What a grain costs must not grow with the
 * field, or the time of a field grows with the square of its area. Immutable.
 */
public final class LocalField {

	/** A part that is more of the field than this saves nothing. */
	private static final double WORTHWHILE = 0.25;

	private final Demodulator whole;
	private final Demodulator part;
	private final int left;
	private final int top;
	private final int right;
	private final int bottom;

	private LocalField(final Demodulator whole, final int left, final int top, final int right, final int bottom) {
		final LocalGrid grid = whole.grid();
		this.whole = whole;
		this.left = Math.max(0, left);
		this.top = Math.max(0, top);
		this.right = Math.min(grid.usedWidth() - 1, right);
		this.bottom = Math.min(grid.usedHeight() - 1, bottom);
		final double share = (double) (this.right - this.left) * (this.bottom - this.top) / (grid.usedWidth() * grid
			.usedHeight());
		part = share > WORTHWHILE ? whole : whole.part(this.left, this.top, this.right, this.bottom);
	}

	/**
	 * @param field the whole field
	 * @param area a part of it
	 * @param margin how much around the part is needed too, Å
	 * @return the field there
	 */
	public static LocalField around(final Demodulator field, final GridArea area, final double margin) {
		final int columns = (int) Math.ceil(margin / field.grid().stepX());
		final int rows = (int) Math.ceil(margin / field.grid().stepY());
		return new LocalField(field, area.left() - columns, area.top() - rows, area.right() + columns, area.bottom() +
			rows);
	}

	/** @return a field that is twice as far to every side. */
	public LocalField wider() {
		final int columns = (right - left + 1) / 2 + 1;
		final int rows = (bottom - top + 1) / 2 + 1;
		return new LocalField(whole, left - columns, top - rows, right + columns, bottom + rows);
	}

	/** @return whether an area ends before this part does, or where the field ends. */
	public boolean holds(final GridArea area) {
		return part == whole || (left == 0 || area.left() > left) && (top == 0 || area.top() > top) && (right == whole
			.grid().usedWidth() - 1 || area.right() < right) && (bottom == whole.grid().usedHeight() - 1 || area
				.bottom() < bottom);
	}

	/** @return what demodulates this part: the whole field's own when the part is most of it. */
	public Demodulator demodulator() {
		return part;
	}

	/** @return the power of the fringes of a spot over the noise, at each place of the whole grid; 0 beyond this part. */
	public float[] snr(final NoiseProfile noise, final Spot spot) {
		final float[] snr = FringeMap.of(part, noise, spot.gx(), spot.gy()).snr();
		if (part == whole) {
			return snr;
		}
		final float[] result = new float[whole.grid().width() * whole.grid().height()];
		final int columns = (int) Math.round(part.grid().x(0) / whole.grid().stepX());
		final int rows = (int) Math.round(part.grid().y(0) / whole.grid().stepY());
		for (int y = top; y <= bottom; y++) {
			System.arraycopy(snr, (y - rows) * part.grid().width() + left - columns, result, y * whole.grid().width() + left,
				right - left + 1);
		}
		return result;
	}

	/** @return the integral of the modulation of the fringes of a spot over an area of this part, Å². */
	public double sum(final FrameNoise noise, final Spot spot, final GridArea area) {
		final LocalGrid grid = part.grid();
		final LocalGrid all = whole.grid();
		final int columns = part == whole ? 0 : (int) Math.round(grid.x(0) / all.stepX());
		final int rows = part == whole ? 0 : (int) Math.round(grid.y(0) / all.stepY());
		final float[] counted = new float[grid.width() * grid.height()];
		area.forEach(i -> counted[(i / all.width() - rows) * grid.width() + i % all.width() - columns] = 1);
		return FringeSum.of(part, spot, counted, noise.profile().at(spot.gx(), spot.gy())) / noise.brightness();
	}

	/** @return the power of the fringes of all spots. */
	public FringePowers fringes(final FrameNoise noise, final List<Spot> spots) {
		return new FringePowers(spots.parallelStream().map(spot -> snr(noise.profile(), spot)).collect(Collectors.toList()),
			spots.stream().mapToDouble(spot -> noise.modulation(whole, spot)).toArray(), whole.grid(), new int[] { left,
				top, right, bottom });
	}
}
