package org.latticelapse.core.crystal;

import java.util.List;
import java.util.stream.Collectors;

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
	private final List<Sublattice> sublattices;

	/**
	 * @param phase a phase; without atoms every structure factor is 1
	 * @throws IllegalArgumentException if it has an atom that is no element
	 */
	public StructureFactors(final Phase phase) {
		this.cell = phase.cell();
		this.sublattices = phase.atoms().stream().collect(Collectors.groupingBy(Atom::element)).entrySet().stream().map(
			entry -> new Sublattice(ScatteringFactor.of(entry.getKey()), entry.getValue())).collect(Collectors.toList());
	}

	/** @return the structure factor F(hkl), Å. */
	public Complex of(final Miller hkl) {
		if (sublattices.isEmpty()) return Complex.ONE;
		final double g = 1 / cell.dSpacing(hkl);
		double real = 0;
		double imaginary = 0;
		for (final Sublattice sublattice : sublattices) {
			final double f = sublattice.factor.at(g);
			for (final Atom atom : sublattice.atoms) {
				final double phase = MathUtils.TWO_PI * (hkl.h() * atom.x() + hkl.k() * atom.y() + hkl.l() * atom.z());
				real += atom.occupancy() * f * Math.cos(phase);
				imaginary += atom.occupancy() * f * Math.sin(phase);
			}
		}
		return new Complex(real, imaginary);
	}

	/** @return what |F(hkl)| would be if all atoms scattered in phase, Å: it is never exceeded. */
	double inPhase(final Miller hkl) {
		if (sublattices.isEmpty()) return 1;
		final double g = 1 / cell.dSpacing(hkl);
		double sum = 0;
		for (final Sublattice sublattice : sublattices) {
			sum += sublattice.factor.at(g) * sublattice.occupancy;
		}
		return sum;
	}

	/** All atoms of one element. */
	private static final class Sublattice {

		private final ScatteringFactor factor;
		private final List<Atom> atoms;
		private final double occupancy;

		Sublattice(final ScatteringFactor factor, final List<Atom> atoms) {
			this.factor = factor;
			this.atoms = atoms;
			this.occupancy = atoms.stream().mapToDouble(Atom::occupancy).sum();
		}
	}
}
