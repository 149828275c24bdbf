package org.latticelapse.benchmark;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.LabeledFields;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Region;

/**
 * Over which width fringes should be averaged: a grain of Li2O, 12 nm wide and 3 nm
 * thick, in 6 nm of amorphous interphase, under fewer and fewer electrons, and how
 * well its outline is found at each resolution. Arguments: the first seed and the
 * number of images, 1 and 6 unless given.
 */
public final class FaintGrain {

	private static final double[] DOSES = { 3, 4, 6, 8, 30, 250 };

	/** Å; 0: automatic. */
	private static final double[] RESOLUTIONS = { 0, 10, 16.5, 26, 40, 60 };

	private static final int SIDE = 512;
	private static final double PIXEL = 0.35;
	private static final PhaseLibrary LIBRARY = PhaseLibrary.builtIn();
	private static final Region GRAIN = Region.particle(90, 90, 60, 3);

	private FaintGrain() {}

	/** Prints the mean overlap of what is found crystalline with the grain, and how many images show one. */
	public static void main(final String[] arguments) {
		final int first = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
		final int images = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
		final Table table = new Table("dose", "resolution", "IoU", "found", "widened");
		for (final double dose : DOSES) {
			for (final double resolution : RESOLUTIONS) {
				final PhaseLabeler labeler = new PhaseLabeler(LIBRARY.select("SEI"), LabelingSettings.defaults().withResolution(
					resolution));
				double sum = 0;
				int found = 0;
				int widened = 0;
				for (int seed = first; seed < first + images; seed++) {
					final MovieLabeler still = labeler.movie();
					final PhaseMap map = still.next(image(dose, seed), Progress.NONE);
					sum += overlap(map);
					found += map.grains().isEmpty() ? 0 : 1;
					widened += still.width().isWidened() ? 1 : 0;
				}
				table.add(dose, resolution, sum / images, String.valueOf(found), String.valueOf(widened));
			}
		}
		table.print();
	}

	private static Micrograph image(final double dose, final int seed) {
		return HrtemSimulation.of(SIDE, SIDE, PixelSize.square(PIXEL)).seed(seed).dose(dose).crystal(LIBRARY.get("Li2O"),
			new ZoneAxis(0, 1, 1), 17 * seed, GRAIN, 30).amorphous(AmorphousMaterial.organicInterphase(), 60).render()
				.micrograph();
	}

	private static double overlap(final PhaseMap map) {
		return LabeledFields.overlap(map, label -> label >= PhaseMap.AMBIGUOUS, GRAIN, PIXEL);
	}
}
