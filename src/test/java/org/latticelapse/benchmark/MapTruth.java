package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.latticelapse.core.image.Micrograph;

import ij.process.ImageProcessor;

/** One image of a set of polycrystals, with the class of every pixel. */
final class MapTruth {

	private final TruthFile truth;
	private final TruthFile.Item item;

	private MapTruth(final TruthFile truth, final TruthFile.Item item) {
		this.truth = truth;
		this.item = item;
	}

	/** @return the images of {@code C_map}. */
	static List<MapTruth> all() {
		return in(TruthFile.in(Samples.at("simulated", "C_map")));
	}

	/** @return the images of a set. */
	static List<MapTruth> in(final TruthFile truth) {
		final List<MapTruth> maps = new ArrayList<>();
		truth.items().forEach(item -> maps.add(new MapTruth(truth, item)));
		return maps;
	}

	TruthFile.Item item() {
		return item;
	}

	String file() {
		return item.file;
	}

	Micrograph micrograph() {
		return Samples.micrograph(Samples.open(truth.path(item)));
	}

	/** @return for each pixel the name of its class; null for grains that do not show two independent spots. */
	String[] names() {
		final ImageProcessor labels = Samples.open(truth.path(item.labelFile)).getProcessor();
		final ImageProcessor grains = Samples.open(truth.path(item.grainFile)).getProcessor();
		final Set<Integer> weak = new HashSet<>();
		item.grains.stream().filter(grain -> grain.weak).forEach(grain -> weak.add(grain.grain));
		final String[] names = new String[labels.getPixelCount()];
		for (int i = 0; i < names.length; i++) {
			names[i] = weak.contains(grains.get(i)) ? null : item.labels.get(String.valueOf(labels.get(i)));
		}
		return names;
	}

	/** @return the same, null in holes too. */
	String[] withoutVacuum() {
		final String[] names = names();
		for (int i = 0; i < names.length; i++) {
			names[i] = "vacuum".equals(names[i]) ? null : names[i];
		}
		return names;
	}

	/** @return the phases that are anywhere in the image. */
	Set<String> present() {
		final Set<String> present = new HashSet<>();
		item.grains.forEach(grain -> present.add(grain.phase));
		return present;
	}
}
