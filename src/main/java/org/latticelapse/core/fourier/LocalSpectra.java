package org.latticelapse.core.fourier;

import java.util.stream.IntStream;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/**
 * The power spectra of small tiles spread over a whole field, averaged over
 * rings of frequencies up to the highest that the pixels show. Each is the
 * variance per pixel over the mean intensity of its tile: 1 at all frequencies
 * for the shot noise of a camera that counts electrons, and for any camera the
 * same wherever there is nothing but shot noise. Spots and waves, which fill few
 * bins of a ring, do not count.
 */
public final class LocalSpectra {

	/** The side of a tile, Å: wide enough for the contrast of amorphous material, small enough for holes. */
	private static final double SIDE = 26;

	/** Tiles overlap by half unless there would be more than this many along a side. */
	private static final int MOST_ALONG_SIDE = 32;

	private static final int SMALLEST = 32;

	private final int columns;
	private final double pixel;
	private final FrequencyRings rings;
	private final RingSpectrum[] tiles;

	private LocalSpectra(final int columns, final double pixel, final FrequencyRings rings, final RingSpectrum[] tiles) {
		this.columns = columns;
		this.pixel = pixel;
		this.rings = rings;
		this.tiles = tiles;
	}

	/**
	 * @param micrograph at least 64 × 64 pixels, free of defects of the camera
	 * @param progress asked whether to stop
	 * @return its local spectra
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static LocalSpectra of(final Micrograph micrograph, final Progress progress) {
		final PixelSize pixel = micrograph.pixelSize();
		final double geometric = Math.sqrt(pixel.x() * pixel.y());
		final int least = (int) Math.max(SMALLEST, Math.ceil(SIDE / geometric));
		final int side = FastLength.atLeast(Math.min(least, Math.min(micrograph.width(), micrograph.height()) * 4 / 5 & ~1));
		final int across = tilesAlong(micrograph.width(), side);
		final int down = tilesAlong(micrograph.height(), side);
		final FrequencyRings rings = new FrequencyRings(side, pixel);
		final HalfSpectrum transform = new HalfSpectrum(side, side);
		final float[] taper = Taper.hann(side);
		final RingSpectrum[] tiles = new RingSpectrum[across * down];
		IntStream.range(0, tiles.length).parallel().forEach(tile -> {
			progress.checkCancelled();
			final int x = start(tile % across, across, micrograph.width() - side);
			final int y = start(tile / across, down, micrograph.height() - side);
			final float[] pixels = pixels(micrograph, x, y, side);
			if (pixels != null) {
				tiles[tile] = RingSpectrum.of(pixels, taper, transform, rings);
			}
		});
		return new LocalSpectra(across, geometric, rings, tiles);
	}

	private static int tilesAlong(final int length, final int side) {
		return Math.min(MOST_ALONG_SIDE, 1 + (length - side) / (side / 2));
	}

	private static int start(final int tile, final int tiles, final int room) {
		return tiles == 1 ? room / 2 : (int) ((long) tile * room / (tiles - 1));
	}

	/** @return the pixels of a tile; null if some are unknown or lie outside the region, or all are alike, as where nothing was recorded. */
	private static float[] pixels(final Micrograph micrograph, final int x0, final int y0, final int side) {
		final float[] pixels = new float[side * side];
		boolean alike = true;
		for (int i = 0; i < pixels.length; i++) {
			final int x = x0 + i % side;
			final int y = y0 + i / side;
			pixels[i] = micrograph.get(x, y);
			if (!Float.isFinite(pixels[i]) || !micrograph.inRegion(x, y)) {
				return null;
			}
			alike &= pixels[i] == pixels[0];
		}
		return alike ? null : pixels;
	}

	/** @return the number of tiles. */
	public int count() {
		return tiles.length;
	}

	/** @return the number of tiles in a row of them. */
	public int columns() {
		return columns;
	}

	/** @return the geometric mean of the sides of a pixel, Å. */
	public double pixel() {
		return pixel;
	}

	/** @return over how many frequencies the power in a ring is averaged; opposite ones count once. */
	public int bins(final int ring) {
		return rings.bins(ring);
	}

	/** @return whether the spectrum of a tile is known: all of it lies in the region and was recorded. */
	public boolean isKnown(final int tile) {
		return tiles[tile] != null;
	}

	/** @return the mean intensity in a tile. */
	public double mean(final int tile) {
		return tiles[tile].mean();
	}

	/** @return the number of rings. */
	public int rings() {
		return rings.count();
	}

	/** @return the frequency of a ring, 1/Å. */
	public double frequency(final int ring) {
		return rings.frequency(ring);
	}

	/** @return the frequencies of the rings, 1/Å. */
	public double[] frequencies() {
		return IntStream.range(0, rings()).mapToDouble(this::frequency).toArray();
	}

	/** @return the power in a ring of a tile whose spectrum is known: variance per pixel over mean intensity. */
	public double power(final int tile, final int ring) {
		return tiles[tile].power(ring);
	}
}
