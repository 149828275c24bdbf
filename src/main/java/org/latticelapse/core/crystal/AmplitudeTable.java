package org.latticelapse.core.crystal;

import java.util.HashMap;
import java.util.Map;

/** The structure-factor moduli of all reflections of a phase down to a spacing. */
final class AmplitudeTable {

	private final Map<Miller, Double> amplitudes = new HashMap<>();
	private final double largest;

	AmplitudeTable(final Phase phase, final double dMin) {
		final StructureFactors factors = new StructureFactors(phase);
		for (final Miller hkl : ReciprocalSphere.points(phase.cell(), dMin)) {
			amplitudes.put(hkl, factors.of(hkl).abs());
		}
		largest = amplitudes.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
	}

	/**
	 * @param tolerance allowed difference as a fraction of the largest modulus
	 * @return whether every reflection is as strong as its image; one whose image
	 *         rounding puts just outside the table is not asked
	 */
	boolean areKeptBy(final IntegerMatrix operation, final double tolerance) {
		return amplitudes.entrySet().stream().allMatch(entry -> {
			final Double image = amplitudes.get(operation.times(entry.getKey()));
			return image == null || Math.abs(image - entry.getValue()) <= tolerance * largest;
		});
	}
}
