package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.NoiseProfile;
import org.latticelapse.core.fourier.Peak;
import org.latticelapse.core.fourier.TileSurvey;
import org.latticelapse.core.fourier.WindowSearch;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.indexing.Verdict;

/**
 * Separates the crystals of a field. Where fringes stand out most of the noise
 * a crystal begins; its spots are measured anew in a window that fits it, those
 * that are strong where it is are kept and indexed together, and what it
 * explains is taken out before the next one is looked for.
 */
final class GrainSearch {

	/** Where the fringes that begin a grain have this part of their highest power, it is surely there. */
	private static final double CORE = 0.35;

	/** The window in which a grain is measured anew, sides of its core, and its limits, Å. */
	private static final double WINDOW = 1.8;
	private static final double SMALLEST_WINDOW = 36;
	private static final double LARGEST_WINDOW = 160;

	/** In the window all but the core is veiled, with a border this soft, in units of the resolution. */
	private static final double VEIL = 0.7;

	/** Accepted probability of a peak from noise in such a window, and of one that only lends support. */
	private static final double WINDOW_FALSE_ALARM = 1e-2;
	private static final double SUPPORT = 9;

	/** A spot is of a grain when its power in the middle of the core is so many times the noise. */
	private static final double STRONG_IN_CORE = 2;

	/** Odds at which a lattice is believed, nats. */
	private static final double EVIDENCE = 4.5;

	/** A grain ends where its power has fallen to this: half of the amplitude. */
	private static final double EDGE = 0.25;

	/** How far the power that is left must stand out of the noise there, standard deviations. */
	private static final double EDGE_SIGMAS = 7;

	/** Around a grain, in units of the resolution: reach of its skirts, and of the tails of its own spots. */
	private static final double SKIRT = 3;
	private static final double TAIL = 7;

	/** In the skirts and tails, fringes weaker than this, relative to the grain, are of the grain. */
	private static final double SKIRT_POWER = 1.0;
	private static final double TAIL_POWER = 0.3;

	/** Frequencies closer than this, in standard deviations of the resolution, share a map. */
	private static final double SAME = 1.5;

	/**
	 * The outline of a grain or hole is a line, which the resolution makes 1.2 units
	 * wide on each side; fringes of one direction are of a grain if there is more
	 * room than that.
	 */
	private static final double ROOM = 1.5;

	/** So many of its spots tell whose fringes a line shows: two make a lattice. */
	private static final int TELLING = 2;

	private static final int MOST_GRAINS = 2000;

	/** How far, in units of the resolution, a grain may have moved or grown from frame to frame. */
	private static final double NEAR = 2;

	/**
	 * How fast the level that a grain's border is drawn at follows its power where it
	 * is best preserved: focus may drift, but what the beam has destroyed must not be
	 * made up for.
	 */
	private static final double PEAK = 0.9;
	private static final double RENEWAL = 0.2;

	/** A grain that was not proven is measured anew when its core has grown by this. */
	private static final double GROWN = 1.2;

	/** What is left of a grain in a later frame is at least so large, in squares of the resolution. */
	private static final double SMALLEST = 1;

	/** So far beyond its core a grain is looked for at first, in units of the resolution. */
	private static final double SURROUNDINGS = 4;

	private final Demodulator field;
	private final LocalGrid grid;
	private final NoiseProfile noise;
	private final WindowSearch windows;
	private final SpotIndexer indexer;
	private final double lowest;
	private final double highest;
	private final double threshold;
	private final List<FringeMap> open;
	private final List<FoundGrain> found = new ArrayList<>();

	/** Where grains have been found already. */
	private final boolean[] claimed;

	/**
	 * @param field the field at the resolution of the search
	 * @param survey its peaks and its noise
	 * @param windows measures anew
	 * @param indexer knows the phases
	 * @param lowest lowest spatial frequency, 1/Å
	 * @param highest highest spatial frequency, 1/Å
	 * @param threshold power over noise at which a grain may begin
	 */
	GrainSearch(final Demodulator field, final TileSurvey survey, final WindowSearch windows,
		final SpotIndexer indexer, final double lowest, final double highest, final double threshold)
	{
		this.field = field;
		grid = field.grid();
		claimed = new boolean[grid.width() * grid.height()];
		noise = survey.noise();
		this.windows = windows;
		this.indexer = indexer;
		this.lowest = lowest;
		this.highest = highest;
		this.threshold = threshold;
		final double same = SAME / (2 * Math.PI * field.sigma());
		final List<Peak> peaks = new ArrayList<>(survey.peaks());
		peaks.sort((a, b) -> Double.compare(b.snr(), a.snr()));
		final List<Peak> seeds = new ArrayList<>();
		for (final Peak peak : peaks) {
			if (seeds.stream().noneMatch(seed -> distance(seed, peak) < same)) {
				seeds.add(peak);
			}
		}
		open = seeds.parallelStream().map(seed -> FringeMap.of(field, noise, seed.gx(), seed.gy())).collect(Collectors
			.toList());
	}

