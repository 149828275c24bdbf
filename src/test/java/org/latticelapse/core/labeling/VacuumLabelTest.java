package org.latticelapse.core.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.labeling.LabeledFields.LABELER;
import static org.latticelapse.core.labeling.LabeledFields.SIDE;
import static org.latticelapse.core.labeling.LabeledFields.field;
import static org.latticelapse.core.labeling.LabeledFields.overlap;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.Artefact;
import org.latticelapse.core.simulation.Detector;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/** Films and holes of simulated fields against what was put into them. */
class VacuumLabelTest {

	@Test
	void materialIsAmorphousAndAHoleIsVacuum() {
		final Region material = Region.halfPlane(100, 0, 0);
		final PhaseMap map = LABELER.label(field().amorphous(AmorphousMaterial.carbon(), 80, material).render()
			.micrograph(), Progress.NONE);
		final double amorphous = overlap(map, PhaseMap.AMORPHOUS, material);
		final double vacuum = overlap(map, PhaseMap.VACUUM, material.outside());
		assertTrue(amorphous > 0.9 && vacuum > 0.9, "amorphous " + amorphous + ", vacuum " + vacuum);
	}

	/** A hundred nanometres from focus, fringes of the outline and contrast of the film reach 2 nm into the hole. */
	@Test
	void theOutlineOfAHoleIsWhereTheFilmIsHalfAsThickAlsoFarFromFocus() {
		for (final double defocus : new double[] { -1000, 1000 }) {
			final Region film = Region.halfPlane(75, 75, 30).withEdge(8);
			final PhaseMap map = LABELER.label(field().optics(Optics.tem(300).withDefocus(defocus).withContrast(0.7)).amorphous(
				AmorphousMaterial.carbon(), 100, film).render().micrograph(), Progress.NONE);
			final double amorphous = overlap(map, PhaseMap.AMORPHOUS, film);
			final double vacuum = overlap(map, PhaseMap.VACUUM, film.outside());
			assertTrue(amorphous > 0.96 && vacuum > 0.96, "amorphous " + amorphous + ", vacuum " + vacuum + " at " + defocus);
		}
	}

	/** Of several periods, the lines of the edge of a thick film are as strong as those of a crystal. */
	@Test
	void fresnelFringesAlongASharpEdgeAreNoGrain() {
		for (final double defocus : new double[] { -1800, -1400 }) {
			final PhaseMap map = LABELER.label(field().dose(2700).optics(Optics.tem(300).withDefocus(defocus).withConvergence(0.1)
				.withContrast(0.7)).amorphous(AmorphousMaterial.carbon(), 65, Region.halfPlane(85, 95, 50).withEdge(2)).render()
					.micrograph(), Progress.NONE);
			assertTrue(map.grains().isEmpty(), map.grains().size() + " grains at " + defocus);
		}
	}

	/** Its fringe is seen where the contrast of the film is half of the noise or less. */
	@Test
	void theFresnelFringeTellsTheOutlineOfAFaintFilm() {
		for (final double defocus : new double[] { -1200, 1200 }) {
			final Region hole = Region.disc(85, 95, 60);
			final PhaseMap map = LABELER.label(field().dose(300).optics(Optics.tem(300).withDefocus(defocus)).amorphous(
				AmorphousMaterial.carbon(), 100, hole.outside().withEdge(8)).render().micrograph(), Progress.NONE);
			final double amorphous = overlap(map, PhaseMap.AMORPHOUS, hole.outside());
			final double vacuum = overlap(map, PhaseMap.VACUUM, hole);
			assertTrue(amorphous > 0.97 && vacuum > 0.96, "amorphous " + amorphous + ", vacuum " + vacuum + " at " + defocus);
		}
	}

	@Test
	void theWidthOverWhichFringesAreAveragedHidesNoHole() {
		final Region hole = Region.particle(90, 90, 50, 0);
		final PhaseLabeler labeler = new PhaseLabeler(LABELER.phases(), LabelingSettings.defaults().withResolution(30));
		final PhaseMap map = labeler.label(field().amorphous(AmorphousMaterial.carbon(), 80, hole.outside()).render()
			.micrograph(), Progress.NONE);
		assertTrue(overlap(map, PhaseMap.VACUUM, hole) > 0.85, "vacuum " + overlap(map, PhaseMap.VACUUM, hole));
	}

	@Test
	void shotNoiseSeenByAScintillatorIsVacuumAndACarbonFilmIsNot() {
		final Micrograph vacuum = field().detector(Detector.scintillator(12, 0.6, 3)).render().micrograph();
		assertEquals(1, overlap(LABELER.label(vacuum, Progress.NONE), PhaseMap.VACUUM, Region.everywhere()), 0.03);
		assertEquals(1, overlap(LABELER.label(field().amorphous(AmorphousMaterial.carbon(), 50).render().micrograph(),
			Progress.NONE), PhaseMap.AMORPHOUS, Region.everywhere()), 0.005);
	}

	@Test
	void aHoleIsVacuumToAScintillatorThatHasBlurredItsNoise() {
		final Region material = Region.halfPlane(100, 0, 0);
		final PhaseMap map = LABELER.label(field().detector(Detector.scintillator(6, 0.2, 2)).amorphous(AmorphousMaterial
			.carbon(), 80, material).render().micrograph(), Progress.NONE);
		final double amorphous = overlap(map, PhaseMap.AMORPHOUS, material);
		final double vacuum = overlap(map, PhaseMap.VACUUM, material.outside());
		assertTrue(amorphous > 0.9 && vacuum > 0.9, "amorphous " + amorphous + ", vacuum " + vacuum);
	}

	@Test
	void neitherXRaysNorDeadLinesMakeAFilmVacuum() {
		final PhaseMap map = LABELER.label(field().amorphous(AmorphousMaterial.carbon(), 40).artefact(Artefact.xRays(40, 80))
			.artefact(Artefact.deadLines(3, 3)).render().micrograph(), Progress.NONE);
		assertTrue(overlap(map, PhaseMap.AMORPHOUS, Region.everywhere()) > 0.99);
	}

	/** Where a corner of the region holds little of the field its power is little too. */
	@Test
	void sharpCornersOfTheRegionAreNoVacuum() {
		final Micrograph film = field().amorphous(AmorphousMaterial.carbon(), 80).render().micrograph();
		final boolean[] region = new boolean[SIDE * SIDE];
		for (int i = 0; i < region.length; i++) {
			final int x = i % SIDE;
			final int y = i / SIDE;
			region[i] = 3 * y > x && y < 3 * x && x + y < 680;
		}
		final AreaCounts areas = AreaCounts.of(LABELER.label(new Micrograph(SIDE, SIDE, film.copyPixels(), film.pixelSize(),
			region), Progress.NONE));
		assertEquals(1, areas.fraction(PhaseMap.AMORPHOUS), 1e-3);
	}
}
