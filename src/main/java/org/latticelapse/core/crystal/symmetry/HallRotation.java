package org.latticelapse.core.crystal.symmetry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One generator of a Hall symbol, like {@code 4bd} or {@code -2"c}: a rotation
 * or rotoinversion, its axis, its translation (International Tables B, tables
 * A1.4.2.3 to A1.4.2.6).
 */
final class HallRotation {

	static final SymmetryOperation INVERSION = new SymmetryOperation(new int[][] { { -1, 0, 0 }, { 0, -1, 0 }, { 0, 0,
		-1 } }, new int[3]);

	private static final Pattern PART = Pattern.compile("(-?)([12346])([xyz'\"=*]?)([1-5abcnuvwd]*)([xyz'\"=*]?)");

	/** Rotations about z, and twofold axes along a−b (') and a+b ("). */
	private static final int[][] TWO = { { -1, 0, 0 }, { 0, -1, 0 }, { 0, 0, 1 } };
	private static final int[][] THREE = { { 0, -1, 0 }, { 1, -1, 0 }, { 0, 0, 1 } };
	private static final int[][] FOUR = { { 0, -1, 0 }, { 1, 0, 0 }, { 0, 0, 1 } };
	private static final int[][] SIX = { { 1, -1, 0 }, { 1, 0, 0 }, { 0, 0, 1 } };
	private static final int[][] TWO_A_MINUS_B = { { 0, -1, 0 }, { -1, 0, 0 }, { 0, 0, -1 } };
	private static final int[][] TWO_A_PLUS_B = { { 0, 1, 0 }, { 1, 0, 0 }, { 0, 0, -1 } };
	private static final int[][] THREE_DIAGONAL = { { 0, 0, 1 }, { 1, 0, 0 }, { 0, 1, 0 } };

	private final int fold;
	private final char axis;
	private final SymmetryOperation operation;

	private HallRotation(final int fold, final char axis, final SymmetryOperation operation) {
		this.fold = fold;
		this.axis = axis;
		this.operation = operation;
	}

	/**
	 * @param text one part of the symbol
	 * @param position 1 for the first part after the lattice
	 * @param previous the part before it, which sets the axis where none is written; may be null
	 * @throws IllegalArgumentException if this is no such part
	 */
	static HallRotation parse(final String text, final int position, final HallRotation previous) {
		final Matcher part = PART.matcher(text);
		if (!part.matches() || !part.group(3).isEmpty() && !part.group(5).isEmpty()) {
			throw new IllegalArgumentException(text + " is no rotation");
		}
		final int fold = Integer.parseInt(part.group(2));
		final String written = part.group(3) + part.group(5);
		final char axis = written.isEmpty() ? defaultAxis(fold, position, previous) : written.charAt(0);
		final char reference = previous == null || "xyz".indexOf(previous.axis) < 0 ? 'z' : previous.axis;
		final int[] translation = translation(part.group(4), fold, axis);
		final SymmetryOperation proper = new SymmetryOperation(matrix(fold, axis, reference), new int[3]);
		final SymmetryOperation turned = part.group(1).isEmpty() ? proper : INVERSION.after(proper);
		return new HallRotation(fold, axis, SymmetryOperation.translation(translation[0], translation[1], translation[2])
			.after(turned));
	}

	/** @return the operation this part stands for. */
	SymmetryOperation operation() {
		return operation;
	}

	private static char defaultAxis(final int fold, final int position, final HallRotation previous) {
		if (position == 2 && fold == 2) return previous.fold == 2 || previous.fold == 4 ? 'x' : '\'';
		if (position == 3 && fold == 3 || position == 2 && fold == 3) return '*';
		return 'z';
	}

	private static int[][] matrix(final int fold, final char axis, final char reference) {
		switch (axis) {
			case '*':
				return THREE_DIAGONAL;
			case '\'':
				return turned(TWO_A_MINUS_B, reference);
			case '"':
			case '=':
				return turned(TWO_A_PLUS_B, reference);
			default:
				return turned(aboutZ(fold), axis);
		}
	}

	private static int[][] aboutZ(final int fold) {
		switch (fold) {
			case 1:
				return new int[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
			case 2:
				return TWO;
			case 3:
				return THREE;
			case 4:
				return FOUR;
			default:
				return SIX;
		}
	}

	/** The same rotation with z, x, y renamed in turn until z has become the axis. */
	private static int[][] turned(final int[][] aboutZ, final char axis) {
		final int steps = axis == 'z' ? 0 : axis - 'x' + 1;
		final int[][] result = new int[3][3];
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 3; j++) {
				result[(i + steps) % 3][(j + steps) % 3] = aboutZ[i][j];
			}
		}
		return result;
	}

	private static int[] translation(final String letters, final int fold, final char axis) {
		final int half = SymmetryOperation.PARTS / 2;
		final int quarter = SymmetryOperation.PARTS / 4;
		final int[] sum = new int[3];
		for (final char letter : letters.toCharArray()) {
			final int diagonal = letter == 'n' ? half : letter == 'd' ? quarter : 0;
			sum[0] += letter == 'a' ? half : letter == 'u' ? quarter : diagonal;
			sum[1] += letter == 'b' ? half : letter == 'v' ? quarter : diagonal;
			sum[2] += letter == 'c' ? half : letter == 'w' ? quarter : diagonal;
			if (Character.isDigit(letter)) {
				sum["xy".indexOf(axis) < 0 ? 2 : axis - 'x'] += SymmetryOperation.PARTS / fold * (letter - '0');
			}
		}
		return sum;
	}
}
