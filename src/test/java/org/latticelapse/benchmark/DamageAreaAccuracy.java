package org.latticelapse.benchmark;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
import org.latticelapse.core.dose.decay.FadingCurve;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.AreaCounts;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.simulation.RandomDamage;

/**
 * How well the area of a crystal that the beam destroys is followed, in random
 * movies simulated here. Arguments: number of movies (12), first seed (70000).
 */
public final class DamageAreaAccuracy {

	private final PhaseLabeler labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings
		.defaults().withIndexing(IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2)));
	private final Table table = new Table("movie", "first area %: true", "found", "RMS, points", "De ratio", "with offset",
		"offset, points", "flicker %: true", "found", "bounds hold, frames");

	private DamageAreaAccuracy() {}

	/** Prints, for each movie, how its area curve compares with the truth. */
	public static void main(final String[] arguments) {
		final int movies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 12;
		final long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 70_000;
		final DamageAreaAccuracy accuracy = new DamageAreaAccuracy();
		for (int i = 0; i < movies; i++) {
			accuracy.measure(new RandomDamage(seed + i));
		}
		accuracy.table.print();
	}

	private void measure(final RandomDamage movie) {
		final int n = movie.frames();
		final double[] dose = new double[n];
		final double[] found = new double[n];
		final double[] there = new double[n];
		final boolean[][] foundAt = new boolean[n][];
		final boolean[][] trueAt = new boolean[n][];
		final MovieLabeler frames = labeler.movie();
		double square = 0;
		int held = 0;
		for (int frame = 0; frame < n; frame++) {
			final PhaseMap map = frames.next(movie.frame(frame), Progress.NONE);
			foundAt[frame] = places(map, movie.parent());
			trueAt[frame] = movie.truth(frame);
			dose[frame] = movie.dose(frame);
			found[frame] = fraction(foundAt[frame]);
			there[frame] = fraction(trueAt[frame]);
			square += Math.pow(found[frame] - there[frame], 2);
			held += holds(map, movie.parent(), there[frame]) ? 1 : 0;
		}
		final DecayFit plain = fit(FadingModel.DECAY, dose, found);
		final DecayFit offset = fit(FadingModel.DECAY_WITH_OFFSET, dose, found);
		final double truth = fit(FadingModel.DECAY, dose, there).eFoldDose();
		table.add(movie, 100 * there[0], 100 * found[0], 100 * Math.sqrt(square / n), plain.eFoldDose() / truth, offset
			.eFoldDose() / truth, 100 * offset.offset(), 100 * flicker(trueAt), 100 * flicker(foundAt), held);
	}

	private static boolean[] places(final PhaseMap map, final String phase) {
		final boolean[] places = new boolean[map.width() * map.height()];
		for (int i = 0; i < places.length; i++) {
			places[i] = LabelScore.name(map, map.label(i % map.width(), i / map.width())).equals(phase);
		}
		return places;
	}

	/** @return whether the bounds of a phase hold its true area. */
	private static boolean holds(final PhaseMap map, final String phase, final double there) {
		final AreaCounts areas = AreaCounts.of(map);
		return IntStream.range(0, map.phases().size()).filter(i -> map.phases().get(i).id().equals(phase)).map(
			i -> PhaseMap.FIRST_PHASE + i).anyMatch(label -> areas.lowest(label) <= there && there <= areas.highest(label));
	}

	private static double fraction(final boolean[] places) {
		int n = 0;
		for (final boolean place : places) {
			n += place ? 1 : 0;
		}
		return (double) n / places.length;
	}

	/** @return the part of the area that changes its label for one frame only, on average over the frames. */
	private static double flicker(final boolean[][] frames) {
		long n = 0;
		for (int k = 1; k + 1 < frames.length; k++) {
			for (int i = 0; i < frames[k].length; i++) {
				n += frames[k][i] != frames[k - 1][i] && frames[k][i] != frames[k + 1][i] ? 1 : 0;
			}
		}
		return (double) n / frames[0].length / (frames.length - 2);
	}

	/** Every frame weighs the same. */
	private static DecayFit fit(final FadingModel model, final double[] dose, final double[] fraction) {
		final double[] variance = new double[dose.length];
		Arrays.fill(variance, 1e-4);
		return new DecayFitter(0.95).fit(model, new FadingCurve(dose, fraction, variance, new double[dose.length]));
	}
}
