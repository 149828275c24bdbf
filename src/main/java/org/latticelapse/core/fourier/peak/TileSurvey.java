package org.latticelapse.core.fourier.peak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Progress;

/**
 * The peaks of all tiles of one size, and the noise they stand out of. Where
 * {@link PeakSearch} asks what is in a field, this asks where: the tiles are of
 * the size of the grains to be told apart.
 */
public final class TileSurvey {

	private final List<Peak> peaks;
	private final NoiseProfile noise;

	private TileSurvey(final List<Peak> peaks, final NoiseProfile noise) {
		this.peaks = Collections.unmodifiableList(peaks);
		this.noise = noise;
	}

	/**
	 * @param image the prepared micrograph
	 * @param side side of a tile, Å; a field smaller than that is one tile
	 * @param lowest lowest spatial frequency of interest, 1/Å
	 * @param highest highest spatial frequency of interest, 1/Å
	 * @param falseAlarm accepted probability of a peak from noise alone, per image
	 * @param progress told how far the work is; tiles are worked on in parallel
	 * @return the significant peaks and the noise
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static TileSurvey of(final PreparedMicrograph image, final double side, final double lowest,
		final double highest, final double falseAlarm, final Progress progress)
	{
		final Tiling tiling = new Tiling(image.width(), image.height(), Math.min(image.width(), (int) Math.round(
			side / image.pixelX())), Math.min(image.height(), (int) Math.round(side / image.pixelY())));
		final Band band = new Band(tiling.tileWidth(), tiling.tileHeight(), image.pixelX(), image.pixelY(),
			lowest, highest);
		final double trials = band.cells() * Math.max(1, PeakSearch.TRIALS_PER_TILE * tiling.count());
		final double threshold = Math.log(trials / falseAlarm);
		final ThreadLocal<TileWork> work = ThreadLocal.withInitial(() -> new TileWork(band, image));
		final AtomicLong done = new AtomicLong();
		final List<List<Peak>> peaks = new ArrayList<>(Collections.<List<Peak>> nCopies(tiling.count(), null));
		final List<double[][]> floors = new ArrayList<>(Collections.<double[][]> nCopies(tiling.count(), null));
		IntStream.range(0, tiling.count()).parallel().forEach(tile -> {
			progress.checkCancelled();
			final TileWork here = work.get();
			if (here.transform(tiling.x(tile), tiling.y(tile))) {
				peaks.set(tile, here.peaks(threshold));
				floors.set(tile, here.floor());
			}
			progress.report(done.incrementAndGet(), tiling.count());
		});
		final List<Peak> all = new ArrayList<>();
		peaks.stream().filter(list -> list != null).forEach(all::addAll);
		floors.removeIf(floor -> floor == null);
		if (floors.isEmpty()) {
			floors.add(work.get().floor());
		}
		return new TileSurvey(all, NoiseProfile.median(lowest, work.get().ringStep(), floors));
	}

	/** @return the significant peaks of all tiles. */
	public List<Peak> peaks() {
		return peaks;
	}

	/** @return the noise of the field. */
	public NoiseProfile noise() {
		return noise;
	}
}
