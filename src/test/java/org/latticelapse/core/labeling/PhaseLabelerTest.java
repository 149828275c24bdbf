package org.latticelapse.core.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.labeling.LabeledFields.LABELER;
import static org.latticelapse.core.labeling.LabeledFields.LEFT;
import static org.latticelapse.core.labeling.LabeledFields.PIXEL;
import static org.latticelapse.core.labeling.LabeledFields.SIDE;
import static org.latticelapse.core.labeling.LabeledFields.field;
import static org.latticelapse.core.labeling.LabeledFields.label;
import static org.latticelapse.core.labeling.LabeledFields.overlap;
import static org.latticelapse.core.labeling.LabeledFields.phase;

import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/** Phase maps of simulated fields against what was put into them. */
class PhaseLabelerTest {

	private static final Region RIGHT = Region.particle(125, 115, 40, 4);

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

	/** The weak (211) of lithium has nearly the place of the strong (220) of the fluoride. */
	@Test
	void aStrongFringeLikeAWeakOneOfTheNeighbourDoesNotStandForAllOfIt() {
		final Region left = Region.halfPlane(90, 90, 180);
		final PhaseMap map = LABELER.label(field().optics(Optics.corrected(300)).crystal(phase("Li"), new ZoneAxis(1, 1, 1),
			10, left, 80).crystal(phase("LiF"), new ZoneAxis(1, 1, 1), 40, left.outside(), 80).amorphous(AmorphousMaterial
				.carbon(), 20).render().micrograph(), Progress.NONE);
		assertTrue(overlap(map, label("Li"), left) > 0.9, "Li " + overlap(map, label("Li"), left));
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
