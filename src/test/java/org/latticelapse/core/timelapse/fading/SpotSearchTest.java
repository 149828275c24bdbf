package org.latticelapse.core.timelapse.fading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.LatticeIndexer;

class SpotSearchTest {

	private static final LatticeIndexer INDEXER = new LatticeIndexer(PhaseLibrary.builtIn().select("SEI"),
		IndexingSettings.defaults());

	/** A parent that fades, a product that comes late, and something in between. */
	private static final FringeMovie MOVIE = new FringeMovie(160, 60, 2, 1).with(0.2, 0.05, dose -> 0.3 * Math.exp(
		-dose / 4)).with(0.05, -0.17, dose -> dose > 15 ? 0.3 : 0).with(-0.12, -0.2, dose -> 0.3 * Math.exp(-Math.pow(
			dose - 12, 2) / 8)).drifting(0.11, 0.23);

	private static final SpotSearch SEARCH = SpotSearch.of(MOVIE, MeasuringField.of(160, 160, MOVIE.drift()),
		INDEXER, Progress.NONE);

	@Test
	void findsSpotsOfEveryPartOfTheMovie() {
		assertEquals(3, SEARCH.strongest(10).size());
		for (final FadingSpot truth : MOVIE.spots()) {
			assertTrue(SEARCH.strongest(10).stream().anyMatch(spot -> spot.distance(truth) < 1e-3), "d = " + truth.spacing());
		}
		assertEquals(2, SEARCH.strongest(2).size());
	}

	@Test
	void findsSpotsByName() {
		final FadingSpot truth = MOVIE.spots().get(1);
		for (final NamedSpot name : new NamedSpot[] { new NamedSpot(truth.spacing() * 1.01, Double.NaN), new NamedSpot(truth
			.spacing() * 1.01, truth.angle() + 179) })
		{
			final List<FadingSpot> spots = SEARCH.named(name);
			assertEquals(1, spots.size());
			assertEquals(0, spots.get(0).distance(truth), 1e-3);
		}
		assertTrue(SEARCH.named(new NamedSpot(3.3, Double.NaN)).isEmpty());
		assertTrue(SEARCH.named(new NamedSpot(3.3, 20)).isEmpty());
	}

	/** The window of a crystal that fills a part of the field lies on it, wherever the last frames have it. */
	@Test
	void confinesASpotToItsCrystal() {
		final FringeMovie movie = new FringeMovie(256, 30, 2, 1).with(0.2, 0.05, dose -> 0.3 * Math.exp(-dose / 40)).inDisc(170,
			90, 40).with(0.1, -0.2, dose -> 0.05).drifting(0.3, -0.4);
		final SpotSearch search = SpotSearch.of(movie, MeasuringField.of(256, 256, movie.drift()), INDEXER, Progress.NONE);
		final FadingSpot spot = search.confined(movie.spots().get(0));
		final SpotRegion region = spot.region().get();
		assertEquals(170, region.left() + region.width() / 2, 12);
		assertEquals(90, region.top() + region.height() / 2, 12);
		assertEquals(110, Math.sqrt(region.width() * region.height()), 30);
		assertEquals(0, spot.distance(movie.spots().get(0)), 2e-3);
		assertFalse(search.confined(movie.spots().get(1)).region().isPresent());
	}

	/** What is not there is measured where it was asked for: the highest noise is no crystal. */
	@Test
	void confinesNothingToNoise() {
		for (int seed = 0; seed < 10; seed++) {
			final FringeMovie movie = new FringeMovie(128, 10, 1, seed).with(0.21, 0.11, dose -> 0);
			final SpotSearch search = SpotSearch.of(movie, MeasuringField.of(128, 128, movie.drift()), INDEXER, Progress.NONE);
			assertFalse(search.confined(movie.spots().get(0)).region().isPresent(), "seed " + seed);
		}
	}
}
