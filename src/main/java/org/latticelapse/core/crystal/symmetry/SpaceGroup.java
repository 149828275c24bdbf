package org.latticelapse.core.crystal.symmetry;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.DataFile;

/**
 * One setting of one of the 230 space groups: a choice of axes and origin. The
 * 530 settings of International Tables B, table A1.4.2.7. Immutable.
 */
public final class SpaceGroup {

	private static final List<SpaceGroup> TABLE = Collections.unmodifiableList(DataFile.lines("space-groups.txt").stream()
		.filter(line -> !line.startsWith("#")).map(SpaceGroup::new).collect(Collectors.toList()));

	private final int number;
	private final String choice;
	private final String hall;
	private final List<String> symbols;
	private final Set<String> names;

	private SpaceGroup(final String line) {
		final String[] columns = line.split("\\|");
		this.number = Integer.parseInt(columns[0]);
		this.choice = columns[1];
		this.hall = columns[2];
		this.symbols = Arrays.asList(columns[3].split("="));
		this.names = names();
	}

	/** @return all settings, in the order of the groups, the standard setting of each first. */
	static List<SpaceGroup> all() {
		return TABLE;
	}

	/**
	 * The settings a Hermann–Mauguin symbol can mean. Short and full symbols are
	 * understood, with or without blanks and underscores, the old cubic ones
	 * (F m 3 m), and a suffix for axes or origin ({@code :2}, {@code :H}, {@code Z}).
	 */
	public static List<SpaceGroup> bySymbol(final String symbol) {
		final String name = normal(symbol);
		return TABLE.stream().filter(group -> group.names.contains(name)).collect(Collectors.toList());
	}

	/** @return the settings of a space group by its number, 1 to 230. */
	public static List<SpaceGroup> byNumber(final int number) {
		return TABLE.stream().filter(group -> group.number == number).collect(Collectors.toList());
	}

	/** @return the number in the International Tables. */
	int number() {
		return number;
	}

	/** @return 1 or 2 for the choice of origin, H or R for the axes, empty where there is no choice. */
	String choice() {
		return choice;
	}

	/** @return the Hermann–Mauguin symbol. */
	String symbol() {
		return symbols.get(0);
	}

	/** @return all operations, the identity first. */
	public List<SymmetryOperation> operations() {
		return HallSymbol.operations(hall);
	}

	private Set<String> names() {
		final Set<String> plain = new LinkedHashSet<>();
		for (final String symbol : symbols) {
			plain.add(normal(symbol));
			// P 1 21/c 1 is also written P 21/c, F m -3 m was written F m 3 m
			if (number > 2 && number < 16) plain.add(normal(symbol.replaceAll(" 1(?= |$)", "")));
			if (number > 194) plain.add(normal(symbol.replace("-3", "3")));
		}
		final Set<String> all = new LinkedHashSet<>(plain);
		for (final String suffix : suffixes()) {
			plain.forEach(name -> all.add(name + suffix));
		}
		return all;
	}

	private List<String> suffixes() {
		switch (choice) {
			case "1":
				return Arrays.asList("s", "1");
			case "2":
				return Arrays.asList("z", "2");
			case "H":
				return Arrays.asList("h");
			case "R":
				return Arrays.asList("r");
			default:
				return Arrays.asList();
		}
	}

	private static String normal(final String symbol) {
		return symbol.toLowerCase(Locale.ROOT).replaceAll("[\\s_:()]", "");
	}

	@Override
	public String toString() {
		return symbol() + (choice.isEmpty() ? "" : " :" + choice);
	}
}
