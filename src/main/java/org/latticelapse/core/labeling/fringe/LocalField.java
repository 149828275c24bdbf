package org.latticelapse.core.labeling.fringe;

import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.peak.NoiseProfile;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.frame.GridBox;

/**
 * The part of a field around a grain. What a grain costs must not grow with the
 * field, or the time of a field grows with the square of its area. Immutable.
 */
public final class LocalField {

	/** A part that is more of the field than this saves nothing. */
	private static final double WORTHWHILE = 0.25;

	private final Demodulator whole;
	private final Demodulator part;
	private final GridBox box;

	private LocalField(final Demodulator whole, final GridBox around) {
		final LocalGrid grid = whole.grid();
		this.whole = whole;
		box = around.within(grid);
		final double share = (double) (box.right() - box.left()) * (box.bottom() - box.top()) / (grid.usedWidth() * grid
			.usedHeight());
		part = share > WORTHWHILE ? whole : whole.part(box.left(), box.top(), box.right(), box.bottom());
	}

	/**
	 * @param field the whole field
	 * @param area a part of it
	 * @param margin how much around the part is needed too, Å
	 * @return the field there
	 */
	public static LocalField around(final Demodulator field, final GridArea area, final double margin) {
		return new LocalField(field, area.box().grown((int) Math.ceil(margin / field.grid().stepX()), (int) Math.ceil(margin /
			field.grid().stepY())));
	}

	/** @return a field that is twice as far to every side. */
	public LocalField wider() {
		return new LocalField(whole, box.grown((box.right() - box.left() + 1) / 2 + 1, (box.bottom() - box.top() + 1) / 2 + 1));
	}

	/** @return whether an area ends before this part does, or where the field ends. */
	public boolean holds(final GridArea area) {
		final GridBox inner = area.box();
		return part == whole || (box.left() == 0 || inner.left() > box.left()) && (box.top() == 0 || inner.top() > box
			.top()) && (box.right() == whole.grid().usedWidth() - 1 || inner.right() < box.right()) && (box.bottom() == whole
				.grid().usedHeight() - 1 || inner.bottom() < box.bottom());
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
		for (int y = box.top(); y <= box.bottom(); y++) {
			System.arraycopy(snr, (y - rows) * part.grid().width() + box.left() - columns, result, y * whole.grid().width() + box
				.left(), box.right() - box.left() + 1);
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
			spots.stream().mapToDouble(spot -> noise.modulation(whole, spot)).toArray(), whole.grid(), box);
	}
}
