package org.latticelapse.core.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.labeling.LabeledFields.LABELER;
import static org.latticelapse.core.labeling.LabeledFields.LEFT;
import static org.latticelapse.core.labeling.LabeledFields.PIXEL;
import static org.latticelapse.core.labeling.LabeledFields.SIDE;
import static org.latticelapse.core.labeling.LabeledFields.field;
import static org.latticelapse.core.labeling.LabeledFields.label;
import static org.latticelapse.core.labeling.LabeledFields.overlap;
import static org.latticelapse.core.labeling.LabeledFields.phase;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.RandomDamage;
import org.latticelapse.core.simulation.Region;

/** Labels of frames that follow each other. */
class MovieLabelerTest {

	@Test
	void aBlackFrameHasNoGrainsAndDoesNotEraseTheMemory() {
		final Micrograph crystal = field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, LEFT, 60).amorphous(
			AmorphousMaterial.carbon(), 30).render().micrograph();
		final MovieLabeler movie = LABELER.movie();
		final PhaseMap first = movie.next(crystal, Progress.NONE);
		final PhaseMap black = movie.next(new Micrograph(SIDE, SIDE, new float[SIDE * SIDE], PixelSize.square(PIXEL)),
			Progress.NONE);
		final PhaseMap third = movie.next(crystal, Progress.NONE);
		assertEquals(0, black.grains().size());
		assertEquals(0, AreaCounts.of(black).analysed());
		assertEquals(first.grains().get(0).number(), third.grains().get(0).number());
		assertEquals(1, overlap(third, label("Li2O"), LEFT) / overlap(first, label("Li2O"), LEFT), 0.03);
	}

	/** Two crystals of one phase, turned by 3°, share their fringes at the resolution of the map. */
	@Test
	void aMovieInWhichNothingHappensKeepsItsLabels() {
		final Region disc = Region.disc(90, 90, 80);
		final ZoneAxis zone = new ZoneAxis(1, 1, 2);
		final Micrograph frame = field().optics(Optics.corrected(300)).crystal(phase("Li2O"), zone, 30, Region.halfPlane(90,
			90, 180).and(disc), 80).crystal(phase("Li2O"), zone, 33, Region.halfPlane(94, 90, 0).and(disc), 50).amorphous(
				AmorphousMaterial.carbon(), 20).render().micrograph();
		final MovieLabeler movie = LABELER.movie();
		final byte[] first = movie.next(frame, Progress.NONE).labels();
		byte[] last = first;
		for (int k = 0; k < 5; k++) {
			last = movie.next(frame, Progress.NONE).labels();
		}
		int changed = 0;
		for (int i = 0; i < first.length; i++) {
			changed += first[i] != last[i] ? 1 : 0;
		}
		assertEquals(0, 100.0 * changed / first.length, 0.6, "percent of the labels");
	}

	@Test
	void aGrainThatDriftsKeepsItsNumber() {
		final double pixels = 260;
		final MovieLabeler movie = LABELER.movie();
		final PhaseMap first = movie.next(drifted(0), Progress.NONE);
		final PhaseMap second = movie.next(drifted(pixels), pixels, 0, Progress.NONE);
		final PhaseMap third = movie.next(drifted(0), Progress.NONE);
		assertEquals(first.grains().get(0).number(), second.grains().get(0).number());
		assertNotEquals(first.grains().get(0).number(), third.grains().get(0).number(),
			"a jump that nothing tells of is a new grain");
	}

	/** What the resolution smears keeps its sum: a border at half of the amplitude would not know discs of this size. */
	@Test
	void islandsSmallerThanTheResolutionKeepTheirArea() {
		final MovieLabeler movie = LABELER.movie();
		movie.next(damaged(Region.disc(90, 90, 75)), Progress.NONE);
		Region islands = Region.disc(60, 90, 10);
		for (final double[] centre : new double[][] { { 120, 90 }, { 90, 55 }, { 90, 125 }, { 55, 45 }, { 130, 130 } }) {
			islands = islands.or(Region.disc(centre[0], centre[1], 10));
		}
		final PhaseMap map = movie.next(damaged(islands), Progress.NONE);
		final double there = 6 * Math.PI * 10 * 10 / Math.pow(SIDE * PIXEL, 2);
		assertEquals(1, AreaCounts.of(map).fraction(label("LiF")) / there, 0.2);
	}

	/** Patches of 1.4 nm: a border at half of the amplitude would leave 0.13 too much. */
	@Test
	void patchesSmallerThanTheResolutionAreMissingFromTheArea() {
		final RandomDamage damage = new RandomDamage(70_002);
		final MovieLabeler movie = LABELER.movie();
		for (int frame = 0; frame < 4; frame++) {
			final boolean[] there = damage.truth(frame);
			double area = 0;
			for (final boolean place : there) {
				area += place ? 1.0 / there.length : 0;
			}
			assertEquals(area, AreaCounts.of(movie.next(damage.frame(frame), Progress.NONE)).fraction(label(damage.parent())), 0.07);
		}
	}

	/** Holes of 1.2 nm, 2.2 nm apart, leave a crystal as even as a change of focus does. */
	@Test
	void whatFadesEvenlyMayBeHoles() {
		final MovieLabeler movie = LABELER.movie();
		movie.next(damaged(Region.disc(90, 90, 75)), Progress.NONE);
		Region holes = Region.disc(24, 90, 6);
		for (int row = -3; row <= 3; row++) {
			for (int column = -2; column <= 3; column++) {
				holes = holes.or(Region.disc(90 + 22 * column, 90 + 20 * row, 6));
			}
		}
		final Region left = Region.disc(90, 90, 75).and(holes.outside());
		double there = 0;
		for (int i = 0; i < SIDE * SIDE; i++) {
			there += left.contains(i % SIDE * PIXEL, i / SIDE * PIXEL) ? 1.0 / (SIDE * SIDE) : 0;
		}
		final AreaCounts areas = AreaCounts.of(movie.next(damaged(left), Progress.NONE));
		assertTrue(areas.lowest(label("LiF")) < there, areas.lowest(label("LiF")) + " of " + there);
		assertTrue(areas.highest(label("LiF")) > there, areas.highest(label("LiF")) + " of " + there);
	}

	private static Micrograph damaged(final Region left) {
		return field().optics(Optics.corrected(300)).crystal(phase("LiF"), new ZoneAxis(0, 1, 1), 30, left, 60).amorphous(
			AmorphousMaterial.carbon(), 20).render().micrograph();
	}

	private static Micrograph drifted(final double pixels) {
		return field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, Region.particle(45 + pixels * PIXEL, 90, 28, 3), 60)
			.amorphous(AmorphousMaterial.carbon(), 30).render().micrograph();
	}
}
