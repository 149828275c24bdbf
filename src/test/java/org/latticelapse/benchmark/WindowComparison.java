package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;

/**
 * Demodulation and grains beside sliding windows of several sizes, on the maps of
 * {@code C_map}: what is right, and what it costs. Pixels of the hole do not
 * count, as sliding windows do not tell vacuum.
 */
public final class WindowComparison {

	private static final double[] SIDES = { 40, 60, 80, 120 };

	private WindowComparison() {}

	/** Prints mean IoU, area errors and processor time of each. */
	public static void main(final String[] arguments) {
		final List<Phase> phases = PhaseLibrary.builtIn().select("SEI");
		final IndexingSettings settings = IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2);
		final PhaseLabeler grains = new PhaseLabeler(phases, LabelingSettings.defaults().withIndexing(settings));
		final Table table = new Table("way", "IoU of phases", "of amorphous", "mean area error %", "worst", "absent phases %",
			"ambiguous %", "processor s");
		add(table, "grains", image -> LabelScore.names(grains.label(image, Progress.NONE)));
		for (final double side : SIDES) {
			final SlidingWindows windows = new SlidingWindows(side, phases, settings);
			add(table, String.format("windows of %.0f nm", side / 10), windows::label);
		}
		table.print();
	}

	private static void add(final Table table, final String way, final Function<Micrograph, String[]> labeler) {
		final List<Double> iou = new ArrayList<>();
		final List<Double> amorphous = new ArrayList<>();
		final List<Double> error = new ArrayList<>();
		double absent = 0;
		double ambiguous = 0;
		double seconds = 0;
		final List<MapTruth> maps = MapTruth.all();
		// Once for the compiler.
		labeler.apply(maps.get(0).micrograph());
		for (final MapTruth map : maps) {
			final Micrograph micrograph = map.micrograph();
			final double start = ProcessorTime.seconds();
			final String[] found = labeler.apply(micrograph);
			seconds += (ProcessorTime.seconds() - start) / maps.size();
			final LabelScore score = new LabelScore(map.file(), found, map.withoutVacuum(), map.present());
			for (final String phase : score.phases()) {
				iou.add(score.iou(phase));
				error.add(Math.abs(score.areaError(phase)));
			}
			amorphous.add(score.iou("amorphous"));
			for (final String name : score.classes()) {
				absent = Math.max(absent, score.isAbsent(name) ? score.area(name) : 0);
			}
			ambiguous += score.areaError("ambiguous") / maps.size();
		}
		table.add(way, mean(iou), mean(amorphous), mean(error), error.stream().mapToDouble(e -> e).max().orElse(Double.NaN),
			absent, ambiguous, seconds);
	}

	private static double mean(final List<Double> values) {
		return values.stream().filter(value -> !value.isNaN()).mapToDouble(v -> v).average().orElse(Double.NaN);
	}
}
