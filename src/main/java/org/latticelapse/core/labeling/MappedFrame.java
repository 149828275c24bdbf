package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.grain.FrameGrains;
import org.latticelapse.core.labeling.grain.GrainMemory;
import org.latticelapse.core.labeling.grain.KnownGrain;
import org.latticelapse.core.labeling.grain.Occupancy;
import org.latticelapse.core.labeling.vacuum.VacuumMap;

/** The map of a frame, with what is remembered of its grains for the next one. Immutable. */
final class MappedFrame {

	private final PhaseMap map;
	private final GrainMemory memory;

	private MappedFrame(final PhaseMap map, final GrainMemory memory) {
		this.map = map;
		this.memory = memory;
	}

	/**
	 * @param shown the grains of the frame
	 * @param naming gives them their labels
	 * @param progress told how far the work is
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	static MappedFrame of(final FrameGrains shown, final GrainNaming naming, final Progress progress) {
		final GrainMemory memory = shown.memory();
		final PhaseMapPainter painter = new PhaseMapPainter(shown.frame().micrograph());
		final List<LabeledGrain> grains = new ArrayList<>();
		final List<LabeledGrain> named = naming.of(memory.all());
		final List<KnownGrain> stronger = new ArrayList<>();
		final List<KnownGrain> drawn = new ArrayList<>(memory.all());
		for (int i = 0; i < named.size(); i++) {
			LabelingStage.DRAWING.of(progress).report(i, named.size());
			progress.checkCancelled();
			final KnownGrain grain = memory.all().get(i);
			if (grain.isSeen()) {
				final Occupancy occupancy = shown.occupancy(grain, stronger);
				grains.add(named.get(i).faded(occupancy.faded()));
				painter.add(grains.size(), occupancy, grain.age());
				drawn.set(i, grain.drawnAs(occupancy));
				stronger.add(grain);
			}
		}
		LabelingStage.TELLING_VACUUM.of(progress).report(0, 1);
		final VacuumMap vacuum = VacuumMap.of(shown.frame(), shown.field(), painter::isFilled, progress);
		final PhaseMap map = painter.paint(naming.phases(), grains, shown.waves(), vacuum);
		LabelingStage.TELLING_VACUUM.of(progress).report(1, 1);
		return new MappedFrame(map, memory.with(drawn));
	}

	/** @return the map. */
	PhaseMap map() {
		return map;
	}

	/** @return the grains that are known, and by what the next frame will draw them. */
	GrainMemory memory() {
		return memory;
	}
}
