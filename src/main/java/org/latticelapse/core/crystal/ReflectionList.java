package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reflections of a phase in a range of spacings, both of each Friedel pair.
 * Extinctions follow from the atoms; without atoms all reflections are present
 * and equally strong. Immutable.
 */
public final class ReflectionList {

	/**
	 * A reflection counts as forbidden when its |F| is below this fraction of what
	 * all atoms would give in phase (its unitary structure factor). Rounded
	 * coordinates make truly forbidden ones appear at about 1e-4.
	 */
	public static final double FORBIDDEN = 1e-3;

	private static final Comparator<Reflection> LONGEST_FIRST = Comparator //
		.comparingLong((final Reflection r) -> -Math.round(r.dSpacing() * 1e6)) //
		.thenComparing(r -> -r.hkl().h()).thenComparing(r -> -r.hkl().k()).thenComparing(r -> -r.hkl().l());

	private final List<Reflection> reflections;

	private ReflectionList(final List<Reflection> reflections) {
		this.reflections = Collections.unmodifiableList(reflections);
	}

	/**
	 * @param phase a phase
	 * @param dMin smallest spacing, Å
	 * @param dMax largest spacing, Å; may be infinite
	 * @return all reflections with dMin ≤ d ≤ dMax that are not
	 *         {@link #FORBIDDEN}
	 * @throws IllegalArgumentException if dMin is not positive, or so small that
	 *           there are more than a million reflections
	 */
	public static ReflectionList of(final Phase phase, final double dMin, final double dMax) {
		final StructureFactors factors = new StructureFactors(phase);
		final List<Reflection> present = new ArrayList<>();
		for (final Miller hkl : ReciprocalSphere.points(phase.cell(), dMin)) {
			final double d = phase.cell().dSpacing(hkl);
			final double f = factors.of(hkl).abs();
			if (d <= dMax && f > FORBIDDEN * factors.inPhase(hkl)) present.add(new Reflection(hkl, d, f, 1));
		}
		final double largest = present.stream().mapToDouble(Reflection::structureFactor).max().orElse(1);
		present.replaceAll(r -> new Reflection(r.hkl(), r.dSpacing(), r.structureFactor(), r.structureFactor() /
			largest));
		present.sort(LONGEST_FIRST);
		return new ReflectionList(present);
	}

	/** @return all reflections, the longest spacing first. */
	public List<Reflection> reflections() {
		return reflections;
	}

	/** @return the reflections of one zone, the longest spacing first. */
	public List<Reflection> in(final ZoneAxis zone) {
		return reflections.stream().filter(r -> zone.contains(r.hkl())).collect(Collectors.toList());
	}
}
