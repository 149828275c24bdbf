package org.latticelapse.benchmark;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabeledFields;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/**
 * Which width coarse spacings need: a disc of layers, 22 nm wide, in a carbon film
 * at 500 e/Å², a part of which may be darker as thicker material is, and how well it
 * is found at the automatic resolution and at the ordinary one.
 */
public final class CoarseLayers {

	/** Å. */
	private static final double[] SPACINGS = { 14, 20, 30, 40 };
	private static final double[] AUTOMATIC_AND_ORDINARY = { 0, 16.5 };

	/** By how much a part of the field is darker. */
	private static final double[] DARKER = { 0, 0.3 };

	private static final double MODULATION = 0.1;
	private static final int FIRST_SEED = 21;
	private static final int IMAGES = 6;
	private static final int SIDE = 768;
	private static final double PIXEL = 0.5;
	private static final Region GRAIN = Region.disc(190, 190, 110);
	private static final Region THICKER = Region.halfPlane(260, 0, 20);

	private CoarseLayers() {}

	/** Prints the overlap of what is found crystalline with the disc. */
	public static void main(final String[] arguments) {
		final Table table = new Table("spacing", "darker", "resolution", "IoU");
		for (final double spacing : SPACINGS) {
			for (final double darker : DARKER) {
				for (final double resolution : AUTOMATIC_AND_ORDINARY) {
					final PhaseLabeler labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults()
						.withIndexing(IndexingSettings.defaults().withSpacings(1.1, 1.1 * spacing)).withResolution(resolution));
					double sum = 0;
					for (int seed = FIRST_SEED; seed < FIRST_SEED + IMAGES; seed++) {
						sum += overlap(labeler.label(image(spacing, darker, seed), Progress.NONE));
					}
					table.add(spacing, darker, resolution, sum / IMAGES);
				}
			}
		}
		table.print();
	}

	private static Micrograph image(final double spacing, final double darker, final int seed) {
		final Micrograph film = HrtemSimulation.of(SIDE, SIDE, PixelSize.square(PIXEL)).seed(seed).dose(500).optics(Optics.tem(
			300).withDefocus(-1500)).amorphous(AmorphousMaterial.carbon(), 100).render().micrograph();
		final float[] pixels = film.copyPixels();
		double mean = 0;
		for (final float value : pixels) {
			mean += value / pixels.length;
		}
		for (int i = 0; i < pixels.length; i++) {
			final double x = i % SIDE * PIXEL;
			final double y = i / SIDE * PIXEL;
			pixels[i] += GRAIN.contains(x, y) ? MODULATION * mean * Math.cos(2 * Math.PI * (0.6 * x + 0.8 * y) / spacing) : 0;
			pixels[i] *= THICKER.contains(x, y) ? 1 - darker : 1;
		}
		return film.withPixels(pixels);
	}

	private static double overlap(final PhaseMap map) {
		return LabeledFields.overlap(map, label -> label >= PhaseMap.AMBIGUOUS, GRAIN, PIXEL);
	}
}