	private static double distance(final Peak one, final Peak other) {
		return Math.min(Math.hypot(one.gx() - other.gx(), one.gy() - other.gy()), Math.hypot(one.gx() + other.gx(), one
			.gy() + other.gy()));
	}

	/**
	 * Looks again for grains that an earlier frame had, where they were, and takes
	 * them out of all maps.
	 *
	 * @return the grains as they are now, in the same order; null where nothing is left
	 */
	List<FoundGrain> follow(final List<FoundGrain> earlier, final Progress progress) {
		final List<FoundGrain> now = new ArrayList<>();
		for (final FoundGrain grain : earlier) {
			progress.checkCancelled();
			now.add(again(grain));
		}
		for (final FoundGrain grain : now) {
			if (grain != null) {
				clear(grain);
			}
		}
		return now;
	}

	private FoundGrain again(final FoundGrain grain) {
		final GridArea near = grain.region().grown(NEAR * field.sigma());
		if (near.isEmpty()) {
			return null;
		}
		final LocalField here = LocalField.around(field, near, 0);
		final float[] sum = here.sum(noise, grain.spots());
		final GridArea region = near.where(place -> sum[place] > least(grain.level(), grain.spots().size()));
		final GridArea core = region.where(place -> sum[place] > CORE * grain.level());
		if (core.isEmpty() || region.size() < SMALLEST * field.sigma() * field.sigma()) {
			return null;
		}
		final Optional<SpotIndexer.Ranked> better = isProven(grain) || core.size() < GROWN * grain.measured()
			? Optional.empty() : rank(measure(core, here), core).filter(ranked -> !grain.ranked().isPresent() || ranked
				.score() > grain.ranked().get().score());
		if (better.isPresent()) {
			return renamed(better.get(), here, core, region);
		}
		final double now = core.quantile(sum, 0.5);
		final double renewal = 1 - RENEWAL + RENEWAL * core.quantile(sum, PEAK) / grain.peak();
		return new FoundGrain(grain.spots(), grain.ranked().orElse(null), core, region, renewal * grain.level(), renewal *
			grain.peak(), now / (renewal * grain.level()), grain.measured());
	}

	private static boolean isProven(final FoundGrain grain) {
		return grain.ranked().isPresent() && grain.ranked().get().alone().verdict() == Verdict.INDEXED;
	}

	/** @return a grain that this frame tells more of than those before. */
	private FoundGrain renamed(final SpotIndexer.Ranked ranked, final LocalField here, final GridArea core,
		final GridArea region)
	{
		final List<Spot> spots = ranked.alone().spots();
		final float[] sum = here.sum(noise, spots);
		return new FoundGrain(spots, ranked, core, region, core.quantile(sum, 0.5), core.quantile(sum, PEAK), 1,
			core.size());
	}

	/** @return the grains, in the order of their strength. */
	List<FoundGrain> search(final Progress progress) {
		final int[] tops = new int[open.size()];
		final float[] heights = new float[tops.length];
		while (found.size() < MOST_GRAINS) {
			progress.checkCancelled();
			int best = -1;
			for (int i = 0; i < tops.length; i++) {
				final FringeMap map = open.get(i);
				// A map is searched again only if its top has been taken out.
				if (heights[i] == 0 || map.snr()[tops[i]] != heights[i]) {
					tops[i] = top(map);
					heights[i] = map.snr()[tops[i]];
				}
				if (heights[i] > threshold && (best < 0 || heights[i] > heights[best])) {
					best = i;
				}
			}
			if (best < 0) {
				break;
			}
			take(open.get(best));
		}
		return found;
	}

