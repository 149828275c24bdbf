package org.latticelapse.benchmark;

import org.latticelapse.core.labeling.AreaCounts;
import org.latticelapse.core.labeling.PhaseMap;

/** How often the bounds of area fractions hold the truth. */
final class IntervalScore {

	private int phases;
	private int held;
	private double worst;

	/**
	 * @param map a map
	 * @param truth for each pixel the name of its class; null: not counted
	 */
	void add(final PhaseMap map, final String[] truth) {
		final AreaCounts areas = AreaCounts.of(map, pixel -> truth[pixel] != null);
		for (int p = 0; p < map.phases().size(); p++) {
			final String id = map.phases().get(p).id();
			double there = 0;
			for (final String name : truth) {
				there += id.equals(name) ? 1.0 / areas.analysed() : 0;
			}
			if (there > 0) {
				final int label = PhaseMap.FIRST_PHASE + p;
				final double outside = Math.max(areas.lowest(label) - there, there - areas.highest(label));
				phases++;
				held += outside <= 0 ? 1 : 0;
				worst = Math.max(worst, 100 * outside);
			}
		}
	}

	@Override
	public String toString() {
		return String.format("bounds hold the area of %d of %d phases, %.2f points outside at worst", held, phases, worst);
	}
}
