package org.latticelapse.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.simulation.NullImages;

import pl.edu.icm.jlargearrays.ConcurrencyUtils;

/**
 * Measures the indexing against what is known to be in images, on one thread,
 * and prints tables.
 * <p>
 * The first argument is the name of a set: A_index, A2_miscal, B_null, C_map,
 * D_movie or images, all of the samples; nulls and waves, images without a crystal
 * made on the fly; or development, images of one crystal made in target/development
 * when they are not there. Without an argument it is the first three. A second argument, the name of one image of a set of single
 * crystals, prints everything about that one.
 * </p>
 */
public final class IndexingAccuracy {

	private static final List<Phase> PHASES = PhaseLibrary.builtIn().select("SEI");
	private static final List<String> SETS = Arrays.asList("A_index", "A2_miscal", "B_null");
	private static final Path DEVELOPMENT = Paths.get("target", "development");
	private static final int DEVELOPMENT_IMAGES = 270;
	private static final int WAVE_TRIALS = 1000;

	private IndexingAccuracy() {
		// static only
	}

	public static void main(final String[] arguments) throws IOException {
		System.setProperty("java.awt.headless", "true");
		Locale.setDefault(Locale.ROOT);
		ConcurrencyUtils.setNumberOfThreads(1);
		for (final String set : arguments.length == 0 ? SETS : Collections.singletonList(arguments[0])) {
			System.out.println("== " + set);
			if (arguments.length > 1) {
				inspect(set, arguments[1]);
			}
			else {
				measure(set);
			}
		}
	}

	private static void measure(final String set) throws IOException {
		switch (set) {
			case "A_index":
			case "A2_miscal":
			case "development":
				final CrystalAccuracy accuracy = new CrystalAccuracy(truth(set).crystals(), indexer(set));
				accuracy.printImages();
				accuracy.printOutcomes();
				accuracy.printSpotErrors();
				accuracy.printScales();
				accuracy.printTime();
				break;
			case "B_null":
				final NullAccuracy nulls = new NullAccuracy(indexer(set));
				final TruthFile truth = truth(set);
				truth.items().forEach(item -> nulls.add(item.file, item.kind, () -> Samples.micrograph(Samples.open(
					truth.path(item)))));
				nulls.print();
				break;
			case "nulls":
				final NullAccuracy simulated = new NullAccuracy(indexer(set));
				for (int i = 0; i < NullImages.COUNT; i++) {
					final int index = i;
					simulated.add(String.valueOf(i), NullImages.kind(i).toString(), () -> NullImages.render(index)
						.micrograph());
				}
				simulated.print();
				break;
			case "waves":
				WaveTrials.print(indexer(set), WAVE_TRIALS);
				break;
			case "C_map":
			case "D_movie":
				new PolycrystalSurvey(indexer(set)).print(truth(set));
				break;
			case "images":
				RealImages.print();
				break;
			default:
				throw new IllegalArgumentException("No set is called " + set);
		}
	}

	private static void inspect(final String set, final String name) throws IOException {
		for (final TestImage image : truth(set).crystals()) {
			if (image.name().startsWith(name)) {
				System.out.println(image.name());
				new Inspection(image.crystal(), indexer(set).index(image.micrograph())).print();
			}
		}
	}

	private static TruthFile truth(final String set) throws IOException {
		if (set.equals("development")) {
			DevelopmentSet.make(DEVELOPMENT, PHASES, DEVELOPMENT_IMAGES, 1);
			return TruthFile.in(DEVELOPMENT);
		}
		return TruthFile.in(Samples.at("simulated", set));
	}

	private static LatticeIndexer indexer(final String set) {
		final IndexingSettings defaults = IndexingSettings.defaults();
		return new LatticeIndexer(PHASES, set.equals("A2_miscal") ? defaults.withCalibrationError(2.5).withDistortion(
			1) : defaults);
	}
}
