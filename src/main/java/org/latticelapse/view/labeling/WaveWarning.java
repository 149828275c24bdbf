package org.latticelapse.view.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.PhaseMap;

/** Says that fringes through a whole field were taken as interference: a perfect crystal may fill it. */
final class WaveWarning {

	private WaveWarning() {}

	/**
	 * @param warnings for each label what the user should know; empty: nothing was analysed
	 * @param waves fringes that were taken as interference
	 * @return the warnings with that of the label that the field has instead
	 */
	static List<String> with(final List<String> warnings, final List<Spot> waves) {
		if (waves.isEmpty() || warnings.isEmpty()) {
			return warnings;
		}
		final List<String> result = new ArrayList<>(warnings);
		result.set(PhaseMap.AMORPHOUS, waves.stream().map(wave -> String.format(Locale.ROOT, "%.3g \u00c5", wave.dSpacing()))
			.collect(Collectors.joining(", ", "Fringes of d = ",
				" that run through the whole field as one wave are taken as interference; if they are of a crystal that fills the field, it is labelled amorphous")));
		return result;
	}
}
