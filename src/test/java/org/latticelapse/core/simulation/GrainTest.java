package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.ZoneAxis;

class GrainTest {

	private static final ElectronBeam BEAM = ElectronBeam.of(300);

	@Test
	void amplitudesAgreeWithPublishedExtinctionDistances() {
		// Williams and Carter, Transmission Electron Microscopy, ch. 13: at 100 kV, rounded to 0.1 nm. Atomic
		// scattering factors of different authors differ by some percent.
		final ZoneAxis zone = new ZoneAxis(0, 1, -1);
		assertEquals(286, extinctionDistance("Cu", new Miller(1, 1, 1), zone), 0.08 * 286);
		assertEquals(326, extinctionDistance("Cu", new Miller(2, 0, 0), zone), 0.08 * 326);
		assertEquals(183, extinctionDistance("Au", new Miller(1, 1, 1), zone), 0.08 * 183);
		assertEquals(278, extinctionDistance("Au", new Miller(0, 2, 2), zone), 0.08 * 278);
		assertEquals(602, extinctionDistance("Si", new Miller(1, 1, 1), zone), 0.08 * 602);
		assertEquals(757, extinctionDistance("Si", new Miller(0, 2, 2), zone), 0.08 * 757);
	}

	/** From the amplitude of a foil so thin that the shape factor is 1. */
	private static double extinctionDistance(final String phase, final Miller hkl, final ZoneAxis zone) {
		final Grain foil = new Grain(phase(phase), zone, 0, Region.everywhere(), 1).withDebyeWaller(0);
		return Math.PI / beam(foil, hkl, ElectronBeam.of(100)).amplitude().abs();
	}

	@Test
	void theZoneAxisPointsToTheViewer() {
		// a right-handed crystal seen from +c: b* is 90 degrees counter-clockwise from a*
		final Grain grain = new Grain(phase("SrTiO3"), new ZoneAxis(0, 0, 1), 30, Region.everywhere(), 40);
		final Miller reference = grain.reference();
		final Miller next = new Miller(-reference.k(), reference.h(), 0);
		assertEquals(30, displayedAngle(beam(grain, reference, BEAM)), 1e-6);
		assertEquals(120, displayedAngle(beam(grain, next, BEAM)), 1e-6);
	}

	@Test
	void friedelMatesAreEquallyStrongOnTheZoneAxis() {
		final Grain grain = new Grain(phase("Li2CO3"), new ZoneAxis(1, 1, 0), 12, Region.everywhere(), 60);
		for (final DiffractedBeam beam : grain.beams(BEAM, 1)) {
			if (grain.zone().contains(beam.hkl())) {
				final DiffractedBeam mate = beam(grain, beam.hkl().negated(), BEAM);
				assertEquals(-beam.gx(), mate.gx(), 1e-12);
				assertEquals(-beam.gy(), mate.gy(), 1e-12);
				assertEquals(0, beam.amplitude().conjugate().subtract(mate.amplitude()).abs(), 1e-9);
			}
		}
	}

	@Test
	void excitationErrorFollowsTiltAndEwaldSphere() {
		final Grain flat = new Grain(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region.everywhere(), 20);
		final double g = 2 / phase("LiF").cell().a();
		final double bend = 0.5 * BEAM.wavelength() * g * g;
		final Miller right = new Miller(flat.reference().h(), flat.reference().k(), 0);
		assertEquals(-bend, beam(flat, right, BEAM).excitationError(), 1e-9);
		// about the vertical axis +90 degrees, the right side goes away from the viewer
		final Grain tilted = flat.withTilt(1, 90);
		final double shift = g * Math.sin(Math.toRadians(1));
		assertEquals(-shift - bend, beam(tilted, right, BEAM).excitationError(), 1e-9);
		assertEquals(shift - bend, beam(tilted, right.negated(), BEAM).excitationError(), 1e-9);
		assertEquals(g * Math.cos(Math.toRadians(1)), beam(tilted, right, BEAM).gx(), 1e-9);
	}

	@Test
	void theShapeFactorVanishesAtOneOverTheThickness() {
		final Grain thin = new Grain(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region.everywhere(), 100).withTilt(0.9, 90);
		final DiffractedBeam beam = beam(thin, thin.reference(), BEAM);
		final double s = beam.excitationError();
		final Grain extinct = new Grain(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region.everywhere(), 1 / Math.abs(s))
			.withTilt(0.9, 90);
		assertTrue(extinct.beams(BEAM, 1).stream().noneMatch(b -> b.hkl().equals(thin.reference())));
		final double half = 0.5 / Math.abs(s);
		final Grain strongest = new Grain(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region.everywhere(), half).withTilt(0.9,
			90);
		final Grain inPosition = new Grain(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region.everywhere(), 0.001).withTilt(0.9,
			90);
		final double perAngstrom = beam(inPosition, thin.reference(), BEAM).amplitude().abs() / 0.001;
		assertEquals(2 / Math.PI, beam(strongest, thin.reference(), BEAM).amplitude().abs() / (perAngstrom * half), 1e-6);
	}

	@Test
	void forbiddenReflectionsGiveNoBeam() {
		final Grain grain = new Grain(phase("LiF"), new ZoneAxis(0, 1, 1), 0, Region.everywhere(), 60);
		for (final DiffractedBeam beam : grain.beams(BEAM, 1.2)) {
			final Miller hkl = beam.hkl();
			assertTrue((hkl.h() - hkl.k()) % 2 == 0 && (hkl.k() - hkl.l()) % 2 == 0, "fcc forbids " + hkl);
		}
	}

	@Test
	void aPhaseWithoutAtomsIsRefused() {
		final Phase cellOnly = new Phase("unknown", UnitCell.cubic(4), Collections.emptyList());
		assertThrows(IllegalArgumentException.class, () -> new Grain(cellOnly, new ZoneAxis(0, 0, 1), 0, Region
			.everywhere(), 50));
	}

	private static double displayedAngle(final DiffractedBeam beam) {
		return Math.toDegrees(Math.atan2(-beam.gy(), beam.gx()));
	}

	private static DiffractedBeam beam(final Grain grain, final Miller hkl, final ElectronBeam electrons) {
		final List<DiffractedBeam> beams = grain.beams(electrons, 1.2);
		return beams.stream().filter(b -> b.hkl().equals(hkl)).findFirst().orElseThrow(() -> new AssertionError("no beam " +
			hkl));
	}

	private static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id);
	}
}
