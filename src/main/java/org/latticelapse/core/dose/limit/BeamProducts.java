package org.latticelapse.core.dose.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.latticelapse.core.crystal.SpecimenTemperature;

/**
 * Which phases the beam is known to make of which others. LiF decomposes to Li
 * and then Li2O, Li2CO3 to Li2O and CO2 (Bai et al., arXiv:2412.19376); so do
 * LiF in situ at 200 and 300 kV, and Li2O2 under soft X-rays (PLoS ONE 7 (2012)
 * e49182).
 */
public final class BeamProducts {

	private static final Map<String, List<String>> PARENTS = new HashMap<>();

	static {
		PARENTS.put("Li", Collections.singletonList("LiF"));
		PARENTS.put("Li2O", Collections.unmodifiableList(Arrays.asList("Li2CO3", "LiF", "Li2O2")));
	}

	private BeamProducts() {}

	/** @return the ids of the phases that the beam is known to turn into this one. */
	public static List<String> parentsOf(final String product) {
		return PARENTS.getOrDefault(product, Collections.emptyList());
	}

	/**
	 * Says whether a phase may have been made by the beam.
	 *
	 * @param product id of the phase that is seen
	 * @param dose cumulative dose when it is seen, e/Å²; NaN: unknown
	 * @param range temperature of the specimen; null: between the ranges for which
	 *          critical doses are known, so that none applies
	 * @param criticalDoses the critical doses to apply
	 * @return one sentence for each parent whose critical dose is certainly passed;
	 *         empty if there is none
	 */
	public static List<String> warnings(final String product, final double dose, final SpecimenTemperature range,
		final CriticalDoses criticalDoses)
	{
		final List<String> warnings = new ArrayList<>();
		if (range == null || Double.isNaN(dose)) return warnings;
		for (final String parent : parentsOf(product)) {
			criticalDoses.of(parent, range).filter(critical -> critical.isCertainlyPast(dose)).ifPresent(
				critical -> warnings.add(String.format(Locale.ROOT,
					"%s may be beam-induced: %.4g e/Å² is past the critical dose of %s (%s, %s, %s)", product, dose,
					parent, critical.limit(), critical.temperature(), critical.criterion())));
		}
		return warnings;
	}
}
