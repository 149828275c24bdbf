package org.latticelapse.core.crystal.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a Hall symbol, like {@code -P 2ybc}, into the operations of its space
 * group. Grammar: Hall, Acta Cryst. A37 (1981) 517, in the form of
 * International Tables B, A1.4.2.3. A change of basis is understood when it is
 * a shift of the origin, {@code (0 0 1)} in twelfths.
 */
public final class HallSymbol {

	/** The largest space group has 48 point operations and 4 lattice points. */
	private static final int LARGEST = 192;

	private static final int TWELFTH = SymmetryOperation.PARTS / 12;

	private final List<SymmetryOperation> generators = new ArrayList<>();

	private HallSymbol() {}

	/**
	 * @param symbol a Hall symbol, its parts separated by blanks or underscores
	 * @return all operations of the group, the identity first
	 * @throws IllegalArgumentException if this is no Hall symbol
	 */
	public static List<SymmetryOperation> operations(final String symbol) {
		final String text = symbol.replace('_', ' ').trim();
		final int bracket = text.indexOf('(');
		final String[] parts = (bracket < 0 ? text : text.substring(0, bracket)).trim().split("\\s+");
		final HallSymbol hall = new HallSymbol();
		try {
			hall.addLattice(parts[0]);
			hall.addRotations(parts);
			return hall.group(bracket < 0 ? new int[3] : originShift(text.substring(bracket)));
		}
		catch (final IllegalArgumentException | IndexOutOfBoundsException e) {
			throw new IllegalArgumentException("\"" + symbol + "\" is not a Hall symbol of a space group", e);
		}
	}

	private void addLattice(final String part) {
		final boolean centric = part.startsWith("-");
		if (centric) generators.add(HallRotation.INVERSION);
		generators.addAll(LatticeCentring.of(part.substring(centric ? 1 : 0)));
	}

	private void addRotations(final String[] parts) {
		HallRotation previous = null;
		for (int i = 1; i < parts.length; i++) {
			previous = HallRotation.parse(parts[i], i, previous);
			generators.add(previous.operation());
		}
	}

	/** The origin moves by v: an operation S becomes V S V⁻¹. */
	private List<SymmetryOperation> group(final int[] v) {
		final SymmetryOperation forth = SymmetryOperation.translation(v[0], v[1], v[2]);
		final SymmetryOperation back = SymmetryOperation.translation(-v[0], -v[1], -v[2]);
		final Set<SymmetryOperation> members = new LinkedHashSet<>();
		members.add(SymmetryOperation.IDENTITY);
		final List<SymmetryOperation> queue = new ArrayList<>(members);
		for (int i = 0; i < queue.size(); i++) {
			for (final SymmetryOperation generator : generators) {
				final SymmetryOperation product = forth.after(generator).after(back).after(queue.get(i));
				if (members.add(product)) queue.add(product);
			}
			if (members.size() > LARGEST) throw new IllegalArgumentException("This is no group");
		}
		return queue;
	}

	private static int[] originShift(final String bracket) {
		final String[] twelfths = bracket.replaceAll("[()]", " ").trim().split("\\s+");
		if (twelfths.length != 3) throw new IllegalArgumentException("This is no shift of the origin");
		return Arrays.stream(twelfths).mapToInt(twelfth -> TWELFTH * Integer.parseInt(twelfth)).toArray();
	}
}
