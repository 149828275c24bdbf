package org.latticelapse.core.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.Artefact;
import org.latticelapse.core.simulation.Detector;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.NullImages;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.RandomDamage;
import org.latticelapse.core.simulation.Region;

/** Phase maps of simulated fields against what was put into them. */
class PhaseLabelerTest {

	private static final int SIDE = 512;
	private static final double PIXEL = 0.35;
	private static final PhaseLibrary LIBRARY = PhaseLibrary.builtIn();
	private static final PhaseLabeler LABELER = new PhaseLabeler(LIBRARY.select("SEI"), LabelingSettings.defaults()
		.withIndexing(IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2)));

	private static final Region LEFT = Region.particle(55, 60, 38, 3);
	private static final Region RIGHT = Region.particle(125, 115, 40, 4);

	private static HrtemSimulation field() {
		return HrtemSimulation.of(SIDE, SIDE, PixelSize.square(PIXEL)).seed(11).dose(900);
	}

	private static Phase phase(final String id) {
		return LIBRARY.find(id).get();
	}

	private static int label(final String id) {
		return PhaseMap.FIRST_PHASE + LABELER.phases().stream().map(Phase::id).collect(Collectors.toList())
			.indexOf(id);
	}

	private static double overlap(final PhaseMap map, final int label, final Region region) {
		return overlap(map, label, region, PIXEL);
	}

	private static double overlap(final PhaseMap map, final int label, final Region region, final double pixel) {
		double both = 0;
		double either = 0;
		for (int y = 0; y < map.height(); y++) {
			for (int x = 0; x < map.width(); x++) {
				final boolean there = region.contains(x * pixel, y * pixel);
				final boolean found = map.label(x, y) == label;
				both += there && found ? 1 : 0;
				either += there || found ? 1 : 0;
			}
		}
		return both / either;
	}

	/** At the defocus of a microscope without corrector the fringes reach beyond the grain. */
	@Test
	void displacedFringesAlongABorderAreNoGrain() {
		final PhaseMap map = LABELER.label(HrtemSimulation.of(384, 384, PixelSize.square(0.4)).optics(Optics.tem(300)).crystal(
			phase("Li2O"), new ZoneAxis(0, 1, 1), 20, Region.particle(76, 76, 50, 0), 60).amorphous(AmorphousMaterial
				.organicInterphase(), 30).dose(3000).seed(7).render().micrograph(), Progress.NONE);
		assertEquals(1, map.grains().size());
		assertEquals(label("Li2O"), map.grains().get(0).label());
	}

	@Test
	void grainsAreWhereTheyWerePutAndWhatTheyAre() {
		final PhaseMap map = LABELER.label(field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, LEFT, 60).crystal(phase(
			"Li2CO3"), new ZoneAxis(0, 0, 1), 100, RIGHT, 60).amorphous(AmorphousMaterial.organicInterphase(), 40).render()
				.micrograph(), Progress.NONE);
		assertTrue(overlap(map, label("Li2O"), LEFT) > 0.88, "Li2O " + overlap(map, label("Li2O"), LEFT));
		assertTrue(overlap(map, label("Li2CO3"), RIGHT) > 0.88, "Li2CO3 " + overlap(map, label("Li2CO3"), RIGHT));
		assertTrue(overlap(map, PhaseMap.AMORPHOUS, LEFT.or(RIGHT).outside()) > 0.95);
		assertEquals(2, map.grains().size());
	}

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

	/** Three periods of such layers are as wide as the survey's tiles are else. */
	@Test
	void coarseLayersAreFoundWhenTheirSpacingIsAskedFor() {
		final double pixel = 0.5;
		final Region grain = Region.disc(160, 150, 90);
		final Micrograph film = HrtemSimulation.of(640, 640, PixelSize.square(pixel)).seed(11).dose(500).amorphous(
			AmorphousMaterial.carbon(), 60).render().micrograph();
		final float[] pixels = film.copyPixels();
		double mean = 0;
		for (final float value : pixels) {
			mean += value / pixels.length;
		}
		for (int i = 0; i < pixels.length; i++) {
			final double x = i % 640 * pixel;
			final double y = i / 640 * pixel;
			pixels[i] += grain.contains(x, y) ? 0.1 * mean * Math.cos(2 * Math.PI * (0.6 * x + 0.8 * y) / 40) : 0;
		}
		final Micrograph layers = film.withPixels(pixels);
		assertEquals(0, LABELER.label(layers, Progress.NONE).grains().size());
		final PhaseMap map = new PhaseLabeler(LABELER.phases(), LabelingSettings.defaults().withIndexing(IndexingSettings
			.defaults().withSpacings(1.1, 44))).label(layers, Progress.NONE);
		assertEquals(1, map.grains().size());
		assertEquals(40, map.grains().get(0).spots().get(0).dSpacing(), 1);
		assertTrue(overlap(map, PhaseMap.AMBIGUOUS, grain, pixel) > 0.8, "overlap " + overlap(map, PhaseMap.AMBIGUOUS, grain,
			pixel));
	}

	/** At 2 e/Å² noise hides the grain at the ordinary resolution. */
	@Test
	void aFaintGrainIsSeenMoreWidelyAndAMovieKeepsThatWidth() {
		final Region grain = Region.disc(90, 90, 75);
		final MovieLabeler movie = LABELER.movie();
		final PhaseMap none = movie.next(faint(Region.everywhere().outside(), 14), Progress.NONE);
		assertEquals(0, none.grains().size());
		assertFalse(movie.width().isWidened());
		final PhaseMap map = movie.next(faint(grain, 15), Progress.NONE);
		assertTrue(movie.width().isWidened());
		assertTrue(overlap(map, label("Li2O"), grain) > 0.7, "overlap " + overlap(map, label("Li2O"), grain));
		final PhaseMap bright = movie.next(field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, grain, 30).amorphous(
			AmorphousMaterial.organicInterphase(), 40).render().micrograph(), Progress.NONE);
		assertTrue(overlap(bright, label("Li2O"), grain) > 0.9);
		assertTrue(movie.width().isWidened(), "what one frame has decided holds for all");
	}

	private static Micrograph faint(final Region grain, final int seed) {
		return field().dose(2).seed(seed).crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, grain, 40).amorphous(
			AmorphousMaterial.organicInterphase(), 20).render().micrograph();
	}

	@Test
	void whatIsSeenAtTheOrdinaryWidthOrAtTheWidthAskedForIsNotLookedForMoreWidely() {
		final Micrograph bright = field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, LEFT, 60).amorphous(
			AmorphousMaterial.organicInterphase(), 40).render().micrograph();
		final MovieLabeler movie = LABELER.movie();
		movie.next(bright, Progress.NONE);
		movie.next(faint(Region.disc(90, 90, 75), 15), Progress.NONE);
		assertFalse(movie.width().isWidened());
		final MovieLabeler fixed = new PhaseLabeler(LABELER.phases(), LabelingSettings.defaults().withResolution(16)).movie();
		fixed.next(faint(Region.disc(90, 90, 75), 15), Progress.NONE);
		assertFalse(fixed.width().isWidened());
	}

	/** Astigmatic Thon rings of which single bins look like one fringe when more of the field is averaged. */
	@Test
	void aWiderLookDoesNotMakeAGrainOfThonRings() {
		for (final int index : new int[] { 91010, 91214, 91403 }) {
			assertEquals(0, LABELER.label(NullImages.render(index).micrograph(), Progress.NONE).grains().size(), "image " +
				index);
		}
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

	@Test
	void aWaveThroughTheWholeFieldIsNoCrystal() {
		final PhaseMap map = LABELER.label(field().amorphous(AmorphousMaterial.carbon(), 80).artefact(Artefact.interference(0.2,
			7, 35, 1)).render().micrograph(), Progress.NONE);
		assertEquals(0, map.grains().size());
		assertEquals(1, map.waves().size());
		assertEquals(7 * PIXEL, map.waves().get(0).dSpacing(), 0.01);
		assertTrue(overlap(map, PhaseMap.AMORPHOUS, Region.everywhere()) > 0.99);
	}

	@Test
	void outsideTheRegionNothingIsAnalysed() {
		final Micrograph whole = field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, Region.everywhere(), 60).render()
			.micrograph();
		final boolean[] region = new boolean[SIDE * SIDE];
		for (int i = 0; i < region.length; i++) {
			region[i] = Math.hypot(i % SIDE - 256, i / SIDE - 256) < 200;
		}
		final PhaseMap map = LABELER.label(new Micrograph(SIDE, SIDE, whole.copyPixels(), whole.pixelSize(), region),
			Progress.NONE);
		final AreaCounts areas = AreaCounts.of(map);
		assertEquals(0, map.label(5, 5));
		assertTrue(areas.fraction(label("Li2O")) > 0.97, "Li2O " + areas.fraction(label("Li2O")));
		assertTrue(areas.lowest(label("Li2O")) <= areas.fraction(label("Li2O")) && areas.highest(label("Li2O")) >= areas
			.fraction(label("Li2O")));
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

	/** As the border of a frame that was shifted to undo the drift. */
	@Test
	void whereNothingWasMeasuredNothingIsClaimed() {
		final Micrograph whole = field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, Region.everywhere(), 60).render()
			.micrograph();
		final float[] pixels = whole.copyPixels();
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = i % SIDE < 60 ? Float.NaN : pixels[i];
		}
		final PhaseMap map = LABELER.label(whole.withPixels(pixels), Progress.NONE);
		assertEquals(PhaseMap.VACUUM, map.label(30, 256));
		assertEquals(0, map.confidence(30, 256));
		final AreaCounts areas = AreaCounts.of(map);
		assertEquals((SIDE - 60) * SIDE, areas.analysed());
		assertTrue(areas.fraction(label("Li2O")) > 0.97, "Li2O " + areas.fraction(label("Li2O")));
		assertEquals(0, areas.pixels(PhaseMap.VACUUM));
	}

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

	/** The weak (211) of lithium has nearly the place of the strong (220) of the fluoride. */
	@Test
	void aStrongFringeLikeAWeakOneOfTheNeighbourDoesNotStandForAllOfIt() {
		final Region left = Region.halfPlane(90, 90, 180);
		final PhaseMap map = LABELER.label(field().optics(Optics.corrected(300)).crystal(phase("Li"), new ZoneAxis(1, 1, 1),
			10, left, 80).crystal(phase("LiF"), new ZoneAxis(1, 1, 1), 40, left.outside(), 80).amorphous(AmorphousMaterial
				.carbon(), 20).render().micrograph(), Progress.NONE);
		assertTrue(overlap(map, label("Li"), left) > 0.9, "Li " + overlap(map, label("Li"), left));
	}

	private static Micrograph drifted(final double pixels) {
		return field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, Region.particle(45 + pixels * PIXEL, 90, 28, 3), 60)
			.amorphous(AmorphousMaterial.carbon(), 30).render().micrograph();
	}

	@Test
	void whatCanNotBeLabelledIsSaid() {
		assertThrows(IllegalArgumentException.class, () -> LABELER.label(new Micrograph(60, 60, new float[3600], PixelSize
			.square(PIXEL)), Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> LABELER.label(new Micrograph(64, 64, new float[4096], PixelSize
			.square(3)), Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> new PhaseLabeler(Collections.nCopies(254, phase("Li")),
			LabelingSettings.defaults()));
		assertThrows(IllegalArgumentException.class, () -> LabelingSettings.defaults().withResolution(1));
	}

	/** A bar that is full while the work goes on looks like a program that hangs. */
	@Test
	void theProgressIsFullOnlyAtTheEnd() {
		final AtomicBoolean full = new AtomicBoolean();
		final AtomicBoolean worked = new AtomicBoolean();
		final Micrograph image = field().crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 30, LEFT, 60).render().micrograph();
		LABELER.label(image, new Progress() {

			@Override
			public void report(final long done, final long total) {
				if (done >= total) full.set(true);
			}

			@Override
			public boolean isCancelled() {
				if (full.get()) worked.set(true);
				return false;
			}
		});
		assertTrue(full.get());
		assertFalse(worked.get());
	}

	@Test
	void stopsWhenAskedTo() {
		final Micrograph image = field().render().micrograph();
		assertThrows(CancellationException.class, () -> LABELER.label(image, new Progress() {

			@Override
			public void report(final long done, final long total) {
				// only asked whether to stop
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
	}
}
