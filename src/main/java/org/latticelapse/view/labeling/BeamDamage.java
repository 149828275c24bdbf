package org.latticelapse.view.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.BeamProducts;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.labeling.AreaCounts;
import org.latticelapse.core.labeling.PhaseMap;

/**
 * Says of which labels the beam may be the cause: the dose is past the critical
 * dose of a parent phase, or the label came while a parent went. Sees the frames
 * of a movie in their order.
 */
final class BeamDamage {

	/** A fraction below this is nothing. */
	private static final double PRESENT = 0.002;

	/** A parent has gone when less than this part of what it was is left. */
	private static final double FADED = 0.9;

	private final List<Phase> phases;
	private final SpecimenTemperature range;
	private final double[] most;
	private AreaCounts first;

	/**
	 * @param phases the phases in the order of their labels
	 * @param range temperature of the specimen; null: no critical dose applies
	 */
	BeamDamage(final List<Phase> phases, final SpecimenTemperature range) {
		this.phases = phases;
		this.range = range;
		most = new double[phases.size()];
	}

	/** @return what to say of phases that a beam of unknown dose may have made. */
	static String undecided(final String phases) {
		return "Whether the beam has made " + phases +
			" can not be told, as the dose is not known; state it with Set Acquisition and Dose";
	}

	/** @return for each label what to know about it in the next frame; empty: nothing. */
	List<String> warnings(final AreaCounts areas, final double dose) {
		if (areas.analysed() == 0) {
			return Collections.emptyList();
		}
		first = first == null ? areas : first;
		final List<String> warnings = new ArrayList<>();
		for (int label = 0; label < PhaseMap.FIRST_PHASE; label++) {
			warnings.add("");
		}
		for (int i = 0; i < phases.size(); i++) {
			most[i] = Math.max(most[i], fraction(areas, i));
		}
		for (int i = 0; i < phases.size(); i++) {
			final List<String> here = new ArrayList<>();
			if (fraction(areas, i) > 0) {
				here.addAll(BeamProducts.warnings(phases.get(i).id(), dose, range, CriticalDoses.builtIn()));
				if (fraction(first, i) < PRESENT && fraction(areas, i) >= PRESENT) {
					here.addAll(fading(areas, phases.get(i).id()));
				}
			}
			warnings.add(String.join("; ", here));
		}
		return warnings;
	}

	private List<String> fading(final AreaCounts areas, final String product) {
		final List<String> parents = BeamProducts.parentsOf(product);
		final List<String> ids = phases.stream().map(Phase::id).collect(Collectors.toList());
		return parents.stream().filter(ids::contains).filter(parent -> most[ids.indexOf(parent)] >= PRESENT && fraction(
			areas, ids.indexOf(parent)) < FADED * most[ids.indexOf(parent)]).map(parent -> String.format(Locale.ROOT,
				"%s may be beam-induced: it came while %s fell from %.3g to %.3g %% of the area", product, parent, 100 *
					most[ids.indexOf(parent)], 100 * fraction(areas, ids.indexOf(parent)))).collect(Collectors.toList());
	}

	private static double fraction(final AreaCounts areas, final int phase) {
		return areas.fraction(PhaseMap.FIRST_PHASE + phase);
	}
}
