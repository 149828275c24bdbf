package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.FrameField;
import org.latticelapse.core.labeling.grain.FrameLook;
import org.latticelapse.core.labeling.grain.GrainMemory;
import org.latticelapse.core.labeling.grain.KnownGrain;
import org.latticelapse.core.labeling.grain.Occupancy;
import org.latticelapse.core.labeling.vacuum.VacuumMap;

/**
 * Labels every pixel of a micrograph with the phase that is there. Thread-safe;
 * one labeler serves any number of frames.
 */
public final class PhaseLabeler {

	/** The smallest side of a field, pixels. */
	public static final int SMALLEST = FrameField.SMALLEST;

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
		final MovieLabeler one = movie();
		one.forget();
		return one.next(micrograph, progress);
	}

	/** @return a labeler for the frames of one movie, one after the other, that remembers the grains. */
	public MovieLabeler movie() {
		return new MovieLabeler(this, indexer, settings);
	}

	/** @return the map of a frame with the grains that it shows, and what is remembered of them. */
	MappedFrame map(final FrameLook look, final Progress progress) {
		final GrainMemory memory = look.memory();
		final PhaseMapPainter painter = new PhaseMapPainter(look.frame().micrograph());
		final List<LabeledGrain> grains = new ArrayList<>();
		final List<LabeledGrain> named = name(memory.all());
		final List<KnownGrain> stronger = new ArrayList<>();
		final List<KnownGrain> drawn = new ArrayList<>(memory.all());
		for (int i = 0; i < named.size(); i++) {
			LabelingStage.DRAWING.of(progress).report(i, named.size());
			progress.checkCancelled();
			final KnownGrain grain = memory.all().get(i);
			if (grain.isSeen()) {
				final Occupancy occupancy = look.occupancy(grain, stronger);
				grains.add(named.get(i).faded(occupancy.faded()));
				painter.add(grains.size(), occupancy, grain.age());
				drawn.set(i, grain.drawnAs(occupancy));
				stronger.add(grain);
			}
		}
		LabelingStage.TELLING_VACUUM.of(progress).report(0, 1);
		final VacuumMap vacuum = VacuumMap.of(look.frame(), look.field(), painter::isFilled, progress);
		final PhaseMap map = painter.paint(phases, grains, look.waves(), vacuum);
		LabelingStage.TELLING_VACUUM.of(progress).report(1, 1);
		return new MappedFrame(map, memory.with(drawn));
	}

	private List<LabeledGrain> name(final List<KnownGrain> known) {
		final List<SpotIndexer.Ranked> ranked = new ArrayList<>();
		known.forEach(grain -> grain.ranked().ifPresent(ranked::add));
		final List<Lattice> lattices = indexer.jointly(ranked);
		final List<LabeledGrain> grains = new ArrayList<>();
		int next = 0;
		for (final KnownGrain grain : known) {
			final Lattice lattice = grain.ranked().isPresent() ? lattices.get(next++) : null;
			final List<Phase> candidates = new ArrayList<>();
			if (lattice == null) {
				candidates.addAll(indexer.compatible(grain.spots().get(0)));
			}
			else {
				lattice.candidates().forEach(match -> candidates.add(match.phase()));
			}
			final boolean named = lattice != null && (lattice.candidates().size() == 1 || settings.bestOfTies());
			grains.add(new LabeledGrain(grain.number(), named ? PhaseMap.FIRST_PHASE + phases.indexOf(candidates.get(0))
				: PhaseMap.AMBIGUOUS, lattice, grain.spots(), candidates));
		}
		return grains;
	}
}
