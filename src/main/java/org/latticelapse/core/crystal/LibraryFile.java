package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.Gson;

/**
 * What phases.json in the jar holds: named sets of ids, and phases with their
 * cells [a, b, c, alpha, beta, gamma], their atoms [element, x, y, z, occupancy]
 * and sources. The fields are filled by Gson.
 */
final class LibraryFile {

	private final Map<String, List<String>> sets = new LinkedHashMap<>();
	private final List<Entry> phases = new ArrayList<>();

	private LibraryFile() {}

	/** @return the library that comes with the jar. */
	static LibraryFile read() {
		return new Gson().fromJson(String.join("\n", DataFile.lines("phases.json")), LibraryFile.class);
	}

	/** @return ids of the phases in each set, by the name of the set. */
	Map<String, List<String>> sets() {
		return sets;
	}

	/** @return the phases. */
	List<Phase> phases() {
		return phases.stream().map(Entry::toPhase).collect(Collectors.toList());
	}

	private static final class Entry {

		private String id;
		private String formula;
		private String name;
		private String spaceGroup;
		private String source;
		private double[] cell;
		private double[] cryoCell;
		private final List<List<Object>> atoms = new ArrayList<>();

		Phase toPhase() {
			final Phase phase = new Phase(id, toCell(cell), atoms.stream().map(Entry::toAtom).collect(Collectors
				.toList())).withName(formula, name).withSpaceGroup(spaceGroup).withSource(source);
			return cryoCell == null ? phase : phase.withCryoCell(toCell(cryoCell));
		}

		private static UnitCell toCell(final double[] p) {
			return new UnitCell(p[0], p[1], p[2], p[3], p[4], p[5]);
		}

		private static Atom toAtom(final List<Object> row) {
			return new Atom((String) row.get(0), (Double) row.get(1), (Double) row.get(2), (Double) row.get(3),
				(Double) row.get(4));
		}
	}
}
