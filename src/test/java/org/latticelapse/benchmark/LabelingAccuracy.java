package org.latticelapse.benchmark;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;

import ij.ImagePlus;
import ij.process.FloatProcessor;

/**
 * How well phase maps agree with the truth of simulated images. Arguments: sets
 * ({@code C_map}, {@code B_null}, {@code random=50} for 50 fields simulated here, {@code random=50@40000} for
 * 50 others, by the seed of the first), {@code resolution=4} for maps with fringes averaged over so many nm, and
 * {@code pictures=FOLDER} to see the maps.
 */
public final class LabelingAccuracy {

	private static final String PICTURES = "pictures=";
	private static final String RANDOM = "random=";
	private static final String RESOLUTION = "resolution=";
	private static final long SEED = 20_000;

	private final PhaseLabeler labeler;
	private final File pictures;

	private LabelingAccuracy(final double resolution, final File pictures) {
		labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults().withIndexing(
			IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2)).withResolution(resolution));
		this.pictures = pictures;
	}

	/** Prints the accuracy on each set. */
	public static void main(final String[] arguments) throws IOException {
		File pictures = null;
		double resolution = 0;
		final List<String> sets = new ArrayList<>();
		for (final String argument : arguments) {
			if (argument.startsWith(PICTURES)) {
				pictures = new File(argument.substring(PICTURES.length()));
				pictures.mkdirs();
			}
			else if (argument.startsWith(RESOLUTION)) {
				resolution = Angstroms.PER_NANOMETRE * Double.parseDouble(argument.substring(RESOLUTION.length()));
			}
			else {
				sets.add(argument);
			}
		}
		final LabelingAccuracy accuracy = new LabelingAccuracy(resolution, pictures);
		for (final String set : sets) {
			if (set.startsWith(RANDOM)) {
				System.out.println(set);
				final String[] numbers = set.substring(RANDOM.length()).split("@");
				accuracy.random(Integer.parseInt(numbers[0]), numbers.length > 1 ? Long.parseLong(numbers[1]) : SEED);
				continue;
			}
			final TruthFile truth = TruthFile.in(Samples.at("simulated", set));
			System.out.println(set);
			accuracy.report(set.startsWith("B") ? accuracy.nulls(truth) : accuracy.maps(truth));
		}
	}

	private List<LabelScore> maps(final TruthFile truth) throws IOException {
		final List<LabelScore> scores = new ArrayList<>();
		for (final MapTruth map : MapTruth.in(truth)) {
			scores.add(score(truth, map.item(), map.names(), map.present()));
		}
		return scores;
	}

	private void random(final int number, final long seed) throws IOException {
		final List<LabelScore> scores = new ArrayList<>();
		final List<LabelScore> ties = new ArrayList<>();
		final List<LabelScore> zones = new ArrayList<>();
		final List<LabelScore> zonesAndTies = new ArrayList<>();
		final IntervalScore bounds = new IntervalScore();
		final IntervalScore boundsOfZones = new IntervalScore();
		for (int i = 0; i < number; i++) {
			final RandomPolycrystal field = new RandomPolycrystal(seed + i);
			final Micrograph micrograph = field.render();
			final PhaseMap map = labeler.label(micrograph, Progress.NONE);
			final String[] truth = field.truth();
			final String[] ofZones = field.truthOfZones();
			final String name = String.format("%03d", i);
			if (pictures != null) {
				LabelPicture.write(new File(pictures, name + ".png"), new FloatProcessor(micrograph.width(), micrograph.height(),
					micrograph.copyPixels()), truth, map);
			}
			final String title = name + " (" + field + ")";
			scores.add(new LabelScore(title, LabelScore.names(map), truth, field.phases()));
			ties.add(new LabelScore(title, LabelScore.namesWithTies(map, truth), truth, field.phases()));
			zones.add(new LabelScore(title, LabelScore.names(map), ofZones, field.phases()));
			zonesAndTies.add(new LabelScore(title, LabelScore.namesWithTies(map, ofZones), ofZones, field.phases()));
			bounds.add(map, truth);
			boundsOfZones.add(map, ofZones);
		}
		report(scores);
		System.out.println("ties that hold the true phase taken as right: " + summary(ties));
		System.out.println(bounds);
		System.out.println("grains that show two fringes of their own zone: " + summary(zones));
		System.out.println("with such ties taken as right: " + summary(zonesAndTies));
		System.out.println(boundsOfZones);
	}

	private List<LabelScore> nulls(final TruthFile truth) throws IOException {
		final List<LabelScore> scores = new ArrayList<>();
		for (final TruthFile.Item item : truth.items()) {
			final ImagePlus image = Samples.open(truth.path(item));
			final String[] names = new String[image.getWidth() * image.getHeight()];
			Arrays.fill(names, item.kind.equals("vacuum") ? "vacuum" : "amorphous");
			scores.add(score(truth, item, names, new HashSet<>()));
		}
		return scores;
	}

	private LabelScore score(final TruthFile truth, final TruthFile.Item item, final String[] names,
		final Set<String> present) throws IOException
	{
		final ImagePlus image = Samples.open(truth.path(item));
		final Micrograph micrograph = Samples.micrograph(image);
		final long start = System.nanoTime();
		final PhaseMap map = labeler.label(micrograph, Progress.NONE);
		System.out.printf("%s %.2f s, %d grains%n", item.file, (System.nanoTime() - start) * 1e-9, map.grains().size());
		if (pictures != null) {
			LabelPicture.write(new File(pictures, item.file.replace(".tif", ".png")), image.getProcessor(), names, map);
			map.grains().forEach(grain -> System.out.println("  " + grain.number() + " " + grain.verdict() + " " + grain
				.candidates() + " " + grain.spots()));
		}
		final Set<String> classes = new HashSet<>(present);
		return new LabelScore(item.file, LabelScore.names(map), names, classes);
	}

	private void report(final List<LabelScore> scores) {
		final Table table = new Table("image", "class", "IoU", "area error %", "area in all %");
		for (final LabelScore score : scores) {
			for (final String name : score.classes()) {
				table.add(score.image(), name, score.iou(name), score.areaError(name), score.area(name));
			}
		}
		table.print();
		System.out.println(summary(scores));
	}

	private static String summary(final List<LabelScore> scores) {
		final List<Double> phases = new ArrayList<>();
		final List<Double> errors = new ArrayList<>();
		double absent = 0;
		for (final LabelScore score : scores) {
			for (final String name : score.classes()) {
				absent = Math.max(absent, score.isAbsent(name) ? score.area(name) : 0);
			}
			for (final String phase : score.phases()) {
				phases.add(score.iou(phase));
				errors.add(Math.abs(score.areaError(phase)));
			}
		}
		return String.format(
			"phases: mean IoU %.3f, mean area error %.2f, worst %.2f; amorphous: %.3f; vacuum: %.3f; absent phase at most %.2f %%%n",
			mean(phases), mean(errors), errors.stream().mapToDouble(e -> e).max().orElse(Double.NaN), mean(ious(scores,
				"amorphous")), mean(ious(scores, "vacuum")), absent);
	}

	private static List<Double> ious(final List<LabelScore> scores, final String name) {
		final List<Double> values = new ArrayList<>();
		scores.forEach(score -> values.add(score.iou(name)));
		values.removeIf(value -> value.isNaN());
		return values;
	}

	private static double mean(final List<Double> values) {
		return values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
	}
}
