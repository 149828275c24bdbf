package org.latticelapse.core.labeling;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Region;

/** Simulated fields, a labeler for a calibrated microscope, and how well its labels lie on what is there. */
public final class LabeledFields {

	public static final int SIDE = 512;
	public static final double PIXEL = 0.35;
	public static final PhaseLabeler LABELER = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults()
		.withIndexing(IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2)));

	public static final Region LEFT = Region.particle(55, 60, 38, 3);

	private LabeledFields() {}

	public static HrtemSimulation field() {
		return HrtemSimulation.of(SIDE, SIDE, PixelSize.square(PIXEL)).seed(11).dose(900);
	}

	public static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id);
	}

	public static int label(final String id) {
		return PhaseMap.FIRST_PHASE + LABELER.phases().stream().map(Phase::id).collect(Collectors.toList())
			.indexOf(id);
	}

	public static double overlap(final PhaseMap map, final int label, final Region region) {
		return overlap(map, found -> found == label, region, PIXEL);
	}

	/**
	 * @param map a map of square pixels
	 * @param labels which labels count
	 * @param region where they should be
	 * @param pixel the side of a pixel, Å
	 * @return intersection over union of the pixels with such labels and those of the region
	 */
	public static double overlap(final PhaseMap map, final IntPredicate labels, final Region region, final double pixel) {
		double both = 0;
		double either = 0;
		for (int y = 0; y < map.height(); y++) {
			for (int x = 0; x < map.width(); x++) {
				final boolean there = region.contains(x * pixel, y * pixel);
				final boolean found = labels.test(map.label(x, y));
				both += there && found ? 1 : 0;
				either += there || found ? 1 : 0;
			}
		}
		return both / either;
	}
}
