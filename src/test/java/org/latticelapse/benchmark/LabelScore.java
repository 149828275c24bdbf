package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.labeling.PhaseMap;

/**
 * How well a phase map agrees with the truth. Pixels of grains that do not show
 * two independent spots do not count: "crystalline, phase unknown" is the honest
 * answer there.
 */
final class LabelScore {

	private final String image;
	private final Map<String, double[]> counts = new TreeMap<>();
	private final Set<String> anywhere = new HashSet<>(Arrays.asList("vacuum", "amorphous", "ambiguous"));
	private double counted;
	private double all;

	/**
	 * @param image what to call the map
	 * @param names for each pixel the name of the class it was given
	 * @param truth for each pixel the name of its class; null: not counted
	 * @param present the names of the classes that are anywhere in the image
	 */
	LabelScore(final String image, final String[] names, final String[] truth, final Iterable<String> present) {
		this.image = image;
		present.forEach(name -> {
			counts.put(name, new double[4]);
			anywhere.add(name);
		});
		for (int i = 0; i < truth.length; i++) {
			final String found = names[i];
			final double[] there = counts.computeIfAbsent(found, name -> new double[4]);
			all++;
			there[3]++;
			if (truth[i] == null) {
				continue;
			}
			counted++;
			there[2]++;
			counts.computeIfAbsent(truth[i], name -> new double[4])[1]++;
			if (truth[i].equals(found)) {
				there[0]++;
			}
		}
	}

	/** @return for each pixel of a map the name of its class. */
	static String[] names(final PhaseMap map) {
		final String[] names = new String[map.width() * map.height()];
		for (int i = 0; i < names.length; i++) {
			names[i] = name(map, map.label(i % map.width(), i / map.width()));
		}
		return names;
	}

	/** @return the same, but the true class where a tie leaves it open. */
	static String[] namesWithTies(final PhaseMap map, final String[] truth) {
		final String[] names = names(map);
		for (int i = 0; i < names.length; i++) {
			final int grain = map.grainIndex(i % map.width(), i / map.width());
			if (names[i].equals("ambiguous") && map.grains().get(grain - 1).candidates().stream().map(Phase::id).anyMatch(
				Predicate.isEqual(truth[i])))
			{
				names[i] = truth[i];
			}
		}
		return names;
	}

	static String name(final PhaseMap map, final int label) {
		return label == PhaseMap.VACUUM ? "vacuum" : label == PhaseMap.AMORPHOUS ? "amorphous"
			: label == PhaseMap.AMBIGUOUS ? "ambiguous" : map.phases().get(label - PhaseMap.FIRST_PHASE).id();
	}

	String image() {
		return image;
	}

	/** @return intersection over union of a class; NaN where the truth holds none of it. */
	double iou(final String name) {
		final double[] n = counts.getOrDefault(name, new double[4]);
		return n[1] == 0 ? Double.NaN : n[0] / (n[1] + n[2] - n[0]);
	}

	/** @return found minus true area, percent of what is counted. */
	double areaError(final String name) {
		final double[] n = counts.getOrDefault(name, new double[4]);
		return 100 * (n[2] - n[1]) / counted;
	}

	/** @return the area of a class in the whole image, percent. */
	double area(final String name) {
		return 100 * counts.getOrDefault(name, new double[4])[3] / all;
	}

	/** @return whether a class is a phase of which the image holds nothing, visible or not. */
	boolean isAbsent(final String name) {
		return !anywhere.contains(name);
	}

	/** @return the phases of which the counted part of the truth holds some. */
	List<String> phases() {
		final List<String> phases = new ArrayList<>();
		counts.forEach((name, n) -> {
			if (n[1] > 0 && !name.equals("vacuum") && !name.equals("amorphous")) {
				phases.add(name);
			}
		});
		return phases;
	}

	/** @return all classes that were found or are there. */
	List<String> classes() {
		return new ArrayList<>(counts.keySet());
	}
}
