package org.latticelapse.core.labeling.fringe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.labeling.LabeledFields.LABELER;
import static org.latticelapse.core.labeling.LabeledFields.LEFT;
import static org.latticelapse.core.labeling.LabeledFields.field;
import static org.latticelapse.core.labeling.LabeledFields.label;
import static org.latticelapse.core.labeling.LabeledFields.overlap;
import static org.latticelapse.core.labeling.LabeledFields.phase;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.NullImages;
import org.latticelapse.core.simulation.Region;

/** What the automatic resolution shows, and where it is wider than the ordinary one. */
class FringeWidthTest {

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
		final double overlap = overlap(map, label -> label == PhaseMap.AMBIGUOUS, grain, pixel);
		assertTrue(overlap > 0.8, "overlap " + overlap);
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
}
