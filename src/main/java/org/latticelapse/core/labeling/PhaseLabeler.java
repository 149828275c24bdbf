package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.NoiseProfile;
import org.latticelapse.core.fourier.PeakSearch;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.ShotNoise;
import org.latticelapse.core.fourier.TileSurvey;
import org.latticelapse.core.fourier.WindowSearch;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.SpotIndexer;

/**
 * Labels every pixel of a micrograph with the phase that is there. Thread-safe;
 * one labeler serves any number of frames.
 */
public final class PhaseLabeler {

	/** The smallest side of a field, pixels. */
	public static final int SMALLEST = 64;

	/** Standard deviations of a Gaussian in its full width at half maximum. */
	private static final double WIDTH = 2.3548;

	/** The resolution at which grains are looked for, Å (standard deviation), and the side of a tile. */
	private static final double SEARCH_SIGMA = 11;
	private static final double TILE = 100;

	/** The resolution at which borders are drawn unless the user asks for another, Å. */
	private static final double DRAW_SIGMA = 7;

	/** The resolution at which vacuum is told from amorphous material, Å: finer than this, noise decides. */
	private static final double TEXTURE_SIGMA = 4.5;

	private static final double SURVEY_FALSE_ALARM = 1e-2;

	private final List<Phase> phases;
	private final LabelingSettings settings;
	private final SpotIndexer indexer;

	/**
	 * @param phases the phases to tell apart, in the order of their labels
	 * @param settings how to label
	 * @throws IllegalArgumentException if there are more phases than labels
	 */
	public PhaseLabeler(final List<Phase> phases, final LabelingSettings settings) {
		if (phases.size() > PhaseMap.MOST_PHASES) {
			throw new IllegalArgumentException(phases.size() + " phases were asked for; labels can tell " +
				PhaseMap.MOST_PHASES + " apart, choose fewer");
		}
		this.phases = Collections.unmodifiableList(new ArrayList<>(phases));
		this.settings = settings;
		indexer = new SpotIndexer(phases, settings.indexing());
	}

	/** @return the phases in the order of their labels. */
	public List<Phase> phases() {
		return phases;
	}

	/**
	 * @param micrograph at least 64 × 64 pixels
	 * @param progress told how far the work is
	 * @return its phase map
	 * @throws IllegalArgumentException if the micrograph is too small or its pixels
	 *           are too coarse
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public PhaseMap label(final Micrograph micrograph, final Progress progress) {
		if (Math.min(micrograph.width(), micrograph.height()) < SMALLEST) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"The selection has %d x %d pixels; phase labeling needs at least %d x %d", micrograph.width(), micrograph
					.height(), SMALLEST, SMALLEST));
		}
		final IndexingSettings indexing = settings.indexing();
		final PixelSize pixel = micrograph.pixelSize();
		final double lowest = 1 / indexing.maximumSpacing();
		final double highest = Math.min(1 / indexing.minimumSpacing(), PeakSearch.USABLE / Math.min(pixel.x(), pixel
			.y()));
		if (highest < 1.2 * lowest) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"A pixel of %.3g \u00c5 can not show spacings below %.3g \u00c5; use an image of higher magnification", pixel
					.coarser(), 2 * pixel.coarser()));
		}
		final double draw = settings.resolution() == 0 ? DRAW_SIGMA : settings.resolution() / WIDTH;
		final double search = Math.max(SEARCH_SIGMA, draw);
		final PreparedMicrograph prepared = PreparedMicrograph.of(micrograph, highest);
		progress.checkCancelled();
		final TileSurvey survey = TileSurvey.of(prepared, TILE, lowest, highest, SURVEY_FALSE_ALARM, progress);
		final NoiseProfile noise = survey.noise();
		final Demodulator field = Demodulator.of(prepared, search, progress);
		final double area = prepared.width() * prepared.pixelX() * prepared.height() * prepared.pixelY();
		final double trials = Math.PI * (highest * highest - lowest * lowest) / 2 * area;
		final List<FoundGrain> found = new GrainSearch(field, survey, new WindowSearch(prepared, lowest, highest),
			indexer, lowest, highest, Math.log(trials / indexing.falseAlarm())).search(progress);
		final Demodulator fine = field.withSigma(draw);
		final PhaseMapPainter painter = new PhaseMapPainter(micrograph);
		final List<LabeledGrain> grains = grains(found);
		for (int i = 0; i < found.size(); i++) {
			progress.checkCancelled();
			painter.add(grains.get(i), Occupancy.of(found.get(i), field.grid(), fine, noise));
		}
		final Demodulator texture = field.withSigma(settings.resolution() == 0 ? TEXTURE_SIGMA : Math.max(TEXTURE_SIGMA, draw));
		final VacuumFinder vacuum = new VacuumFinder(texture, ShotNoise.of(micrograph), highest);
		return painter.paint(phases, grains, texture.grid(), vacuum.borders());
	}

	private List<LabeledGrain> grains(final List<FoundGrain> found) {
		final List<SpotIndexer.Ranked> ranked = new ArrayList<>();
		found.forEach(grain -> grain.ranked().ifPresent(ranked::add));
		final List<Lattice> lattices = indexer.jointly(ranked);
		final List<LabeledGrain> grains = new ArrayList<>();
		int next = 0;
		for (final FoundGrain grain : found) {
			final Lattice lattice = grain.ranked().isPresent() ? lattices.get(next++) : null;
			final List<Phase> candidates = new ArrayList<>();
			if (lattice == null) {
				candidates.addAll(indexer.compatible(grain.spots().get(0)));
			}
			else {
				lattice.candidates().forEach(match -> candidates.add(match.phase()));
			}
			final boolean named = lattice != null && (lattice.candidates().size() == 1 || settings.bestOfTies());
			grains.add(new LabeledGrain(grains.size() + 1, named ? PhaseMap.FIRST_PHASE + phases.indexOf(candidates.get(
				0)) : PhaseMap.AMBIGUOUS, lattice, grain.spots(), candidates));
		}
		return grains;
	}
}
