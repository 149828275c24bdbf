package org.latticelapse.core.indexing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.LaueGroup;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.simulation.Grain;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;
import org.latticelapse.core.simulation.SampleImages;
import org.latticelapse.core.simulation.SimulatedImage;

class LatticeIndexerTest {

	private static final IndexingSettings DEFAULTS = IndexingSettings.defaults();

	/** The cells of LiF and LiH differ by 1.4 %: a pixel size known to 1 % can not tell them apart. */
	@Test
	void lithiumFluorideAndHydrideTieUnlessTheScaleIsWellKnown() {
		final Micrograph image = SampleImages.LIF.render().micrograph();
		final IndexingResult tie = indexer("SEI", DEFAULTS).index(image);
		assertEquals(Verdict.AMBIGUOUS, tie.verdict());
		assertEquals("LiF LiH", candidates(tie.lattices().get(0)));
		final IndexingResult sure = indexer("SEI", DEFAULTS.withCalibrationError(0.2)).index(image);
		assertEquals(Verdict.INDEXED, sure.verdict());
		assertEquals("LiF", candidates(sure.lattices().get(0)));
		final PhaseMatch best = sure.lattices().get(0).best();
		assertTrue(LaueGroup.of(best.phase()).equivalent(new ZoneAxis(0, 1, 1), best.zone()), best.zone().toString());
	}

	@Test
	void twoGrainsAreIndexedEachInItsZone() {
		final SimulatedImage image = SampleImages.LI2O_LI2CO3.render();
		final IndexingResult result = indexer("SEI", DEFAULTS).index(image.micrograph());
		assertEquals(2, result.lattices().size());
		for (final Grain grain : image.truth().grains()) {
			assertTrue(result.lattices().stream().map(Lattice::best).anyMatch(match -> match.phase().id().equals(grain
				.phase().id()) && LaueGroup.of(grain.phase()).equivalent(grain.zone(), match.zone())), grain
					.toString());
		}
	}

	/** The 022 fringes of Li2O suit a reflection of Li2CO3 too, but lie in the grain of Li2O. */
	@Test
	void aSpotThatSuitsTwoGrainsBelongsToTheOneItLiesIn() {
		final IndexingResult result = indexer("SEI", DEFAULTS).index(SampleImages.LI2O_LI2CO3.render().micrograph());
		final double spacing = phase("Li2O").cell().dSpacing(new Miller(0, 2, 2));
		for (final Lattice lattice : result.lattices()) {
			final boolean has = lattice.spots().stream().anyMatch(spot -> Math.abs(spot.dSpacing() / spacing - 1) < 0.004 &&
				Math.hypot(spot.x() - 95, spot.y() - 110) < 20);
			assertEquals(lattice.best().phase().id().equals("Li2O"), has, lattice.best().phase().id());
		}
	}

	@Test
	void anAmorphousFilmHasNoLattice() {
		final IndexingResult result = indexer("SEI", DEFAULTS).index(SampleImages.AMORPHOUS.render().micrograph());
		assertEquals(Verdict.NONE, result.verdict());
		assertTrue(result.lattices().isEmpty());
		assertTrue(result.compatible().isEmpty());
	}

	@Test
	void aWrongPixelSizeIsMeasuredAndToldOf() {
		final Micrograph image = HrtemSimulation.of(384, 384, PixelSize.square(0.3)).optics(Optics.tem(300)
			.withDefocus(-450)).crystal(phase("Li2CO3"), new ZoneAxis(0, 0, 1), 31, Region.everywhere(), 50).dose(800)
			.seed(3).render().micrograph();
		for (final double scale : new double[] { 1.02, 0.98 }) {
			final IndexingResult result = indexer("SEI", DEFAULTS.withCalibrationError(3)).index(new Micrograph(384, 384,
				image.copyPixels(), PixelSize.square(0.3 * scale)));
			final PhaseMatch best = result.lattices().get(0).best();
			assertEquals("Li2CO3", best.phase().id());
			assertTrue(best.scaleSigma() < 0.005, "sigma " + best.scaleSigma());
			assertEquals(scale, best.scale(), 3 * best.scaleSigma());
			final String warning = scale > 1 ? "% too large" : "% too small";
			assertTrue(result.warnings().stream().anyMatch(text -> text.contains(warning)), result.warnings().toString());
		}
	}

