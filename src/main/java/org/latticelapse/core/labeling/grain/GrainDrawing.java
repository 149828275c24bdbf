package org.latticelapse.core.labeling.grain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.fringe.FringeLevels;
import org.latticelapse.core.labeling.fringe.FringePowers;

/** Measures how far a grain fills each place at the resolution at which borders are drawn. */
final class GrainDrawing {

	/** How far beyond where the search has seen the grain it may reach, in units of the resolution. */
	static final double REACH = 2;

	private static final double HALF = 0.5;

	/** Places where a grain is whole tell of all of it when they are so much of it. */
	private static final double TELLING = 0.25;

	private final Demodulator field;
	private final FrameNoise noise;
	private final LocalGrid search;

	/**
	 * @param field the field at the resolution wanted
	 * @param noise its noise
	 * @param search the grid of the search
	 */
	GrainDrawing(final Demodulator field, final FrameNoise noise, final LocalGrid search) {
		this.field = field;
		this.noise = noise;
		this.search = search;
	}

	/**
	 * @param known the grain, found on the grid of the search
	 * @param stronger grains found before, some of whose fringes may be those of this
	 *          grain too
	 */
	Occupancy of(final KnownGrain known, final List<KnownGrain> stronger) {
		final FoundGrain grain = known.grain();
		final FringePowers fringes = FringePowers.everywhere(field, noise, grain.crystal().spots());
		final Optional<DrawnLevels> before = known.drawn().filter(then -> !then.isOutdatedBy(fringes.variance(then
			.fringes())));
		final FringeLevels levels = before.map(DrawnLevels::fringes).orElseGet(() -> levels(grain.extent(), fringes));
		final float[] filled = fringes.filled(levels);
		final int[] reached = reached(grain, stronger);
		final float[] there = new float[reached.length];
		for (int i = 0; i < there.length; i++) {
			there[i] = filled[reached[i]];
		}
		final FillOrder order = new FillOrder(there);
		final double noisy = fringes.variance(levels);
		final DrawnLevels drawn = before.map(then -> atContrast(then, order, filled, grain.sum(), noisy)).orElseGet(
			() -> first(levels, order, filled, grain.sum(), noisy));
		final double border = before.isPresent() ? drawn.border(order, grain.sum(), place()) : HALF;
		final float[] occupied = new float[filled.length];
		for (int i = 0; i < there.length; i++) {
			occupied[reached[i]] = (float) Math.min(1, HALF * there[i] / border);
		}
		return new Occupancy(field.grid(), occupied, reached, drawn);
	}

	private DrawnLevels first(final FringeLevels levels, final FillOrder order, final float[] filled, final double sum,
		final double noisy)
	{
		final int[] whole = whole(filled, HALF);
		return DrawnLevels.first(levels, order.above(HALF) * place() / sum, noisy, whole.length == 0 ? null : evenness(filled, whole,
			noisy));
	}

	/** @return the levels at the contrast of this frame, which too small a part of the grain does not tell. */
	private DrawnLevels atContrast(final DrawnLevels known, final FillOrder order, final float[] filled, final double sum,
		final double noisy)
	{
		final double border = known.border(order, sum, place());
		final int[] whole = whole(filled, border);
		return whole.length == 0 || whole.length < TELLING * order.above(border) ? known : known.at(evenness(filled, whole,
			noisy));
	}

	private Evenness evenness(final float[] filled, final int[] places, final double noisy) {
		return Evenness.of(filled, places, noisy, places.length * place() / (4 * Math.PI * field.sigma() * field.sigma()));
	}

	/** @return the area of a place of the grid, Å². */
	private double place() {
		return field.grid().stepX() * field.grid().stepY();
	}

	/** @return the places so far within the border that the resolution mixes nothing else in. */
	private int[] whole(final float[] filled, final double border) {
		final LocalGrid grid = field.grid();
		final float[] soft = new float[filled.length];
		for (int i = 0; i < soft.length; i++) {
			soft[i] = filled[i] > border ? 1 : 0;
		}
		BoxBlur.apply(soft, grid.width(), grid.height(), field.sigma() / grid.stepX(), field.sigma() / grid.stepY());
		return IntStream.range(0, soft.length).filter(i -> soft[i] > GrainBorder.WITHIN).toArray();
	}

	/** @return the places that the grain may reach and that no stronger one with fringes like its own has. */
	private int[] reached(final FoundGrain grain, final List<KnownGrain> stronger) {
		final List<GridArea> alike = stronger.stream().map(KnownGrain::grain).filter(other -> grain.crystal().sharesFringe(other
			.crystal(), field.sameFringe())).map(other -> other.extent().region()).collect(Collectors.toList());
		final GridArea reach = grain.extent().home().grown(REACH * field.sigma());
		return places(place -> reach.contains(place) && (grain.extent().region().contains(place) || alike.stream().noneMatch(
			region -> region.contains(place))));
	}

	/** @return the levels where the grain is whole: well within it, or in its core if it is too small. */
	private FringeLevels levels(final GrainExtent extent, final FringePowers fringes) {
		final int[] within = places(GrainBorder.within(extent.region(), field.sigma())::contains);
		return FringeLevels.in(within.length > 0 ? within : places(extent.core()::contains), fringes);
	}

	/** @return the places whose nearest place on the grid of the search is allowed. */
	private int[] places(final GridArea.Rule rule) {
		final LocalGrid grid = field.grid();
		return IntStream.range(0, grid.width() * grid.height()).filter(i -> {
			final int column = (int) Math.round(grid.x(i % grid.width()) / search.stepX());
			final int row = (int) Math.round(grid.y(i / grid.width()) / search.stepY());
			return column < search.usedWidth() && row < search.usedHeight() && rule.allows(row * search.width() + column);
		}).toArray();
	}
}
