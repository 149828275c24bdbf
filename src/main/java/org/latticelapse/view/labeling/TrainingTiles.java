package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.latticelapse.core.image.Progress;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.view.ImageLock;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;

import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

/**
 * Cuts a micrograph and its labels into pairs of tiles, as tools that train
 * pixel classifiers and U-Nets read them: {@code train/images}, {@code
 * train/labels}, the same for {@code validation}, a pair having the same name,
 * and the classes in {@code classes.json}.
 */
public final class TrainingTiles {

	private static final int FLOAT = 32;

	private final ImagePlus image;
	private final TilesRequest request;
	private final Progress progress;
	private final ImagePlusMovie movie;
	private final GivenLabels labels;
	private final String name;
	private final String set;
	private final EarlierTiles earlier;

	private TrainingTiles(final ImagePlus image, final ImagePlus labels, final TilesRequest request,
		final Progress progress)
	{
		this.image = GivenLabels.micrograph(image);
		this.request = request;
		this.progress = progress;
		movie = ImagePlusMovie.inPixels(image);
		name = ImageName.of(image.getTitle());
		set = request.split(name);
		earlier = new EarlierTiles(request.root(), name);
		this.labels = new GivenLabels(labels, image, movie);
	}

	/**
	 * Writes the tiles of every frame, within the selection if there is one. Tiles
	 * with a pixel that holds no number are left out. Nothing is written if an image
	 * does not suit.
	 *
	 * @return how many pairs were written
	 * @throws IllegalArgumentException if the images do not suit each other or the
	 *           tiles that are there, or are smaller than a tile
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 * @throws java.util.concurrent.CancellationException when cancelled; the pairs
	 *           that are there are complete
	 */
	public static int export(final ImagePlus image, final ImagePlus labels, final TilesRequest request,
		final Progress progress) throws IOException
	{
		try (ImageLock lock = ImageLock.on(image, progress)) {
			return new TrainingTiles(image, labels, request, progress).export();
		}
	}

	private int export() throws IOException {
		requireSuitable();
		final PhaseLegend legend = request.legend(labels);
		requireNames(legend);
		earlier.requireNoneBeside(set);
		final PhaseLegend all = ClassList.joined(legend, request.side(), request.format(), request.root().resolve(
			"classes.json"));
		request.folder("").save("classes", "json", ClassList.json(all, request.side(), request.format()));
		int written = 0;
		for (int i = 0; i < movie.frames(); i++) {
			written += export(i);
			progress.report(i + 1, movie.frames());
		}
		if (written == 0) {
			throw new IllegalArgumentException("Every tile of image \"" + image.getTitle() +
				"\" has a pixel that holds no number; select a part without such pixels, or choose a smaller tileside");
		}
		return written;
	}

	private void requireSuitable() {
		final Rectangle box = movie.bounds();
		if (box.width < request.side() || box.height < request.side()) {
			throw new IllegalArgumentException("Image \"" + image.getTitle() + "\" has " + box.width + " x " + box.height +
				" pixels to cut, less than one tile of " + request.side() + " x " + request.side() + " (tileside)");
		}
		if (request.format().equals("png") && image.getBitDepth() == FLOAT) {
			throw new IllegalArgumentException("PNG can not hold the 32-bit pixels of image \"" + image.getTitle() +
				"\"; choose format=tif");
		}
	}

	private void requireNames(final PhaseLegend legend) {
		for (int i = 0; i < movie.frames(); i++) {
			progress.checkCancelled();
			labels.requireNames(i, legend);
		}
	}

	/** @return how many pairs a frame gave. */
	private int export(final int index) throws IOException {
		final Rectangle box = movie.bounds();
		final OutputFolder images = request.folder("/" + set + "/images");
		final OutputFolder masks = request.folder("/" + set + "/labels");
		final ImageProcessor pixels = image.getStack().getProcessor(movie.stackIndex(index)).duplicate();
		final ByteProcessor mask = new ByteProcessor(box.width, box.height, labels.frame(index), null);
		int written = 0;
		for (int y = 0; y + request.side() <= box.height; y += request.step()) {
			for (int x = 0; x + request.side() <= box.width; x += request.step()) {
				progress.checkCancelled();
				final ImageProcessor part = cut(pixels, box.x + x, box.y + y);
				if (!isMeasured(part)) continue;
				final String tile = String.format(Locale.ROOT, "%s_f%04d_x%05d_y%05d", name, movie.frameNumber(index), box.x + x,
					box.y + y);
				earlier.requireSame(set, tile + "." + request.format(), part);
				images.save(tile, request.format(), encoded(tile, part));
				masks.save(tile, request.format(), encoded(tile, cut(mask, x, y)));
				written++;
			}
		}
		return written;
	}

	/** One pixel that is not a number would spoil the training. */
	private static boolean isMeasured(final ImageProcessor tile) {
		return IntStream.range(0, tile.getPixelCount()).allMatch(i -> Float.isFinite(tile.getf(i)));
	}

	private ImageProcessor cut(final ImageProcessor pixels, final int x, final int y) {
		pixels.setRoi(x, y, request.side(), request.side());
		final ImageProcessor tile = pixels.crop();
		pixels.resetRoi();
		return tile;
	}

	private byte[] encoded(final String name, final ImageProcessor tile) throws IOException {
		if (request.format().equals("tif")) {
			final ImagePlus picture = new ImagePlus(name, tile);
			picture.setCalibration(image.getCalibration().copy());
			return new FileSaver(picture).serialize();
		}
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(tile instanceof ShortProcessor ? ((ShortProcessor) tile).get16BitBufferedImage() : grey(tile), "png",
			bytes);
		return bytes.toByteArray();
	}

	/** @return the values of 8-bit pixels, whatever colors ImageJ shows them in. */
	private static BufferedImage grey(final ImageProcessor tile) {
		return new ByteProcessor(tile.getWidth(), tile.getHeight(), (byte[]) tile.getPixels()).getBufferedImage();
	}
}
