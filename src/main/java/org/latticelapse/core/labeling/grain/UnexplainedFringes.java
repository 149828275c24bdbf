package org.latticelapse.core.labeling.grain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.peak.Peak;
import org.latticelapse.core.fourier.peak.TileSurvey;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.fringe.FringeMap;

/**
 * The fringes of a field that no grain found so far explains: a map for each
 * frequency at which the survey of the field has a peak. What a grain explains is
 * taken out of the maps, so that the strongest that is left begins the next one.
 */
final class UnexplainedFringes {

	/**
	 * Fringes weaker than this, relative to those that the map has in the grain, are
	 * of the grain: in its skirt any, of its own frequencies stronger ones too, and
	 * in the tails those of its own frequencies.
	 */
	private static final double SKIRT_POWER = 1.0;
	private static final double OWN_SKIRT_POWER = 1.5;
	private static final double TAIL_POWER = 0.3;

	/** What the map has in the grain is what this part of its places lie below. */
	private static final double POWER_WITHIN = 0.75;

	private final double sigma;
	private final List<FringeMap> maps;
	private final boolean[] claimed;

	/**
	 * @param field the field at the resolution of the search
	 * @param survey its peaks and its noise
	 */
	UnexplainedFringes(final Demodulator field, final TileSurvey survey) {
		sigma = field.sigma();
		claimed = new boolean[field.grid().width() * field.grid().height()];
		maps = distinct(survey.peaks(), field.sameFringe()).parallelStream().map(peak -> FringeMap.of(field, survey
			.noise(), peak.gx(), peak.gy())).collect(Collectors.toList());
	}

	/** @return the strongest of all peaks that are closer to each other than a distance, 1/Å. */
	private static List<Peak> distinct(final List<Peak> all, final double same) {
		final List<Peak> peaks = new ArrayList<>(all);
		peaks.sort((a, b) -> Double.compare(b.snr(), a.snr()));
		final List<Peak> distinct = new ArrayList<>();
		for (final Peak peak : peaks) {
			if (distinct.stream().noneMatch(stronger -> distance(stronger, peak) < same)) {
				distinct.add(peak);
			}
		}
		return distinct;
	}

	private static double distance(final Peak one, final Peak other) {
		return Math.min(Math.hypot(one.gx() - other.gx(), one.gy() - other.gy()), Math.hypot(one.gx() + other.gx(), one
			.gy() + other.gy()));
	}

	/** @return the map with the highest power that is left, if there is any above a threshold. */
	Optional<FringeMap> strongest(final double threshold) {
		FringeMap strongest = null;
		double height = threshold;
		for (final FringeMap map : maps) {
			final float top = map.snr()[map.highest()];
			if (top > height) {
				strongest = map;
				height = top;
			}
		}
		return Optional.ofNullable(strongest);
	}

	/** @return whether a place is of a grain already. */
	boolean isClaimed(final int place) {
		return claimed[place];
	}

	/** Takes out what a grain explains: all within it, weaker fringes in its skirt, and the tails of its own. */
	void takeOut(final FoundGrain grain) {
		final GridArea region = grain.extent().region();
		final GridArea skirt = GrainBorder.skirt(region, sigma);
		final GridArea tails = GrainBorder.tails(region, sigma);
		region.forEach(place -> claimed[place] = true);
		for (final FringeMap map : maps) {
			final boolean own = grain.crystal().spots().stream().anyMatch(map::shows);
			final float[] snr = map.snr();
			final float level = region.quantile(snr, POWER_WITHIN);
			final double ofSkirt = (own ? OWN_SKIRT_POWER : SKIRT_POWER) * level;
			final double ofTails = own ? TAIL_POWER * level : 0;
			map.clear(tails, place -> region.contains(place) || skirt.contains(place) && snr[place] < ofSkirt ||
				snr[place] < ofTails);
		}
	}

	/** Takes out a wave that is no crystal, everywhere. */
	void takeOut(final Spot wave) {
		maps.stream().filter(map -> map.shows(wave)).forEach(FringeMap::clear);
	}
}
