package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.peak.WindowSearch;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;

/**
 * The other way to label a micrograph, for comparison: the spectrum of a window
 * that slides over it is indexed at every place, with the same search for peaks,
 * the same uncertainties and the same matching. A place gets the phase of the
 * strongest lattice of its window, "ambiguous" if phases tie or no lattice is
 * proven, and "amorphous" if no peak is significant. Vacuum is not told.
 */
final class SlidingWindows {

	/** A window starts at every so many parts of its side. */
	private static final double STEPS = 6;

	/** As in the labeling of grains: least significance of a spot, odds of a lattice in nats, false alarms in a field. */
	private static final double SUPPORT = 9;
	private static final double EVIDENCE = 4.5;
	private static final double FALSE_ALARM = 1e-2;

	private final double side;
	private final IndexingSettings settings;
	private final SpotIndexer indexer;

	/**
	 * @param side side of the window, Å
	 * @param phases the phases to tell apart
	 * @param settings what is known of pixel size and distortion
	 */
	SlidingWindows(final double side, final List<Phase> phases, final IndexingSettings settings) {
		this.side = side;
		this.settings = settings;
		indexer = new SpotIndexer(phases, settings);
	}

	/** @return the name of the class of each pixel, row by row. */
	String[] label(final Micrograph micrograph) {
		final double lowest = 1 / settings.maximumSpacing();
		final double highest = Math.min(1 / settings.minimumSpacing(), PreparedMicrograph.USABLE / micrograph.pixelSize().coarser());
		final PreparedMicrograph image = PreparedMicrograph.of(micrograph, highest);
		final double step = side / STEPS;
		final int columns = (int) Math.ceil(micrograph.width() * micrograph.pixelSize().x() / step);
		final int rows = (int) Math.ceil(micrograph.height() * micrograph.pixelSize().y() / step);
		final ThreadLocal<WindowSearch> searches = ThreadLocal.withInitial(() -> new WindowSearch(image, lowest, highest));
		final double trials = searches.get().trials(side);
		final double independent = Math.max(1, columns * rows / (STEPS * STEPS));
		final double threshold = Math.log(trials * independent / FALSE_ALARM);
		final List<String> windows = IntStream.range(0, columns * rows).parallel().mapToObj(i -> {
			final List<Spot> spots = searches.get().peaks((i % columns + 0.5) * step, (i / columns + 0.5) * step, side, SUPPORT,
				(x, y) -> 1).stream().map(peak -> SpotIndexer.spot(peak, side, trials, threshold)).collect(Collectors.toList());
			return name(SpotIndexer.withoutSkirts(spots), lowest, highest, threshold);
		}).collect(Collectors.toList());
		final String[] names = new String[micrograph.width() * micrograph.height()];
		for (int i = 0; i < names.length; i++) {
			final int column = (int) (i % micrograph.width() * micrograph.pixelSize().x() / step);
			final int row = (int) (i / micrograph.width() * micrograph.pixelSize().y() / step);
			names[i] = windows.get(Math.min(rows - 1, row) * columns + Math.min(columns - 1, column));
		}
		return names;
	}

	private String name(final List<Spot> spots, final double lowest, final double highest, final double threshold) {
		if (spots.stream().noneMatch(Spot::isSignificant)) {
			return "amorphous";
		}
		final Optional<SpotIndexer.Ranked> ranked = spots.size() < 2 ? Optional.empty() : indexer.rank(spots, lowest, highest,
			threshold, Progress.NONE).filter(r -> r.score() > EVIDENCE);
		final List<Phase> candidates = new ArrayList<>();
		ranked.map(SpotIndexer.Ranked::alone).map(Lattice::candidates).ifPresent(list -> list.forEach(match -> candidates
			.add(match.phase())));
		return candidates.size() == 1 ? candidates.get(0).id() : "ambiguous";
	}
}
