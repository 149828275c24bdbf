package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Spot;

/**
 * Finds the spots of a movie in sums of its first, its last and its middle
 * frames, so that spots of products that appear later are found as well as those
 * that fade.
 */
public final class SpotSearch {

	/** The parts of the movie that are summed: if a tenth of the frames shows nothing, a third may. */
	private static final double[] PARTS = { 0.1, 1.0 / 3 };

	/** Spots nearer than this, in units of one over the side of the field, are one. */
	private static final double SAME = 2;

	/** A spot that was named is there if it has this signal-to-noise ratio in one of the sums. */
	private static final double LEAST_SNR = 12;

	/** A window of its own must show a spot so many times better than the whole field does. */
	private static final double LEAST_GAIN = 1.5;

	private final LatticeIndexer indexer;
	private final MeasuringField field;
	private final AlignedSum sum;
	private final List<Micrograph> sums = new ArrayList<>();
	private final List<FadingSpot> found = new ArrayList<>();

	private SpotSearch(final Movie movie, final LatticeIndexer indexer, final MeasuringField field) {
		this.indexer = indexer;
		this.field = field;
		sum = new AlignedSum(movie, field);
	}

	/**
	 * @param movie the frames
	 * @param field the part of the specimen to search, with its drift
	 * @param indexer finds the spots of a sum and names their phases
	 * @param progress told how far the work is
	 * @return the search, done
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static SpotSearch of(final Movie movie, final MeasuringField field, final LatticeIndexer indexer,
		final Progress progress)
	{
		final SpotSearch search = new SpotSearch(movie, indexer, field);
		for (final double part : PARTS) {
			if (search.found.isEmpty()) search.searchParts(movie, part, progress);
		}
		return search;
	}

	/**
	 * @param limit largest number of spots
	 * @return the spots found by themselves, the strongest of each part of the movie
	 *         in turn; empty if there is none
	 */
	public List<FadingSpot> strongest(final int limit) {
		return Collections.unmodifiableList(new ArrayList<>(found.subList(0, Math.min(limit, found.size()))));
	}

	/**
	 * @return the spots with this name: those found with the spacing, or the one at
	 *         the place, if one stands out of the noise there; empty if there is none
	 */
	public List<FadingSpot> named(final NamedSpot name) {
		final List<FadingSpot> fitting = found.stream().filter(name::fits).sorted(Comparator.comparingDouble(
			name::distance)).collect(Collectors.toList());
		if (!name.isPlace()) return fitting;
		if (!fitting.isEmpty()) return fitting.subList(0, 1);
		FadingSpot best = null;
		for (final Micrograph sum : sums) {
			final FadingSpot spot = SpotRefinement.of(name.place(), sum);
			if (spot.snr() >= LEAST_SNR && (best == null || spot.snr() > best.snr())) best = spot;
		}
		return best == null ? Collections.emptyList() : Collections.singletonList(best);
	}

	/**
	 * @return the spot, confined to the region of the specimen where its fringes are,
	 *         as the part of the movie that shows them best tells it; the spot as it
	 *         is, if no region shows it clearly better than the whole field
	 */
	public FadingSpot confined(final FadingSpot spot) {
		Micrograph clearest = null;
		SpotRegionSearch best = null;
		for (final Micrograph part : sums) {
			final SpotRegionSearch search = new SpotRegionSearch(part, spot.gx() * part.pixelSize().x(), spot.gy() * part
				.pixelSize().y());
			if (best == null || search.highest() > best.highest()) {
				best = search;
				clearest = part;
			}
		}
		if (best.gain() < LEAST_GAIN) return spot;
		final FadingSpot confined = SpotRefinement.of(spot, clearest, best.best());
		return confined.snr() < LEAST_SNR ? spot : confined.in(best.best().movedBy(sum.left(), sum.top()));
	}

	private void searchParts(final Movie movie, final double part, final Progress progress) {
		final int length = Math.max(1, (int) Math.round(part * movie.frames()));
		final int middle = (movie.frames() - length) / 2;
		sums.clear();
		final List<List<FadingSpot>> lists = new ArrayList<>();
		for (final int first : new int[] { 0, movie.frames() - length, middle }) {
			final Micrograph micrograph = sum.of(first, first + length, progress);
			sums.add(micrograph);
			lists.add(spots(indexer.index(micrograph, progress), micrograph));
		}
		for (int rank = 0; rank < lists.stream().mapToInt(List::size).max().orElse(0); rank++) {
			for (final List<FadingSpot> list : lists) {
				if (rank < list.size()) addIfNew(list.get(rank), lists.get(0));
			}
		}
	}

	/** A spot that is there from the beginning keeps the place and the phase it has then. */
	private void addIfNew(final FadingSpot spot, final List<FadingSpot> early) {
		final FadingSpot original = early.stream().filter(other -> isSame(other, spot)).findFirst().orElse(spot);
		if (found.stream().noneMatch(other -> isSame(other, original))) found.add(original);
	}

	/** @return whether two spots are too near each other to be told apart. */
	public boolean isSame(final FadingSpot one, final FadingSpot other) {
		final double resolution = 1 / (Math.min(field.width(), field.height()) * sums.get(0).pixelSize().coarser());
		return one.distance(other) < SAME * resolution;
	}

	private static List<FadingSpot> spots(final IndexingResult result, final Micrograph micrograph) {
		final Map<Spot, Set<String>> phases = new HashMap<>();
		for (final Lattice lattice : result.lattices()) {
			for (final PhaseMatch candidate : lattice.candidates()) {
				for (final IndexedSpot indexed : candidate.spots()) {
					phases.computeIfAbsent(indexed.spot(), spot -> new LinkedHashSet<>()).add(candidate.phase().id());
				}
			}
		}
		final List<FadingSpot> spots = new ArrayList<>();
		for (final Spot spot : result.spots()) {
			final String phase = String.join("; ", phases.getOrDefault(spot, Collections.emptySet()));
			spots.add(SpotRefinement.of(new FadingSpot(spot.gx(), spot.gy(), phase, spot.snr()), micrograph));
		}
		spots.sort(Comparator.comparingDouble(FadingSpot::snr).reversed());
		return spots;
	}
}
