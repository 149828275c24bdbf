package org.latticelapse.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.simulation.DiffractedBeam;

/**
 * A seeded set of simulated images of one crystal each, all phases in turn, to
 * develop on: nothing needs to be tuned on the samples. The dose of each image
 * is chosen so that the weaker of its two best spots of different directions
 * stands out of the noise by a factor drawn between 12 and 3000.
 */
final class DevelopmentSet {

	private static final double NOMINAL_DOSE = 1000;
	private static final double LEAST_DOSE = 30;
	private static final double HIGHEST_DOSE = 8000;
	private static final double VISIBLE = 12;
	private static final double SEPARATION = 0.02;

	private DevelopmentSet() {
		// static only
	}

	/**
	 * Makes the set of the seed in a folder, unless it is there already.
	 *
	 * @param folder where to
	 * @param phases what the crystals are
	 * @param number how many images
	 * @param seed which set
	 */
	static void make(final Path folder, final List<Phase> phases, final int number, final long seed)
		throws IOException
	{
		if (Files.exists(folder.resolve("truth.json"))) {
			return;
		}
		Files.createDirectories(folder);
		final List<TruthFile.Item> items = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			items.add(make(folder, i, phases, seed));
		}
		TruthFile.write(folder, items);
	}

	private static TruthFile.Item make(final Path folder, final int index, final List<Phase> phases,
		final long seed)
	{
		for (int attempt = 0;; attempt++) {
			final RandomCrystal drawn = new RandomCrystal(phases.get(index % phases.size()), 1_000_003 * (seed +
				index) + attempt);
			final SpotVisibility visibility = new SpotVisibility(drawn.simulation().dose(NOMINAL_DOSE)
				.renderNoiseFree().micrograph());
			final double dose = dose(drawn, visibility);
			final List<TrueSpot> spots = spots(drawn, visibility, dose / NOMINAL_DOSE);
			final double snr = secondDirection(spots).map(TrueSpot::snr).orElse(0.0);
			if (snr >= VISIBLE) {
				final TruthFile.Item item = item(String.format("%03d.tif", index), drawn, spots, phases);
				item.tier = snr >= 100 ? "easy" : snr >= 30 ? "medium" : "hard";
				Samples.save(drawn.simulation().dose(dose).render().micrograph(), folder.resolve(item.file));
				return item;
			}
		}
	}

	private static double dose(final RandomCrystal drawn, final SpotVisibility visibility) {
		final double wanted = drawn.logarithmic(VISIBLE, 3000);
		final double factor = secondDirection(spots(drawn, visibility, 1)).map(spot -> visibility.doseFactor(spot
			.gx(), spot.gy(), wanted)).orElse(1.0);
		return Math.max(LEAST_DOSE, Math.min(HIGHEST_DOSE, NOMINAL_DOSE * factor));
	}

	private static TruthFile.Item item(final String name, final RandomCrystal drawn, final List<TrueSpot> spots,
		final List<Phase> phases)
	{
		final TruthFile.Item item = new TruthFile.Item();
		item.file = name;
		item.phase = drawn.grain().phase().id();
		item.zone = new int[] { drawn.grain().zone().u(), drawn.grain().zone().v(), drawn.grain().zone().w() };
		item.crystal = drawn.isFullField() ? "full" : "particle";
		item.truePixelNm = drawn.pixel() / 10;
		item.statedPixelNm = item.truePixelNm;
		item.g = spots.stream().map(TruthFile.Reflection::of).collect(Collectors.toList());
		// Spots of the neighbouring Laue zones, which a thin crystal shows, do not tell which phases fit the zone.
		item.confusableWith = new Confusability(spots.stream().filter(spot -> spot.isVisible() && drawn.grain().zone()
			.contains(spot.hkl())).collect(Collectors.toList())).among(phases);
		return item;
	}

	/** The spots of the beams within reach of the camera, highest first, one of each Friedel pair. */
	private static List<TrueSpot> spots(final RandomCrystal drawn, final SpotVisibility visibility,
		final double doseFactor)
	{
		final double limit = 1 / drawn.smallestSpacing();
		final List<DiffractedBeam> beams = new ArrayList<>(drawn.beams(limit));
		beams.sort(Comparator.comparingDouble((DiffractedBeam beam) -> beam.amplitude().abs()).reversed());
		final List<TrueSpot> spots = new ArrayList<>();
		for (final DiffractedBeam beam : beams) {
			final TrueSpot spot = new TrueSpot(beam.hkl(), beam.gx(), beam.gy(), visibility.snr(beam.gx(), beam.gy(),
				doseFactor));
			// A weak beam beside a strong one, or the Friedel mate of another, makes no spot of its own.
			if (spot.length() < limit && spots.stream().noneMatch(other -> other.distance(spot) < SEPARATION)) {
				spots.add(spot);
			}
		}
		spots.sort(Comparator.comparingDouble(TrueSpot::snr).reversed());
		return spots;
	}

	/** The strongest spot that does not lie in the direction of the strongest of all. */
	private static Optional<TrueSpot> secondDirection(final List<TrueSpot> spots) {
		return spots.stream().filter(spot -> Math.abs(Math.sin(Math.toRadians(spot.angle() - spots.get(0).angle()))) >
			0.17).findFirst();
	}
}
