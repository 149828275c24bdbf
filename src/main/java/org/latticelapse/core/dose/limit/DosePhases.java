package org.latticelapse.core.dose.limit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;

/** The phases a user names in a list, where a file of critical doses may know more phases than the library. */
public final class DosePhases {

	private DosePhases() {}

	/**
	 * @param list ids and sets of the phase library and phases of the critical
	 *          doses, separated by commas; upper and lower case are the same
	 * @param doses the critical doses
	 * @return the ids in the order asked for, each once, at least one
	 * @throws IllegalArgumentException if the list is empty or a name in it is
	 *           unknown
	 */
	public static List<String> select(final String list, final CriticalDoses doses) {
		final Set<String> ids = new LinkedHashSet<>();
		for (final String part : list.split(",")) {
			final Optional<String> own = doses.all().stream().map(CriticalDose::phase).filter(phase -> phase
				.equalsIgnoreCase(part.trim())).findFirst();
			if (own.isPresent()) ids.add(own.get());
			else if (!part.trim().isEmpty()) PhaseLibrary.builtIn().select(part).stream().map(Phase::id).forEach(ids::add);
		}
		if (ids.isEmpty()) PhaseLibrary.builtIn().select(list);
		return new ArrayList<>(ids);
	}
}
