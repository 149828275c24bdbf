package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.simulation.DiffractedBeam;
import org.latticelapse.core.simulation.HrtemSimulation;

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

	private DevelopmentSet() {
		// static only
	}

	/** @return images of each of the phases in turn. */
	static List<TestImage> of(final List<Phase> phases, final int number, final long seed) {
		final List<TestImage> images = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			images.add(image(i, phases, seed));
		}
		return images;
	}

	private static TestImage image(final int index, final List<Phase> phases, final long seed) {
		for (int attempt = 0;; attempt++) {
			final RandomCrystal drawn = new RandomCrystal(phases.get(index % phases.size()), 1_000_003 * (seed + index) +
				attempt);
			final Optional<TestImage> image = image(String.format("%03d", index), drawn, phases);
			if (image.isPresent()) {
				return image.get();
			}
		}
	}

	/** The image, unless no reasonable dose shows two directions of fringes. */
	private static Optional<TestImage> image(final String name, final RandomCrystal drawn, final List<Phase> phases) {
		final SpotVisibility visibility = new SpotVisibility(drawn.simulation().dose(NOMINAL_DOSE).renderNoiseFree()
			.micrograph());
		final double wanted = drawn.logarithmic(VISIBLE, 3000);
		final Optional<TrueSpot> weaker = secondDirection(spots(drawn, visibility, 1));
		if (!weaker.isPresent()) {
			return Optional.empty();
		}
		final double factor = visibility.doseFactor(weaker.get().gx(), weaker.get().gy(), wanted);
		final double dose = Math.max(LEAST_DOSE, Math.min(HIGHEST_DOSE, NOMINAL_DOSE * factor));
		final List<TrueSpot> spots = spots(drawn, visibility, dose / NOMINAL_DOSE);
		final double snr = secondDirection(spots).map(TrueSpot::snr).orElse(0.0);
		if (snr < VISIBLE) {
			return Optional.empty();
		}
		final List<TrueSpot> visible = spots.stream().filter(TrueSpot::isVisible).collect(Collectors.toList());
		final TrueCrystal crystal = new TrueCrystal(drawn.grain().phase(), drawn.grain().zone(), new Confusability(
			visible).among(phases), spots);
		final HrtemSimulation simulation = drawn.simulation().dose(dose);
		final Micrograph micrograph = simulation.render().micrograph();
		return Optional.of(new TestImage(name, tier(snr), drawn.isFullField(), 1, crystal, () -> micrograph));
	}

	private static String tier(final double snr) {
		return snr >= 100 ? "easy" : snr >= 30 ? "medium" : "hard";
	}

	/** The spots of the beams within reach of the camera, strongest first, one of each Friedel pair. */
	private static List<TrueSpot> spots(final RandomCrystal drawn, final SpotVisibility visibility,
		final double doseFactor)
	{
		final List<TrueSpot> spots = new ArrayList<>();
		final double limit = 1 / drawn.smallestSpacing();
		for (final DiffractedBeam beam : drawn.beams(limit)) {
			final boolean mate = beam.gy() > 0 || beam.gy() == 0 && beam.gx() < 0;
			if (!mate && Math.hypot(beam.gx(), beam.gy()) < limit) {
				spots.add(new TrueSpot(beam.hkl().toString(), beam.gx(), beam.gy(), visibility.snr(beam.gx(), beam.gy(),
					doseFactor)));
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
