package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import org.latticelapse.core.image.Progress;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.PhaseSelection;
import org.latticelapse.view.ImageName;
import org.latticelapse.view.OutputFolder;
import org.latticelapse.view.ProjectInfo;

import com.google.gson.GsonBuilder;

import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

/**
 * Cuts a micrograph and its labels into pairs of tiles, as tools that train
 * pixel classifiers and U-Nets read them: {@code train/images}, {@code
 * train/labels}, the same for {@code validation}, a pair having the same name,
 * and the classes in {@code classes.json}.
 */
public final class TrainingTiles {

	private final ImagePlus image;
	private final ImagePlus labels;
	private final TilesRequest request;

	private TrainingTiles(final ImagePlus image, final ImagePlus labels, final TilesRequest request) {
		this.image = image;
		this.labels = labels;
		this.request = request;
	}

	/**
	 * Writes the tiles of every frame, within the selection if there is one.
	 *
	 * @return how many pairs were written
	 * @throws IllegalArgumentException if the images do not suit each other or are
	 *           smaller than a tile
	 * @throws IOException if a file can not be written, with a sentence that names
	 *           it
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static int export(final ImagePlus image, final ImagePlus labels, final TilesRequest request,
		final Progress progress) throws IOException
	{
		try {
			return new TrainingTiles(image, labels, request).export(progress);
		}
		finally {
			progress.report(1, 1);
		}
	}

	private int export(final Progress progress) throws IOException {
		final ImagePlusMovie movie = ImagePlusMovie.allFrames(image);
		final Rectangle box = movie.bounds();
		final int side = request.side();
		if (box.width < side || box.height < side) {
			throw new IllegalArgumentException("Image \"" + image.getTitle() + "\" has " + box.width + " x " + box.height +
				" pixels to cut, less than one tile of " + side + " x " + side + " (tileside)");
		}
		final PhaseSelection phases = request.phases().select(movie.acquisition());
		final String name = ImageName.of(image.getTitle());
		final String split = "/" + request.split(name);
		final OutputFolder images = request.folder(split + "/images");
		final OutputFolder masks = request.folder(split + "/labels");
		int written = 0;
		for (int i = 0; i < movie.frames(); i++) {
			final byte[] frame = GivenLabels.of(labels, image, movie, i);
			final ImageProcessor pixels = image.getStack().getProcessor(movie.stackIndex(i)).duplicate();
			final ByteProcessor mask = new ByteProcessor(box.width, box.height, frame, null);
			for (int y = 0; y + side <= box.height; y += request.step()) {
				for (int x = 0; x + side <= box.width; x += request.step()) {
					progress.checkCancelled();
					final String tile = String.format(Locale.ROOT, "%s_f%04d_x%05d_y%05d", name, movie.frameNumber(i), box.x + x,
						box.y + y);
					images.save(tile, request.format(), encoded(cut(pixels, box.x + x, box.y + y)));
					masks.save(tile, request.format(), encoded(cut(mask, x, y)));
					written++;
				}
			}
			progress.report(i + 1, movie.frames());
		}
		request.folder("").save("classes", "json", classes(PhaseLegend.of(phases.phases())));
		return written;
	}

	private ImageProcessor cut(final ImageProcessor pixels, final int x, final int y) {
		pixels.setRoi(x, y, request.side(), request.side());
		final ImageProcessor tile = pixels.crop();
		pixels.resetRoi();
		return tile;
	}

	private byte[] encoded(final ImageProcessor tile) throws IOException {
		if (request.format().equals("tif")) {
			final ImagePlus picture = new ImagePlus("tile", tile);
			picture.setCalibration(image.getCalibration().copy());
			return new FileSaver(picture).serialize();
		}
		if (tile instanceof FloatProcessor) {
			throw new IllegalArgumentException("PNG can not hold the 32-bit pixels of image \"" + image.getTitle() +
				"\"; choose format=tif");
		}
		final BufferedImage picture = tile instanceof ShortProcessor ? ((ShortProcessor) tile).get16BitBufferedImage() : tile
			.getBufferedImage();
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", bytes);
		return bytes.toByteArray();
	}

	private static byte[] classes(final PhaseLegend legend) {
		final List<Map<String, Object>> classes = new ArrayList<>();
		for (int label = 0; label < legend.size(); label++) {
			final Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("label", label);
			entry.put("name", legend.name(label));
			entry.put("color", legend.hex(label));
			classes.add(entry);
		}
		final Map<String, Object> content = new LinkedHashMap<>();
		content.put("writer", "LatticeLapse " + ProjectInfo.version());
		content.put("classes", classes);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(content).getBytes(
			StandardCharsets.UTF_8);
	}
}
