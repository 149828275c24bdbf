package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phases a user can ask for by id, and named sets of them: those that come
 * with the plugin, and the user's own. Upper and lower case are the same.
 * Immutable.
 */
public final class PhaseLibrary {

	private static final String ALL = "all";

	private final Map<String, Phase> phases;
	private final Map<String, List<String>> sets;

	private PhaseLibrary(final Map<String, Phase> phases, final Map<String, List<String>> sets) {
		this.phases = phases;
		this.sets = sets;
	}

	/**
	 * @return the phases that come with the plugin, with the sets {@code SEI},
	 *         {@code ice}, {@code collector} and {@code calibration}
	 */
	public static PhaseLibrary builtIn() {
		final LibraryFile file = LibraryFile.read();
		final Map<String, Phase> phases = new LinkedHashMap<>();
		file.phases().forEach(phase -> phases.put(key(phase.id()), phase));
		return new PhaseLibrary(phases, file.sets());
	}

	/**
	 * This library with the user's phases added. A phase with the id of one in
	 * the library takes its place, also in the sets: who brings a CIF of LiF wants
	 * that LiF.
	 *
	 * @throws IllegalArgumentException if an id is the name of a set, or {@code all}
	 */
	public PhaseLibrary with(final List<Phase> more) {
		final Map<String, Phase> merged = new LinkedHashMap<>(phases);
		for (final Phase phase : more) {
			if (key(phase.id()).equals(ALL) || set(phase.id()).isPresent()) {
				throw new IllegalArgumentException("The phase " + phase.id() +
					" has the name of a set of phases: rename it, or its CIF file");
			}
			merged.put(key(phase.id()), phase);
		}
		return new PhaseLibrary(merged, sets);
	}

	/** @return all phases, those of the plugin first. */
	public List<Phase> phases() {
		return Collections.unmodifiableList(new ArrayList<>(phases.values()));
	}

	/** @return the names of the sets, {@code all} not among them. */
	public Set<String> sets() {
		return Collections.unmodifiableSet(sets.keySet());
	}

	/** @return the phase of this id, in any case. */
	public Optional<Phase> find(final String id) {
		return Optional.ofNullable(phases.get(key(id)));
	}

	/**
	 * @return the phase of this id, in any case
	 * @throws IllegalArgumentException if there is none
	 */
	public Phase get(final String id) {
		return find(id).orElseThrow(() -> unknown("phase", id));
	}

	/**
	 * The phases a list names: ids and sets, separated by commas, and {@code all}
	 * for every phase of the library.
	 *
	 * @param list like {@code SEI, LiOH_H2O, Cu}
	 * @return the phases in the order asked for, each once
	 * @throws IllegalArgumentException if the list is empty, or a name in it is
	 *           neither an id nor a set
	 */
	public List<Phase> select(final String list) {
		final Set<Phase> selected = new LinkedHashSet<>();
		for (final String part : list.split(",")) {
			if (!part.trim().isEmpty()) selected.addAll(named(part.trim()));
		}
		if (selected.isEmpty()) {
			throw new IllegalArgumentException("No phase was asked for: give at least one of " + String.join(", ", names()));
		}
		return new ArrayList<>(selected);
	}

	private Collection<Phase> named(final String name) {
		if (key(name).equals(ALL)) return phases.values();
		final Optional<List<String>> set = set(name);
		if (set.isPresent()) {
			return set.get().stream().map(id -> phases.get(key(id))).collect(Collectors.toList());
		}
		return Collections.singleton(find(name).orElseThrow(() -> unknown("phase or set", name)));
	}

	private IllegalArgumentException unknown(final String kind, final String name) {
		return new IllegalArgumentException("There is no " + kind + " \"" + name + "\"" + EditDistance.nearest(name, names())
			.map(near -> "; did you mean \"" + near + "\"?").orElse(".") + " Known are " + String.join(", ", names()));
	}

	private Optional<List<String>> set(final String name) {
		return sets.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).map(
			Map.Entry::getValue).findFirst();
	}

	private List<String> names() {
		final List<String> names = new ArrayList<>(sets.keySet());
		names.add(ALL);
		phases.values().forEach(phase -> names.add(phase.id()));
		return names;
	}

	private static String key(final String id) {
		return id.toLowerCase(Locale.ROOT);
	}
}
