package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.util.MathUtils;

/**
 * Kinematic electron structure factors of a phase,
 * F(hkl) = Σ occupancy · f(1/d) · exp(2πi(hx + ky + lz)) over all atoms of the
 * cell, in Å. No thermal vibration. The Fourier coefficient of the mean inner
 * potential, in volts, is 47.8780 F / V with the cell volume V in Å³. Immutable.
 */
public final class StructureFactors {

	private final UnitCell cell;
	private final Map<ScatteringFactor, List<Atom>> atoms = new LinkedHashMap<>();

	/**
	 * @param phase a phase; without atoms every structure factor is 1
	 * @throws IllegalArgumentException if it has an atom that is no element
	 */
	public StructureFactors(final Phase phase) {
		this.cell = phase.cell();
		for (final Atom atom : phase.atoms()) {
			atoms.computeIfAbsent(ScatteringFactor.of(atom.element()), factor -> new ArrayList<>()).add(atom);
		}
	}

	/** @return the structure factor F(hkl), Å. */
	public Complex of(final Miller hkl) {
		if (atoms.isEmpty()) return Complex.ONE;
		final double g = 1 / cell.dSpacing(hkl);
		double real = 0;
		double imaginary = 0;
		for (final Map.Entry<ScatteringFactor, List<Atom>> entry : atoms.entrySet()) {
			final double f = entry.getKey().at(g);
			for (final Atom atom : entry.getValue()) {
				final double phase = MathUtils.TWO_PI * (hkl.h() * atom.x() + hkl.k() * atom.y() + hkl.l() * atom.z());
				real += atom.occupancy() * f * Math.cos(phase);
				imaginary += atom.occupancy() * f * Math.sin(phase);
			}
		}
		return new Complex(real, imaginary);
	}

	/** @return what |F(hkl)| would be if all atoms scattered in phase, Å: it is never exceeded. */
	double inPhase(final Miller hkl) {
		if (atoms.isEmpty()) return 1;
		final double g = 1 / cell.dSpacing(hkl);
		double sum = 0;
		for (final Map.Entry<ScatteringFactor, List<Atom>> entry : atoms.entrySet()) {
			sum += entry.getKey().at(g) * entry.getValue().stream().mapToDouble(Atom::occupancy).sum();
		}
		return sum;
	}
}
