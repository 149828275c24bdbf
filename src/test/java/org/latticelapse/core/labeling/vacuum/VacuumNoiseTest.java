package org.latticelapse.core.labeling.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.fourier.LocalSpectra;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.Detector;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/** Whether the camera's noise is found in fields with and without a hole. */
class VacuumNoiseTest {

	private static final int SIDE = 512;
	private static final double PIXEL = 0.4;
	private static final Region HOLE = Region.halfPlane(165, 0, 0).outside();

	/** Crystals and films of several thicknesses, whose fringes reach to 1.1 1/Å: many kinds of contrast. */
	private static HrtemSimulation manyKinds(final Region material) {
		final Phase lif = PhaseLibrary.builtIn().find("LiF").get();
		HrtemSimulation field = HrtemSimulation.of(SIDE, SIDE, PixelSize.square(PIXEL)).optics(Optics.corrected(300)
			.withVibration(0.15).withContrast(0.8)).dose(2500).seed(3).amorphous(AmorphousMaterial.organicInterphase(), 30,
				material);
		for (int i = 0; i < 12; i++) {
			field = field.crystal(lif, new ZoneAxis(0, 0, 1), 25 * i, Region.disc(25 + 45 * (i % 4), 30 + 65 * (i / 4), 24).and(
				material), 12 * Math.pow(1.22, i));
		}
		return field;
	}

	private static Optional<VacuumLevel> of(final HrtemSimulation field) {
		return VacuumNoise.of(LocalSpectra.of(field.render().micrograph(), Progress.NONE));
	}

	@Test
	void aHoleBesideMaterialOfManyKindsTellsTheNoise() {
		final Optional<VacuumLevel> level = of(manyKinds(HOLE.outside()));
		assertTrue(level.isPresent());
		assertEquals(1, level.get().noise().mean(0.11, 0.45) / level.get().noise().mean(0.9, 1.1), 0.05);
	}

	@Test
	void withoutAHoleNoneOfManyKindsIsNoise() {
		assertFalse(of(manyKinds(Region.everywhere())).isPresent());
	}

	private static HrtemSimulation empty(final double dose) {
		return HrtemSimulation.of(SIDE, SIDE, PixelSize.square(0.3)).optics(Optics.tem(200)).dose(dose).seed(5);
	}

	@Test
	void aFieldOfVacuumIsKnownByAnyCamera() {
		assertTrue(of(empty(300)).isPresent());
		assertTrue(of(empty(1000).detector(Detector.scintillator(6, 0.25, 3))).isPresent());
	}

	/** Whose contrast is a tenth of shot noise and lies within the scatter of one tile. */
	@Test
	void aFaintFilmIsSeenByAllTilesTogether() {
		assertFalse(of(empty(100).amorphous(AmorphousMaterial.carbon(), 35)).isPresent());
	}

	@Test
	void vacuumIsNotClaimedWhereTheDoseShowsNoFilm() {
		assertFalse(of(empty(10)).isPresent());
		assertFalse(of(empty(40).detector(Detector.scintillator(6, 0.25, 3))).isPresent());
	}

	/** At a dose at which neither vacuum alone nor a film beside the same material proves anything. */
	@Test
	void aHoleIsToldFromMaterialOfMuchContrastBesideIt() {
		final Region material = Region.halfPlane(77, 0, 0);
		final HrtemSimulation hole = empty(60).detector(Detector.scintillator(6, 0.25, 3)).amorphous(AmorphousMaterial
			.carbon(), 300, material);
		assertFalse(of(empty(60).detector(Detector.scintillator(6, 0.25, 3))).isPresent());
		assertTrue(of(hole).isPresent());
		assertFalse(of(hole.amorphous(AmorphousMaterial.carbon(), 100, material.outside())).isPresent());
	}

	/** The noise of some scintillator explains film and hole together, but their tiles are not alike. */
	@Test
	void aFilmAndAHoleAreNotOneVacuum() {
		final Region film = Region.halfPlane(150, 115, 240).outside().withEdge(5);
		for (int seed = 0; seed < 6; seed++) {
			final Optional<VacuumLevel> level = of(HrtemSimulation.of(SIDE, SIDE, PixelSize.square(0.415)).optics(Optics.tem(200)
				.withDefocus(573).withConvergence(0.17).withVibration(0.36).withContrast(0.52)).dose(113).detector(Detector
					.scintillator(7, 0.16, 1.3)).seed(seed).amorphous(AmorphousMaterial.carbon(), 84, film));
			assertFalse(level.isPresent() && level.get().isEverywhere(), "seed " + seed);
		}
	}
}
