package org.latticelapse.core.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.Reflection;
import org.latticelapse.core.crystal.ReflectionList;
import org.latticelapse.core.crystal.StructureFactors;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * One crystal of a simulated specimen: phase, orientation, extent. Immutable;
 * the {@code with…} methods return a copy.
 */
public final class Grain {

	/** Beams weaker than this fraction of the strongest are left out. */
	private static final double NEGLIGIBLE = 0.005;
	private static final double SHORTEST_SPACING = 0.6;

	private final Phase phase;
	private final ZoneAxis zone;
	private final Miller reference;
	private final double angle;
	private final Region region;
	private final double thickness;
	private final double tilt;
	private final double tiltAxis;
	private final double debyeWaller;

	/**
	 * @param phase what it is; its atoms must be known
	 * @param zone zone axis, pointing to the viewer
	 * @param angle direction of the {@link #reference} reflection, degrees
	 *          counter-clockwise as displayed from +x
	 * @param region where it is
	 * @param thickness along the beam, Å; kinematic scattering holds for some
	 *          ten nm of light elements at most
	 * @throws IllegalArgumentException if the atoms are not known, the thickness
	 *           is not positive, or the zone has no reflection that an image
	 *           could show
	 */
	public Grain(final Phase phase, final ZoneAxis zone, final double angle, final Region region,
		final double thickness)
	{
		if (!phase.hasAtoms()) {
			throw new IllegalArgumentException("An image of " + phase.id() + " can not be simulated: its atoms are unknown");
		}
		if (!(thickness > 0 && thickness < 1e4)) {
			throw new IllegalArgumentException("The thickness of the " + phase.id() +
				" crystal must be above 0 and below 10000 Angstrom, not " + thickness);
		}
		final List<Reflection> inZone = ReflectionList.of(phase, SHORTEST_SPACING, Double.POSITIVE_INFINITY).in(zone);
		if (inZone.isEmpty()) {
			throw new IllegalArgumentException(phase.id() + " has no reflection in the zone " + zone + " with d above " +
				SHORTEST_SPACING + " Angstrom");
		}
		this.phase = phase;
		this.zone = zone;
		this.reference = inZone.get(0).hkl();
		this.angle = angle;
		this.region = region;
		this.thickness = thickness;
		tilt = 0;
		tiltAxis = 0;
		debyeWaller = 1;
	}

	private Grain(final Grain other, final double tilt, final double tiltAxis, final double debyeWaller) {
		phase = other.phase;
		zone = other.zone;
		reference = other.reference;
		angle = other.angle;
		region = other.region;
		thickness = other.thickness;
		this.tilt = tilt;
		this.tiltAxis = tiltAxis;
		this.debyeWaller = debyeWaller;
	}

	/** @return this grain tilted away from the zone axis by an angle about an axis in the image's plane, degrees. */
	public Grain withTilt(final double degrees, final double axis) {
		return new Grain(this, degrees, axis, debyeWaller);
	}

	/** @return this grain with another Debye–Waller factor B of all its atoms, Å²; 1 unless set. */
	public Grain withDebyeWaller(final double b) {
		return new Grain(this, tilt, tiltAxis, b);
	}

	/** @return the phase. */
	public Phase phase() {
		return phase;
	}

	/** @return the zone axis, pointing to the viewer. */
	public ZoneAxis zone() {
		return zone;
	}

	/** @return the reflection whose direction the angle gives: that of the longest spacing in the zone. */
	public Miller reference() {
		return reference;
	}

	/** @return the direction of the reference reflection, degrees counter-clockwise as displayed from +x. */
	public double angle() {
		return angle;
	}

	/** @return where the grain is. */
	public Region region() {
		return region;
	}

	/** @return the thickness along the beam, Å. */
	public double thickness() {
		return thickness;
	}

	/** @return the mean phase shift of the electrons in the full thickness, radians: the mean inner potential. */
	double meanPhase(final ElectronBeam beam) {
		final double f = new StructureFactors(phase).of(new Miller(0, 0, 0)).getReal();
		return beam.scatteringStrength() * f * thickness / phase.cell().volume();
	}

	/**
	 * The beams this crystal diffracts kinematically: amplitude
	 * γλ F t / V · exp(−B g²/4) · sin(π s t) / (π s t), with the distance s of the
	 * reciprocal lattice point from the Ewald sphere. That includes beams of the
	 * neighbouring Laue zones, which a thin crystal shows faintly.
	 *
	 * @param beam the electrons
	 * @param limit highest frequency, 1/Å
	 * @return the beams above half a percent of the strongest, longest spacing first
	 */
	public List<DiffractedBeam> beams(final ElectronBeam beam, final double limit) {
		final CrystalOrientation orientation = new CrystalOrientation(phase.cell(), zone, reference, angle, tilt,
			tiltAxis);
		final StructureFactors factors = new StructureFactors(phase);
		final double strength = beam.scatteringStrength() * thickness / phase.cell().volume();
		final List<DiffractedBeam> all = new ArrayList<>();
		double strongest = 0;
		for (final Reflection reflection : ReflectionList.of(phase, 1 / limit, Double.POSITIVE_INFINITY).reflections()) {
			final Vector3D g = orientation.reciprocalVector(reflection.hkl());
			final double s = g.getZ() - 0.5 * beam.wavelength() * g.getNormSq();
			final double damping = Math.exp(-debyeWaller * g.getNormSq() / 4) * sinc(Math.PI * s * thickness);
			// F is defined with exp(+2πi hr), so its conjugate belongs to the wave exp(+2πi gr)
			final Complex amplitude = factors.of(reflection.hkl()).conjugate().multiply(strength * damping);
			strongest = Math.max(strongest, amplitude.abs());
			all.add(new DiffractedBeam(reflection.hkl(), g.getX(), -g.getY(), reflection.dSpacing(), s, amplitude));
		}
		final double threshold = NEGLIGIBLE * strongest;
		all.removeIf(diffracted -> diffracted.amplitude().abs() < threshold);
		return Collections.unmodifiableList(all);
	}

	private static double sinc(final double x) {
		return Math.abs(x) < 1e-6 ? 1 : Math.sin(x) / x;
	}

	@Override
	public String toString() {
		return phase.id() + " " + zone + ", reflection (" + reference + ") at " + angle + " degrees, tilted by " + tilt +
			" degrees, " + thickness + " Angstrom thick";
	}
}
