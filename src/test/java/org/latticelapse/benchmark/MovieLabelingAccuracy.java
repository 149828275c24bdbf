package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
import org.latticelapse.core.dose.decay.FadingCurve;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;

import ij.ImagePlus;

/**
 * How well area fractions against dose agree with the truth of the simulated
 * damage movies. Only what shows two independent spots counts.
 */
public final class MovieLabelingAccuracy {

	private MovieLabelingAccuracy() {}

	/** Prints, for each movie and frame, true and measured fractions, and their RMS difference. */
	public static void main(final String[] arguments) {
		final TruthFile truth = TruthFile.in(Samples.at("simulated", "D_movie"));
		for (final TruthFile.Item item : truth.items()) {
			measure(truth, item);
		}
	}

	private static void measure(final TruthFile truth, final TruthFile.Item item) {
		final ImagePlus movie = Samples.open(truth.path(item));
		final PhaseLabeler labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults()
			.withIndexing(IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2)));
		final List<String> names = new ArrayList<>(item.perFrame.get(0).areaFractionZoneVisible.keySet());
		final Table table = new Table("frame", "dose", "true " + names, "all true", "found", "ambiguous", "others");
		final double[] square = new double[names.size()];
		final double[] dose = new double[item.perFrame.size()];
		final double[] parent = new double[dose.length];
		final MovieLabeler frames = labeler.movie();
		final long start = System.nanoTime();
		for (int frame = 0; frame < item.perFrame.size(); frame++) {
			movie.setSlice(frame + 1);
			final PhaseMap map = frames.next(Samples.micrograph(movie), Progress.NONE);
			final double[] count = new double[256];
			for (int i = 0; i < map.width() * map.height(); i++) {
				count[map.label(i % map.width(), i / map.width())] += 1.0 / (map.width() * map.height());
			}
			final TruthFile.TrueFrame there = item.perFrame.get(frame);
			final StringBuilder seen = new StringBuilder();
			final StringBuilder found = new StringBuilder();
			final StringBuilder all = new StringBuilder();
			double others = -count[0] - count[1] - count[2];
			for (final double c : count) {
				others += c;
			}
			for (int k = 0; k < names.size(); k++) {
				final String name = names.get(k);
				double fraction = 0;
				for (int p = 0; p < map.phases().size(); p++) {
					fraction += map.phases().get(p).id().equals(name) ? count[PhaseMap.FIRST_PHASE + p] : 0;
				}
				others -= fraction;
				final double difference = fraction - there.areaFractionZoneVisible.get(name);
				square[k] += difference * difference;
				if (k == 0) {
					dose[frame] = there.doseMid;
					parent[frame] = fraction;
				}
				seen.append(String.format("%5.1f ", 100 * there.areaFractionZoneVisible.get(name)));
				all.append(String.format("%5.1f ", 100 * there.areaFraction.get(name)));
				found.append(String.format("%5.1f ", 100 * fraction));
			}
			table.add(frame + 1, there.doseMid, seen, all, found, String.format("%.1f", 100 * count[2]), String.format("%.1f",
				100 * others));
		}
		System.out.println(item.file);
		table.print();
		for (int k = 0; k < names.size(); k++) {
			System.out.printf("%s: RMS difference %.2f percentage points%n", names.get(k), 100 * Math.sqrt(square[k] /
				item.perFrame.size()));
		}
		for (final FadingModel model : new FadingModel[] { FadingModel.DECAY, FadingModel.DECAY_WITH_OFFSET }) {
			final DecayFit fit = fit(model, dose, parent);
			System.out.printf("%s of %s: De %.0f, true %.0f e/A2; offset %.3f%n", names.get(0), model, fit.eFoldDose(),
				item.trueDe, fit.offset());
		}
		System.out.printf("%.2f s a frame%n", (System.nanoTime() - start) * 1e-9 / item.perFrame.size());
	}

	/** Every frame weighs the same. */
	private static DecayFit fit(final FadingModel model, final double[] dose, final double[] fraction) {
		final double[] variance = new double[dose.length];
		Arrays.fill(variance, 1e-4);
		return new DecayFitter(0.95).fit(model, new FadingCurve(dose, fraction, variance, new double[dose.length]));
	}
}