	/** Seen along [001], the 200 and 020 fringes of a face-centred cubic crystal are perpendicular, 220 at 45° between. */
	@Test
	void spotsOfARotatedLatticeLieAtItsAngleCounterClockwiseAsDisplayed() {
		final double a = phase("LiF").cell().a();
		for (final double turn : new double[] { 3, 25, 61, 80 }) {
			final Micrograph image = new PlaneWaves(7).add(a / 2, turn, 0.7).add(a / 2, turn + 90, 0.6).add(a / Math.sqrt(8),
				turn + 45, 0.4).micrograph();
			final Lattice lattice = indexer("LiF, Li2O", DEFAULTS).index(image).lattices().get(0);
			assertEquals("LiF", lattice.best().phase().id());
			final double[] angles = lattice.spots().stream().mapToDouble(Spot::angle).sorted().toArray();
			assertArrayEquals(new double[] { turn, turn + 45, turn + 90 }, angles, 0.1);
		}
	}

	/** Seen along [001], the layer above a primitive cubic zone is projected onto the zone: 1 0 1 lies where 1 0 0 does. */
	@Test
	void spotsAreCalledByReflectionsOfTheZone() {
		final double a = phase("SrTiO3").cell().a();
		for (final double turn : new double[] { 0, 1, 25, 61, 80 }) {
			final PlaneWaves waves = new PlaneWaves(7).add(a, turn, 0.7).add(a, turn + 90, 0.6).add(a / Math.sqrt(2), turn + 45,
				0.5).add(a / Math.sqrt(2), turn + 135, 0.5).add(a / 2, turn, 0.4).add(a / Math.sqrt(5), turn + Math.toDegrees(Math
					.atan(0.5)), 0.4);
			final PhaseMatch best = indexer("SrTiO3", DEFAULTS).index(waves.micrograph()).lattices().get(0).best();
			assertEquals(6, best.spots().size());
			for (final IndexedSpot spot : best.spots()) {
				assertEquals(0, best.zone().layer(spot.hkl()), spot.hkl() + " in " + best.zone());
				assertEquals(spot.spot().dSpacing(), spot.referenceSpacing(), 0.01);
				assertEquals(phase("SrTiO3").cell().dSpacing(spot.hkl()), spot.referenceSpacing(), 1e-9);
			}
		}
	}

	@Test
	void anImageTooSmallOrTooCoarseIsRefusedWithTheReason() {
		final LatticeIndexer indexer = indexer("LiF", DEFAULTS);
		final String small = assertThrows(IllegalArgumentException.class, () -> indexer.index(new Micrograph(63, 500,
			new float[63 * 500], PixelSize.square(0.3)))).getMessage();
		assertTrue(small.contains("63 × 500"), small);
		final String coarse = assertThrows(IllegalArgumentException.class, () -> indexer.index(new Micrograph(100, 100,
			new float[100 * 100], PixelSize.square(4)))).getMessage();
		assertTrue(coarse.contains("4.00 Å"), coarse);
	}

	private static LatticeIndexer indexer(final String phases, final IndexingSettings settings) {
		return new LatticeIndexer(PhaseLibrary.builtIn().select(phases).stream().map(phase -> phase.at(
			SpecimenTemperature.CRYO)).collect(Collectors.toList()), settings);
	}

	private static Phase phase(final String id) {
		final List<Phase> found = PhaseLibrary.builtIn().select(id);
		return found.get(0).at(SpecimenTemperature.CRYO);
	}

	private static String candidates(final Lattice lattice) {
		return lattice.candidates().stream().map(match -> match.phase().id()).sorted().collect(Collectors.joining(" "));
	}
}