	private int top(final FringeMap map) {
		int best = 0;
		final float[] snr = map.snr();
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int i = y * grid.width() + x;
				best = snr[i] > snr[best] ? i : best;
			}
		}
		return best;
	}

	/** Measures the grain whose fringes are the strongest left, and takes it out of all maps. */
	private void take(final FringeMap seed) {
		final float[] snr = seed.snr();
		final int start = top(seed);
		final double level = CORE * snr[start];
		final GridArea core = GridArea.around(grid, start, place -> snr[place] > level);
		LocalField here = LocalField.around(field, core, SURROUNDINGS * field.sigma());
		final List<Spot> spots = measure(core, here);
		final Optional<SpotIndexer.Ranked> ranked = rank(spots, core);
		final List<Spot> own = ranked.map(r -> r.alone().spots()).orElseGet(() -> nearest(spots, seed));
		if (!ranked.isPresent() && !own.isEmpty() && WholeFieldWave.is(field, noise, own.get(0))) {
			silence(own.get(0), seed);
			return;
		}
		float[] sum = here.sum(noise, own);
		final double strength = core.quantile(sum, 0.5);
		GridArea region = region(start, sum, least(strength, own.size()));
		while (!here.holds(region)) {
			here = here.wider();
			sum = here.sum(noise, own);
			region = region(start, sum, least(strength, own.size()));
		}
		final FoundGrain grain = new FoundGrain(own, ranked.orElse(null), core, region, strength, core.quantile(sum, PEAK),
			1, core.size());
		if (!own.isEmpty() && (region.hasRoomFor(ROOM * field.sigma()) || ranked.isPresent() && !isRim(grain))) {
			found.add(grain);
		}
		clear(grain);
		core.forEach(i -> snr[i] = 0);
	}

	/**
	 * Defocus displaces the fringes of a grain beyond its border, the beams on both
	 * sides of the axis in opposite directions (Lichte, Ultramicroscopy 38 (1991)
	 * 13): a line along the border whose strongest fringes are those of the grain
	 * beside it is no grain of its own. Weak ones are too ill measured on a line.
	 */
	private boolean isRim(final FoundGrain grain) {
		final double same = SAME / (2 * Math.PI * field.sigma());
		return found.stream().anyMatch(other -> grain.spots().stream().limit(TELLING).allMatch(spot -> other.spots().stream()
			.anyMatch(its -> spot.distance(its) < same)) && touch(grain.region(), other.region().grown(SKIRT * field.sigma())));
	}

	private static boolean touch(final GridArea area, final GridArea other) {
		final boolean[] touch = { false };
		area.forEach(place -> touch[0] |= other.contains(place));
		return touch[0];
	}

	/** Takes a wave that is no crystal out of the maps of its frequency. */
	private void silence(final Spot wave, final FringeMap seed) {
		final double same = 3 / (2 * Math.PI * field.sigma());
		for (final FringeMap map : open) {
			if (map == seed || map.distance(wave.gx(), wave.gy()) < same) {
				Arrays.fill(map.snr(), 0);
			}
		}
	}

	private GridArea region(final int start, final float[] sum, final double least) {
		return GridArea.around(grid, start, place -> sum[place] > least && !claimed[place]);
	}

	private Optional<SpotIndexer.Ranked> rank(final List<Spot> spots, final GridArea core) {
		return spots.size() < 2 ? Optional.empty() : indexer.rank(spots, lowest, highest, windowThreshold(core),
			Progress.NONE).filter(ranked -> ranked.score() > EVIDENCE);
	}

	private double window(final GridArea core) {
		return Math.max(SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, WINDOW * Math.sqrt(core.size())));
	}

	private double windowThreshold(final GridArea core) {
		return Math.log(windows.trials(window(core)) / WINDOW_FALSE_ALARM);
	}

	/** @return the spots that are strong where the core is, strongest first. */
	private List<Spot> measure(final GridArea core, final LocalField here) {
		final double[] centre = core.centre();
		final double side = window(core);
		final double trials = windows.trials(side);
		final double extent = Math.max(Math.sqrt(core.size()), 2 * field.sigma());
		final List<Spot> spots = new ArrayList<>();
		final float[] veil = core.softened(VEIL * field.sigma());
		for (final Peak peak : windows.peaks(centre[0], centre[1], side, SUPPORT, (x, y) -> grid.interpolate(veil, x,
			y)))
		{
			spots.add(SpotIndexer.spot(peak, extent, trials, windowThreshold(core)));
		}
		return SpotIndexer.withoutSkirts(spots).parallelStream().filter(spot -> core.quantile(here.snr(noise, spot), 0.5) >=
			STRONG_IN_CORE).collect(Collectors.toList());
	}

	private List<Spot> nearest(final List<Spot> spots, final FringeMap seed) {
		final List<Spot> nearest = new ArrayList<>();
		double least = 3 / (2 * Math.PI * field.sigma());
		for (final Spot spot : spots) {
			if (spot.isSignificant() && seed.distance(spot.gx(), spot.gy()) < least) {
				least = seed.distance(spot.gx(), spot.gy());
				nearest.clear();
				nearest.add(spot);
			}
		}
		return nearest;
	}

	/** @return the power at which a grain ends. */
	private static double least(final double level, final int spots) {
		return Math.max(EDGE * level, EDGE_SIGMAS * Math.sqrt(spots));
	}

	/** Takes out what the grain explains: all within it, weaker fringes around it, and the tails of its own. */
	private void clear(final FoundGrain grain) {
		final double same = 3 / (2 * Math.PI * field.sigma());
		final GridArea skirt = grain.region().grown(SKIRT * field.sigma());
		final GridArea tail = grain.region().grown(TAIL * field.sigma());
		grain.region().forEach(i -> claimed[i] = true);
		for (final FringeMap map : open) {
			final boolean own = grain.spots().stream().anyMatch(spot -> map.distance(spot.gx(), spot.gy()) < same);
			final float[] snr = map.snr();
			final float level = grain.region().quantile(snr, 0.75);
			tail.forEach(i -> {
				if (grain.region().contains(i) || skirt.contains(i) && snr[i] < (own ? 1.5 : SKIRT_POWER) * level ||
					own && tail.contains(i) && snr[i] < TAIL_POWER * level)
				{
					snr[i] = 0;
				}
			});
		}
	}
}
