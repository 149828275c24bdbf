package org.latticelapse.core.labeling.grain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.FrameNoise;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.frame.SurveyedFrame;
import org.latticelapse.core.labeling.fringe.FringeLevels;
import org.latticelapse.core.labeling.fringe.FringeMap;
import org.latticelapse.core.labeling.fringe.FringePowers;
import org.latticelapse.core.labeling.fringe.LocalField;

/**
 * Separates the crystals of a field. Where the {@link UnexplainedFringes fringes that are
 * left} stand out most of the noise a crystal begins; it is {@link GrainMeasurement
 * measured} there, followed to its {@link GrainBorder border}, and what it explains
 * is taken out before the next one is looked for.
 */
final class GrainSearch {

	private static final int MOST_GRAINS = 2000;

	/** How many grains there will be nobody knows: with so many the progress is told to be half way. */
	private static final int HALF_WAY = 20;

	/** So far beyond its core a grain is looked for at first, in units of the resolution. */
	private static final double SURROUNDINGS = 4;

	private final Demodulator field;
	private final FrameNoise noise;
	private final GrainMeasurement measurement;
	private final double threshold;
	private final UnexplainedFringes unexplained;
	private final List<FoundGrain> found = new ArrayList<>();
	private final Interference interference = new Interference();

	/**
	 * @param frame the frame
	 * @param field a demodulator of it at the resolution of the search
	 * @param measurement measures grains in it
	 */
	GrainSearch(final SurveyedFrame frame, final Demodulator field, final GrainMeasurement measurement) {
		this.field = field;
		this.measurement = measurement;
		noise = frame.noise();
		threshold = frame.threshold();
		unexplained = new UnexplainedFringes(field, frame.survey());
	}

	/** Takes out what grains explain that are known already; null for those of which nothing is left. */
	void takeOut(final List<FoundGrain> known) {
		known.stream().filter(Objects::nonNull).forEach(unexplained::takeOut);
	}

	/** @return the grains, in the order of their strength. */
	List<FoundGrain> search(final Progress progress) {
		while (found.size() < MOST_GRAINS) {
			progress.checkCancelled();
			progress.report(found.size(), found.size() + HALF_WAY);
			final Optional<FringeMap> strongest = unexplained.strongest(threshold);
			if (!strongest.isPresent()) {
				break;
			}
			take(strongest.get());
		}
		return found;
	}

	/** @return the waves through the whole field that the search has met and taken as interference. */
	List<Spot> waves() {
		return interference.found();
	}

	/** Measures the grain whose fringes are the strongest left, and takes out what it explains. */
	private void take(final FringeMap map) {
		final int start = map.highest();
		final GridArea core = GrainBorder.coreAround(map);
		final LocalField here = LocalField.around(field, core, SURROUNDINGS * field.sigma());
		final List<Spot> spots = measurement.spots(core, here);
		final Optional<SpotIndexer.Ranked> ranked = measurement.rank(spots, core);
		List<Spot> own = ranked.map(lattice -> lattice.alone().spots()).orElseGet(() -> nearest(spots, map));
		if (!ranked.isPresent() && !own.isEmpty() && WholeFieldWave.is(field, noise.profile(), own.get(0))) {
			final boolean revealsCrystal = interference.add(own.get(0));
			if (!revealsCrystal) {
				unexplained.takeOut(own.get(0));
				map.clear();
				return;
			}
			own = interference.waves();
		}
		final FoundGrain grain = grown(start, own, ranked, core, here);
		if (!own.isEmpty() && !BorderFringes.are(grain, found, field)) {
			found.add(grain);
		}
		unexplained.takeOut(grain);
		map.clear(core);
	}

	/** @return without a lattice, the one significant spot that the grain was found by, if it is one. */
	private static List<Spot> nearest(final List<Spot> spots, final FringeMap map) {
		return spots.stream().filter(spot -> spot.isSignificant() && map.shows(spot)).sorted(Comparator.comparingDouble(
			map::distance)).limit(1).collect(Collectors.toList());
	}

	/** @return the grain with all that hangs together with its core, as far as it reaches. */
	private FoundGrain grown(final int start, final List<Spot> spots, final Optional<SpotIndexer.Ranked> ranked,
		final GridArea core, final LocalField around)
	{
		LocalField here = around;
		FringePowers fringes = here.fringes(noise, spots);
		final FringeLevels levels = FringeLevels.in(core.places(), fringes);
		GridArea region = region(start, GrainBorder.inside(fringes, levels, spots.size()));
		while (!here.holds(region)) {
			here = here.wider();
			fringes = here.fringes(noise, spots);
			region = region(start, GrainBorder.inside(fringes, levels, spots.size()));
		}
		return new FoundGrain(new Crystal(spots, ranked.orElse(null), levels, core.size()), GrainExtent.first(core, region),
			levels, region.size());
	}

	private GridArea region(final int start, final GridArea.Rule inside) {
		return GridArea.around(field.grid(), start, place -> inside.allows(place) && !unexplained.isClaimed(place));
	}
}
