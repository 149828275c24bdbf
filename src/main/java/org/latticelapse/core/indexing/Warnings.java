package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a user should know beside the verdicts, one sentence each. */
final class Warnings {

	/** A pixel-size error is reported from so many standard uncertainties, and from this size (fraction). */
	private static final double SURE = 3;
	private static final double WORTH_TELLING = 0.004;

	/** Pixels that show no more than this part of the frequencies asked for are told of. */
	private static final double SHORT = 0.99;

	private Warnings() {}

	static List<String> of(final SpotList spots, final List<Lattice> lattices, final IndexingSettings settings) {
		final List<String> warnings = new ArrayList<>();
		addScale(lattices, warnings);
		addUnexplained(spots.significant(), lattices, warnings);
		if (spots.highest() < SHORT / settings.minimumSpacing()) {
			warnings.add(String.format(Locale.ROOT, "The pixels are too coarse for spacings below %.2f Å",
				1 / spots.highest()));
		}
		return warnings;
	}

	private static void addScale(final List<Lattice> lattices, final List<String> warnings) {
		for (final Lattice lattice : lattices) {
			final double error = lattice.best().scale() - 1;
			if (lattice.verdict() != Verdict.INDEXED || Math.abs(error) < WORTH_TELLING || Math.abs(error) < SURE *
				lattice.best().scaleSigma())
			{
				return;
			}
		}
		if (!lattices.isEmpty()) {
			final PhaseMatch best = lattices.get(0).best();
			warnings.add(String.format(Locale.ROOT, "%s that the stated pixel is %.2f ± %.2f %% too %s",
				lattices
				.size() == 1 ? "The lattice suggests" : "All lattices agree", 100 * Math.abs(best.scale() - 1), 100 *
					best.scaleSigma(), best.scale() > 1 ? "large" : "small"));
		}
	}

	private static void addUnexplained(final List<Spot> spots, final List<Lattice> lattices,
		final List<String> warnings)
	{
		final List<Spot> rest = new ArrayList<>(spots);
		for (final Lattice lattice : lattices) {
			rest.removeAll(lattice.spots());
		}
		if (!rest.isEmpty()) {
			warnings.add(rest.size() == 1 ? "1 spot belongs to no lattice" : rest.size() +
				" spots belong to no lattice");
		}
	}
}
