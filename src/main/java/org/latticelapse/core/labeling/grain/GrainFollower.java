package org.latticelapse.core.labeling.grain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.fringe.FringeLevels;
import org.latticelapse.core.labeling.fringe.FringePowers;
import org.latticelapse.core.labeling.fringe.LocalField;

/**
 * Finds a grain of an earlier frame again, by its own spots, where it was. It
 * keeps them and its phases, unless this frame proves more of it.
 */
final class GrainFollower {

	/**
	 * How far, in units of the resolution, a grain may have moved or grown from frame to
	 * frame: from where its fringes were seen, which is beyond its border.
	 */
	private static final double NEAR = 1.5;

	/** What is left of a grain is at least so large, in squares of the resolution. */
	private static final double SMALLEST = 1;

	/** A grain that was not proven is measured anew when its core has grown by this. */
	private static final double GROWN = 1.2;

	/** Where grains border on each other they give way to each other once. */
	private static final int SETTLING = 2;

	private final Demodulator field;
	private final FrameNoise noise;
	private final GrainMeasurement measurement;

	/**
	 * @param field the field of the later frame at the resolution of the search
	 * @param noise its noise
	 * @param measurement measures in it
	 */
	GrainFollower(final Demodulator field, final FrameNoise noise, final GrainMeasurement measurement) {
		this.field = field;
		this.noise = noise;
		this.measurement = measurement;
	}

	/**
	 * @param earlier the grains that an earlier frame had
	 * @param progress asked whether to stop
	 * @return the grains as they are now, in the same order; null where nothing is left
	 */
	List<FoundGrain> follow(final List<FoundGrain> earlier, final Progress progress) {
		final List<FoundGrain> now = new ArrayList<>();
		for (final FoundGrain grain : earlier) {
			progress.checkCancelled();
			now.add(again(grain, earlier, now));
		}
		return now;
	}

	/**
	 * @param grains that this frame has shown for the first time
	 * @param progress asked whether to stop
	 * @return the same, in the same order, as the next frame would follow them if nothing
	 *         happened: so that both are drawn by the same rules
	 */
	List<FoundGrain> settled(final List<FoundGrain> grains, final Progress progress) {
		List<FoundGrain> before = grains;
		for (int pass = 0; pass < SETTLING; pass++) {
			final List<FoundGrain> settled = new ArrayList<>();
			for (final FoundGrain grain : before) {
				progress.checkCancelled();
				final FoundGrain again = again(grain, before, settled);
				settled.add(again == null ? grain : again);
			}
			before = settled;
		}
		return before;
	}

	/**
	 * A fringe does not tell whose it is where two grains share it: such places stay with
	 * the grain that had them, and new ones are of the stronger.
	 *
	 * @param grain what it was
	 * @param before all grains as they were
	 * @param stronger the stronger ones as they are now; null for those of which nothing is left
	 * @return the grain as it is now; null when nothing is left of it
	 */
	private FoundGrain again(final FoundGrain grain, final List<FoundGrain> before, final List<FoundGrain> stronger) {
		final Crystal crystal = grain.crystal();
		final GrainExtent was = grain.extent();
		final GridArea near = was.home().grown(NEAR * field.sigma()).where(openTo(grain, before, stronger));
		if (near.isEmpty()) {
			return null;
		}
		final LocalField here = LocalField.around(field, near, 0);
		final FringePowers fringes = here.fringes(noise, crystal.spots());
		final float[] filled = fringes.filled(grain.levels());
		final GridArea seen = near.where(GrainBorder.left(fringes, filled, crystal.spots().size()));
		final GridArea held = GrainBorder.insideOf(seen, filled);
		final GridArea around = held.grown(NEAR * field.sigma());
		final GridArea region = seen.where(place -> was.region().contains(place) || around.contains(place));
		if (region.size() < SMALLEST * field.sigma() * field.sigma()) {
			return null;
		}
		final GridArea core = GrainBorder.coreIn(region, filled);
		return better(crystal, core, here).map(ranked -> renamed(ranked, core, held, near, here)).orElseGet(
			() -> new FoundGrain(crystal, was.later(core, held, region), grain.levels().renewed(fringes, GrainBorder.within(held,
				field.sigma()).places()), sum(crystal, near, here)));
	}

	/** @return what the fringes of a crystal add up to, as the area of so much of it whole, Å². */
	private double sum(final Crystal crystal, final GridArea near, final LocalField here) {
		final FringeLevels levels = crystal.levels();
		return IntStream.range(0, crystal.spots().size()).filter(k -> levels.weight(k) > 0).mapToDouble(k -> levels.weight(k) /
			levels.modulation(k) * here.sum(noise, crystal.spots().get(k), near)).sum();
	}

	/** @return which places no other grain with like fringes has, nor was seen at unless this one was too. */
	private GridArea.Rule openTo(final FoundGrain grain, final List<FoundGrain> before, final List<FoundGrain> stronger) {
		final GrainExtent was = grain.extent();
		final List<GrainExtent> had = alike(grain, before);
		final List<GrainExtent> have = alike(grain, stronger);
		return place -> have.stream().noneMatch(other -> other.held().contains(place)) && (was.held().contains(place) || had
			.stream().map(was.region().contains(place) ? GrainExtent::held : GrainExtent::region).noneMatch(area -> area
				.contains(place)));
	}

	/** @return where the others are that have fringes like those of a grain. */
	private List<GrainExtent> alike(final FoundGrain grain, final List<FoundGrain> others) {
		return others.stream().filter(other -> other != null && other != grain && grain.crystal().sharesFringe(other.crystal(),
			field.sameFringe())).map(FoundGrain::extent).collect(Collectors.toList());
	}

	/** @return phases that this frame proves better than those before, for a grain that was not proven. */
	private Optional<SpotIndexer.Ranked> better(final Crystal crystal, final GridArea core, final LocalField here) {
		if (crystal.isProven() || core.size() < GROWN * crystal.measured()) {
			return Optional.empty();
		}
		return measurement.rank(measurement.spots(core, here), core).filter(ranked -> !crystal.ranked().isPresent() || ranked
			.score() > crystal.ranked().get().score());
	}

	private FoundGrain renamed(final SpotIndexer.Ranked ranked, final GridArea core, final GridArea held,
		final GridArea near, final LocalField here)
	{
		final List<Spot> spots = ranked.alone().spots();
		final FringeLevels levels = FringeLevels.in(core.places(), here.fringes(noise, spots));
		final Crystal crystal = new Crystal(spots, ranked, levels, core.size());
		return new FoundGrain(crystal, GrainExtent.first(core, held), levels, sum(crystal, near, here));
	}
}
