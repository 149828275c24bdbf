package org.latticelapse.view.playback.export;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.io.FileInfo;
import ij.io.FileSaver;
import ij.io.TiffEncoder;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.playback.DrawnMovie;

/** A TIFF stack in red, green and blue with the calibration of the pictures; above 4 GB only ImageJ reads it. */
final class TiffFile implements MovieFile {

	private static final int BUFFER = 1 << 16;

	private final String info;

	/** @param info for the Info of the stack */
	TiffFile(final String info) {
		this.info = info;
	}

	@Override
	public void write(final DrawnMovie movie, final Path path, final Progress progress) throws IOException {
		final LazyStack stack = new LazyStack(movie, progress);
		final ImagePlus image = new ImagePlus("movie", stack);
		image.setDimensions(1, 1, movie.pictures());
		image.getCalibration().fps = movie.pictures() / movie.clock().length();
		if (movie.pixelNanometres() > 0) {
			image.getCalibration().setUnit("nm");
			image.getCalibration().pixelWidth = movie.pixelNanometres();
			image.getCalibration().pixelHeight = movie.pixelNanometres();
		}
		final FileInfo layout = image.getFileInfo();
		layout.nImages = movie.pictures();
		layout.virtualStack = stack;
		layout.description = new FileSaver(image).getDescriptionString();
		layout.info = info;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER)) {
			new TiffEncoder(layout).write(out);
		}
		// ImageJ's writer ends in silence when Esc is pressed.
		progress.checkCancelled();
	}

	/** Draws a slice when it is asked for. */
	private static final class LazyStack extends VirtualStack {

		private final DrawnMovie movie;
		private final Progress progress;

		LazyStack(final DrawnMovie movie, final Progress progress) {
			super(movie.width(), movie.height(), null, null);
			this.movie = movie;
			this.progress = progress;
		}

		@Override
		public ImageProcessor getProcessor(final int number) {
			progress.checkCancelled();
			progress.report(number, movie.pictures());
			return new ColorProcessor(movie.draw(number - 1));
		}

		@Override
		public int getSize() {
			return movie.pictures();
		}

		@Override
		public int size() {
			return movie.pictures();
		}

		@Override
		public int getBitDepth() {
			return 24;
		}

		@Override
		public String getSliceLabel(final int number) {
			return null;
		}
	}
}
