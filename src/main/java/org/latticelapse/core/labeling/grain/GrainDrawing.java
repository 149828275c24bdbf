package org.latticelapse.core.labeling.grain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.fringe.FringeLevels;
import org.latticelapse.core.labeling.fringe.FringePowers;

/**
 * Draws grains at the resolution of borders, often finer than that of the search
 * that has found them.
 */
final class GrainDrawing {

	/** How far beyond where the search has seen the grain it may reach, in units of the resolution. */
	static final double REACH = 2;

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
		final GrainFilling filling = new GrainFilling(field, fringes, levels, reached(grain, stronger), grain.sum());
		return before.map(filling::asKnown).orElseGet(filling::asNew);
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
