package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.fourier.peak.Peak;
import org.latticelapse.core.image.Progress;

/**
 * Indexes spots that are known to be of one crystal, for callers who find
 * crystals themselves, and judges all crystals of a field together.
 * Thread-safe; one serves any number of fields.
 */
public final class SpotIndexer {

	/**
	 * In a window that follows the outline of a crystal its shape displaces the peaks
	 * less than in a tile: by so much, in units of one over its extent.
	 */
	private static final double SHAPE_SIGMA = 0.03;

	private final List<PhaseModel> models = new ArrayList<>();
	private final FitPriors priors;
	private final PhaseRanking ranking;

	/**
	 * @param phases the phases to compare, at least one
	 * @param settings what is known of pixel size and distortion, and the smallest
	 *          spacing
	 */
	public SpotIndexer(final List<Phase> phases, final IndexingSettings settings) {
		priors = new FitPriors(settings);
		for (final Phase phase : phases) {
			models.add(new PhaseModel(phase, 1 / settings.minimumSpacing()));
		}
		ranking = new PhaseRanking(models, priors);
	}

	/** The spots of one crystal with the phases that explain them. */
	public static final class Ranked {

		private final FoundLattice found;

		private Ranked(final FoundLattice found) {
			this.found = found;
		}

		/** @return log odds of the best phase against unrelated spots, nats. */
		public double score() {
			return found.best().score();
		}

		/** @return the lattice of this crystal, judged by itself. */
		public Lattice alone() {
			return ResultBuilder.lattice(1, found);
		}
	}

	/**
	 * @param spots the spots of one crystal
	 * @param lowest lowest spatial frequency searched, 1/Å
	 * @param highest highest spatial frequency searched, 1/Å
	 * @param threshold the SNR from which a spot is significant
	 * @param progress asked whether to stop
	 * @return the phases that explain at least two independent spots, if there are any
	 */
	public Optional<Ranked> rank(final List<Spot> spots, final double lowest, final double highest,
		final double threshold, final Progress progress)
	{
		final SpotList field = new SpotList(spots, lowest, highest, threshold);
		final List<Candidate> candidates = ranking.rank(field, progress);
		return candidates.isEmpty() ? Optional.empty() : Optional.of(new Ranked(new FoundLattice(
			PhaseRanking.weighed(field), candidates)));
	}

	/**
	 * Judges the crystals of a field, or of a movie, together: they share one error
	 * of the pixel size, and where phases tie, those that other crystals prove are
	 * the likelier ones.
	 *
	 * @return the lattices, numbered from 1 in the order of the crystals
	 */
	public List<Lattice> jointly(final List<Ranked> crystals) {
		final List<FoundLattice> found = new ArrayList<>();
		for (final Ranked crystal : crystals) {
			found.add(crystal.found);
		}
		final List<Lattice> lattices = new ArrayList<>();
		for (final FoundLattice lattice : CommonPhases.prefer(JointScale.apply(found, priors), models.size())) {
			lattices.add(ResultBuilder.lattice(lattices.size() + 1, lattice));
		}
		return Collections.unmodifiableList(lattices);
	}

	/** @return the phases with a reflection at the spacing of a spot, nearest first. */
	public List<Phase> compatible(final Spot spot) {
		return CompatiblePhases.of(spot, models, priors);
	}

	/**
	 * @param peak a peak in a window that is matched to a crystal
	 * @param extent the size of the crystal, Å
	 * @param trials the number of independent places in the window in which noise
	 *          could have made a peak
	 * @param threshold the significance from which a peak is significant
	 * @return the peak as a spot of the crystal
	 */
	public static Spot spot(final Peak peak, final double extent, final double trials, final double threshold) {
		// What surrounds the peak disturbs it, whether it is noise or the frayed edge of the crystal.
		final double noise = peak.sigma() * Math.max(1, peak.extent() / extent) * Math.sqrt(peak.height() / peak.snr());
		final double sigma = PeakCluster.combined(noise, SHAPE_SIGMA / extent, Math.hypot(peak.gx(), peak.gy()));
		return new Spot(peak.gx(), peak.gy(), sigma, sigma, peak.snr(), trials * Math.exp(-peak.significance()), peak
			.significance() > threshold).at(peak.centreX(), peak.centreY(), extent);
	}

	/** @return the spots without the lesser maxima in the skirts of strong ones. */
	public static List<Spot> withoutSkirts(final List<Spot> spots) {
		return SkirtFilter.apply(spots);
	}
}
