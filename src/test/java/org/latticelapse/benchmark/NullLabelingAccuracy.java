package org.latticelapse.benchmark;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.Detector;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.NullImages;
import org.latticelapse.core.simulation.NullKind;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/**
 * What labels images without a crystal get: the null images of the indexing, and
 * holes in films whose outline is known. Arguments: the number of null images
 * and of holes, 48 and 24 unless given, and the index of the first of each, 0
 * unless given: others are others that nobody has looked at.
 */
public final class NullLabelingAccuracy {

	private static final int SIDE = 512;
	private static final long SEED = 77_000;
	private static final double WANTED_MATERIAL = 0.99;
	private static final double WANTED_HOLE = 0.95;

	private final PhaseLabeler labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings
		.defaults());
	private final Map<String, double[]> sums = new TreeMap<>();

	private NullLabelingAccuracy() {}

	/** Prints, for each kind of image, which share of its area is labelled right. */
	public static void main(final String[] arguments) {
		final int nulls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 48;
		final int holes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 24;
		final int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
		final NullLabelingAccuracy accuracy = new NullLabelingAccuracy();
		for (int i = first; i < first + nulls; i++) {
			final NullKind kind = NullImages.kind(i);
			if (kind != NullKind.HOLE_EDGE) {
				final Micrograph image = NullImages.render(i).micrograph();
				accuracy.add(kind.name(), i, accuracy.labeler.label(image, Progress.NONE), kind == NullKind.VACUUM ? PhaseMap.VACUUM
					: PhaseMap.AMORPHOUS, Region.everywhere(), image.pixelSize().x());
			}
		}
		for (int i = first; i < first + holes; i++) {
			accuracy.hole(i);
		}
		accuracy.print();
	}

	/** A film with a straight or a round hole, under or over focus by 50 to 250 nm, which gets thin towards it. */
	private void hole(final int index) {
		final SplittableRandom random = new SplittableRandom(SEED + index);
		final double pixel = between(random, 0.25, 0.45);
		final double side = SIDE * pixel;
		final double x = between(random, 0.25, 0.75) * side;
		final double y = between(random, 0.25, 0.75) * side;
		final Region hole = random.nextBoolean() ? Region.halfPlane(x, y, between(random, 0, 360)) : Region.disc(x, y,
			between(random, 0.2, 0.5) * side);
		final Region film = hole.outside().withEdge(between(random, 2, 20));
		final double defocus = 500 * Math.pow(5, random.nextDouble()) * (random.nextInt(4) == 0 ? 1 : -1);
		final double dose = 100 * Math.pow(30, random.nextDouble());
		final Detector detector = random.nextInt(3) > 0 ? Detector.counting() : Detector.scintillator(between(random, 2, 12),
			between(random, 0.15, 0.35), between(random, 0, 6));
		final Optics optics = Optics.tem(random.nextBoolean() ? 300 : 200).withDefocus(defocus).withConvergence(between(random,
			0.08, 0.25)).withVibration(between(random, 0.2, 0.5)).withContrast(between(random, 0.3, 0.9));
		final AmorphousMaterial material = random.nextBoolean() ? AmorphousMaterial.carbon() : AmorphousMaterial
			.organicInterphase();
		final PhaseMap map = labeler.label(HrtemSimulation.of(SIDE, SIDE, PixelSize.square(pixel)).optics(optics).dose(dose)
			.detector(detector).amorphous(material, between(random, 60, 200), film).seed(SEED + index).render().micrograph(),
			Progress.NONE);
		add("film around a hole", index, map, PhaseMap.AMORPHOUS, film, pixel);
		add("hole", index, map, PhaseMap.VACUUM, hole, pixel);
	}

	private static double between(final SplittableRandom random, final double low, final double high) {
		return low + (high - low) * random.nextDouble();
	}

	private void add(final String kind, final int index, final PhaseMap map, final int label, final Region region,
		final double pixel)
	{
		double right = 0;
		double all = 0;
		for (int y = 0; y < map.height(); y++) {
			for (int x = 0; x < map.width(); x++) {
				if (region.contains(x * pixel, y * pixel)) {
					all++;
					right += map.label(x, y) == label ? 1 : 0;
				}
			}
		}
		final double share = right / all;
		final boolean good = share >= (kind.equals("hole") ? WANTED_HOLE : WANTED_MATERIAL);
		if (!good) {
			System.out.printf("%s %d: %.1f %%, %d grains%n", kind, index, 100 * share, map.grains().size());
		}
		final double[] sum = sums.computeIfAbsent(kind, k -> new double[] { 0, 0, 0, 1 });
		sum[0]++;
		sum[1] += share;
		sum[2] += good ? 1 : 0;
		sum[3] = Math.min(sum[3], share);
	}

	private void print() {
		final Table table = new Table("kind", "images", "right %", "lowest %", "reach the goal");
		sums.forEach((kind, sum) -> table.add(kind, String.format("%.0f", sum[0]), 100 * sum[1] / sum[0], 100 * sum[3], String
			.format("%.0f", sum[2])));
		table.print();
	}
}
