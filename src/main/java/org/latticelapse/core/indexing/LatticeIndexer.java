package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;

/**
 * Finds the lattices of a micrograph and ranks the phases that explain them.
 * Thread-safe; one indexer serves any number of frames.
 */
public final class LatticeIndexer {

	/** The smallest side of a field that holds enough periods of a fringe, pixels. */
	public static final int SMALLEST = 64;

	private final List<Phase> phases;
	private final List<PhaseModel> models = new ArrayList<>();
	private final FitPriors priors;
	private final IndexingSettings settings;

	/**
	 * @param phases the phases to compare, at least one
	 * @param settings how to look for lattices
	 */
	public LatticeIndexer(final List<Phase> phases, final IndexingSettings settings) {
		this.phases = Collections.unmodifiableList(new ArrayList<>(phases));
		this.settings = settings;
		priors = new FitPriors(settings);
		for (final Phase phase : this.phases) {
			models.add(new PhaseModel(phase, 1 / settings.minimumSpacing()));
		}
	}

	/** @return what {@code micrograph} shows. */
	public IndexingResult index(final Micrograph micrograph) {
		return index(micrograph, Progress.NONE);
	}

	/**
	 * @param micrograph at least 64 × 64 pixels
	 * @param progress told how far the work is
	 * @return what the micrograph shows
	 * @throws IllegalArgumentException if the micrograph is too small
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public IndexingResult index(final Micrograph micrograph, final Progress progress) {
		if (Math.min(micrograph.width(), micrograph.height()) < SMALLEST) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"The selection has %d × %d pixels; lattice indexing needs at least %d × %d", micrograph.width(),
				micrograph.height(), SMALLEST, SMALLEST));
		}
		final SpotList spots = new SpotFinder(settings).find(micrograph, progress);
		final List<FoundLattice> found = JointScale.apply(new LatticeSearch(new PhaseRanking(models,
			priors), settings.maximumLattices()).search(spots, progress), priors);
		final List<Lattice> lattices = new ArrayList<>();
		for (final FoundLattice lattice : found) {
			lattices.add(ResultBuilder.lattice(lattices.size() + 1, lattice));
		}
		final List<Spot> significant = spots.significant();
		final List<Phase> compatible = lattices.isEmpty() && !significant.isEmpty() ? CompatiblePhases.of(
			significant.get(0), models, priors) : Collections.<Phase> emptyList();
		return new IndexingResult(significant, lattices, phases, compatible, Warnings.of(spots, lattices,
			settings));
	}
}
