package org.latticelapse.benchmark;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.LatticeIndexer;

import pl.edu.icm.jlargearrays.ConcurrencyUtils;

/**
 * Measures the indexing on the samples against what is known to be in them, on
 * one thread, and prints tables.
 * <p>
 * Arguments: the name of a set (A_index, A2_miscal, B_null, C_map, D_movie,
 * images; development: 270 images made on the fly), or none for the first three; then, for a set of single crystals, the
 * name of one image to see everything about it.
 * </p>
 */
public final class IndexingAccuracy {

	private static final List<String> SETS = Arrays.asList("A_index", "A2_miscal", "B_null");

	private IndexingAccuracy() {
		// static only
	}

	public static void main(final String[] arguments) {
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

	private static void measure(final String set) {
		switch (set) {
			case "A_index":
			case "A2_miscal":
			case "development":
				final CrystalAccuracy accuracy = new CrystalAccuracy(crystals(set), indexer(set));
				accuracy.printImages();
				accuracy.printOutcomes();
				accuracy.printSpotErrors();
				accuracy.printScales();
				accuracy.printTime();
				break;
			case "B_null":
				final NullAccuracy nulls = new NullAccuracy(indexer(set));
				final TruthFile truth = TruthFile.of(set);
				truth.items().forEach(item -> nulls.add(item.file, item.kind, () -> Samples.micrograph(Samples.open(
					truth.path(item)))));
				nulls.print();
				break;
			case "C_map":
			case "D_movie":
				new PolycrystalSurvey(indexer(set)).print(TruthFile.of(set));
				break;
			case "images":
				RealImages.print();
				break;
			default:
				throw new IllegalArgumentException("No set is called " + set);
		}
	}

	private static void inspect(final String set, final String name) {
		final List<TestImage> found = crystals(set).stream().filter(image -> image.name().startsWith(
			name)).collect(Collectors.toList());
		for (final TestImage image : found) {
			System.out.println(image.name());
			new Inspection(image.crystal(), indexer(set).index(image.micrograph())).print();
		}
	}

	private static List<TestImage> crystals(final String set) {
		return set.equals("development") ? DevelopmentSet.of(PhaseLibrary.builtIn().select("SEI"), 270, 1) : TruthFile.of(
			set).crystals();
	}

	private static LatticeIndexer indexer(final String set) {
		final List<Phase> phases = PhaseLibrary.builtIn().select("SEI");
		final IndexingSettings defaults = IndexingSettings.defaults();
		return new LatticeIndexer(phases, set.equals("A2_miscal") ? defaults.withCalibrationError(2.5)
			.withDistortion(1) : defaults);
	}
}
