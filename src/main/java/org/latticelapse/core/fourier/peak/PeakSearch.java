package org.latticelapse.core.fourier.peak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Progress;

/**
 * Searches a micrograph for lattice fringes: the whole field, and overlapping
 * tiles of half its side, a quarter …, because a particle that fills a small
 * part of the field stands out most in a tile of its own size. The threshold
 * keeps the probability that noise alone yields any peak in the image at the
 * stated false-alarm probability, whatever the number of tiles.
 */
public final class PeakSearch {

	/** Smallest tile: some five periods of the widest spacings, Å, and enough samples for a spectrum. */
	private static final double SMALLEST_TILE = 24;
	private static final int SMALLEST_TILE_SAMPLES = 32;

	/** Sizes of tiles, each half of the one before. */
	private static final int MOST_LEVELS = 5;

	/** Overlapping tiles are not independent: so many independent trials each is worth. */
	static final double TRIALS_PER_TILE = 0.6;

	private final double lowest;
	private final double highest;
	private final double falseAlarm;

	/**
	 * @param lowestFrequency lowest spatial frequency of interest, 1/Å
	 * @param highestFrequency highest spatial frequency of interest, 1/Å
	 * @param falseAlarm accepted probability of a peak from noise alone, per image
	 */
	public PeakSearch(final double lowestFrequency, final double highestFrequency, final double falseAlarm) {
		this.lowest = lowestFrequency;
		this.highest = highestFrequency;
		this.falseAlarm = falseAlarm;
	}

	/**
	 * @param image the prepared micrograph
	 * @param supportSnr the SNR above which peaks below the threshold are kept as
	 *          support
	 * @param progress told how far the work is
	 * @return all peaks of all tiles
	 */
	public PeakList search(final PreparedMicrograph image, final double supportSnr, final Progress progress) {
		final List<Peak> peaks = new ArrayList<>();
		final OutshiningPeaks coarser = new OutshiningPeaks();
		final List<Tiling> levels = levels(image);
		double trials = 0;
		double cells = 0;
		long done = 0;
		long total = 0;
		for (final Tiling level : levels) {
			total += level.count();
		}
		for (final Tiling level : levels) {
			final Band band = new Band(level.tileWidth(), level.tileHeight(), image.pixelX(), image.pixelY(),
				lowest, highest);
			final TileSpectrum spectrum = new TileSpectrum(band);
			final double extentX = level.tileWidth() * image.pixelX();
			final double extentY = level.tileHeight() * image.pixelY();
			final NoiseFloor floor = new NoiseFloor(band, Math.min(extentX, extentY));
			final PeakFinder finder = new PeakFinder(spectrum, floor, coarser, Math.sqrt(extentX * extentY));
			final CommonExcess common = new CommonExcess(band, floor, level.count());
			final List<Peak> found = new ArrayList<>();
			trials += band.cells() * (level.count() == 1 ? 1 : TRIALS_PER_TILE * level.count());
			cells += band.cells() * level.count();
			for (int tile = 0; tile < level.count(); tile++) {
				progress.checkCancelled();
				if (spectrum.transform(image, level.x(tile), level.y(tile))) {
					floor.fit(spectrum);
					common.addTile();
					finder.find(supportSnr, (level.x(tile) + level.tileWidth() / 2.0) * image.pixelX(), (level.y(
						tile) + level.tileHeight() / 2.0) * image.pixelY(), found);
				}
				progress.report(++done, total);
			}
			found.replaceAll(peak -> peak.above(common.level(peak)));
			found.removeIf(peak -> peak.snr() < supportSnr);
			coarser.add(found);
			peaks.addAll(found);
		}
		return new PeakList(peaks, trials, NoisePeaks.threshold(cells, falseAlarm));
	}

	private static List<Tiling> levels(final PreparedMicrograph image) {
		final List<Tiling> levels = new ArrayList<>();
		levels.add(new Tiling(image.width(), image.height(), image.width(), image.height()));
		double side = Math.min(image.width() * image.pixelX(), image.height() * image.pixelY());
		for (int level = 1; level < MOST_LEVELS; level++) {
			side /= 2;
			final int width = (int) Math.round(side / image.pixelX());
			final int height = (int) Math.round(side / image.pixelY());
			if (side < SMALLEST_TILE || Math.min(width, height) < SMALLEST_TILE_SAMPLES) {
				break;
			}
			levels.add(new Tiling(image.width(), image.height(), width, height));
		}
		return Collections.unmodifiableList(levels);
	}
}
