package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The point symmetry a phase shows in kinematic diffraction: all integer
 * matrices that map the reciprocal lattice onto itself, keep its metric and
 * keep |F|, Friedel's −1 among them. Found from cell and atoms, so that it
 * holds for any setting of any space group, and for a cell that is not reduced.
 * Without atoms it is the symmetry of the lattice. Immutable.
 */
public final class LaueGroup {

	/** Reflections compared, about: in a cubic lattice all up to 1 2 4, where m-3 and m-3m differ from 1 2 0 on. */
	private static final int COMPARED = 400;

	/** Relative difference of lengths, and of |F| to the largest, taken for rounding of published numbers. */
	private static final double TOLERANCE = 3e-4;

	private final List<IntegerMatrix> operations;

	private LaueGroup(final List<IntegerMatrix> operations) {
		this.operations = operations;
	}

	/** @return the Laue group of a phase. */
	public static LaueGroup of(final Phase phase) {
		final UnitCell cell = phase.cell();
		final List<IntegerMatrix> lattice = latticeSymmetry(cell);
		if (!phase.hasAtoms()) return new LaueGroup(lattice);
		final double dMin = Math.cbrt(4 * Math.PI / 3 * cell.volume() / COMPARED);
		final AmplitudeTable amplitudes = new AmplitudeTable(phase, dMin);
		return new LaueGroup(lattice.stream().filter(m -> amplitudes.areKeptBy(m, TOLERANCE)).collect(Collectors
			.toList()));
	}

	/** @return the number of operations, −1 included: 48 for m-3m, 2 for -1. */
	public int order() {
		return operations.size();
	}

	/** @return all reflections equivalent to hkl, hkl and its Friedel mate among them. */
	public Set<Miller> equivalents(final Miller hkl) {
		return operations.stream().map(m -> m.times(hkl)).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** @return the number of reflections equivalent to hkl. */
	public int multiplicity(final Miller hkl) {
		return equivalents(hkl).size();
	}

	/** @return all zone axes equivalent to uvw, uvw and its opposite among them. */
	public Set<ZoneAxis> equivalents(final ZoneAxis uvw) {
		return operations.stream().map(m -> m.transposeTimes(uvw)).collect(Collectors.toCollection(
			LinkedHashSet::new));
	}

	/** @return whether two zone axes, or one and the opposite of the other, show the same pattern. */
	public boolean equivalent(final ZoneAxis first, final ZoneAxis second) {
		return equivalents(first).contains(second);
	}

	private static List<IntegerMatrix> latticeSymmetry(final UnitCell cell) {
		final Miller[] basis = { new Miller(1, 0, 0), new Miller(0, 1, 0), new Miller(0, 0, 1) };
		final double dMin = Math.min(cell.dSpacing(basis[0]), Math.min(cell.dSpacing(basis[1]), cell.dSpacing(
			basis[2]))) * (1 - TOLERANCE);
		final List<Miller> points = ReciprocalSphere.points(cell, dMin);
		final List<IntegerMatrix> found = new ArrayList<>();
		for (final Miller a : images(cell, points, basis[0])) {
			for (final Miller b : images(cell, points, basis[1])) {
				if (!sameLength(cell, a.plus(b), basis[0].plus(basis[1]))) continue;
				for (final Miller c : images(cell, points, basis[2])) {
					if (sameLength(cell, b.plus(c), basis[1].plus(basis[2])) && sameLength(cell, a.plus(c), basis[0]
						.plus(basis[2])))
					{
						found.add(new IntegerMatrix(a, b, c));
					}
				}
			}
		}
		return Collections.unmodifiableList(found);
	}

	private static List<Miller> images(final UnitCell cell, final List<Miller> points, final Miller vector) {
		return points.stream().filter(p -> sameLength(cell, p, vector)).collect(Collectors.toList());
	}

	private static boolean sameLength(final UnitCell cell, final Miller first, final Miller second) {
		return Math.abs(cell.dSpacing(first) / cell.dSpacing(second) - 1) < TOLERANCE;
	}
}
