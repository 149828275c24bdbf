package org.latticelapse.view;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.io.FileInfo;
import ij.io.FileSaver;
import ij.io.TiffEncoder;
import ij.process.ImageProcessor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

import org.latticelapse.core.image.Progress;

/**
 * An image or stack as a TIFF file with calibration, overlay, properties and Info,
 * written frame by frame. Unlike ImageJ's own saving it shows no message of its own
 * when the disk is full.
 */
final class StackFile {

	private static final int BUFFER = 1 << 16;

	private StackFile() {}

	/** @throws java.util.concurrent.CancellationException when cancelled; the file is then not complete */
	static void write(final ImagePlus movie, final Path file, final Progress progress) throws IOException {
		final FileInfo layout = movie.getFileInfo();
		layout.nImages = movie.getStackSize();
		if (layout.nImages > 1) layout.virtualStack = new Watched(movie.getStack(), progress);
		layout.sliceLabels = sliceLabels(movie.getStack());
		layout.overlay = FileSaver.getOverlay(movie);
		layout.description = new FileSaver(movie).getDescriptionString();
		layout.info = movie.getInfoProperty();
		layout.properties = movie.getPropertiesAsArray();
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
			new TiffEncoder(layout).write(out);
		}
		// ImageJ's writer ends in silence when Esc is pressed.
		progress.checkCancelled();
	}

	/** A virtual stack knows its labels one by one only. */
	private static String[] sliceLabels(final ImageStack stack) {
		final String[] labels = IntStream.rangeClosed(1, stack.size()).mapToObj(stack::getSliceLabel).toArray(String[]::new);
		return Arrays.stream(labels).allMatch(Objects::isNull) ? null : labels;
	}

	/** Tells the progress when a frame is asked for. */
	private static final class Watched extends VirtualStack {

		private final ImageStack stack;
		private final Progress progress;

		Watched(final ImageStack stack, final Progress progress) {
			super(stack.getWidth(), stack.getHeight(), null, null);
			this.stack = stack;
			this.progress = progress;
			setBitDepth(stack.getBitDepth());
		}

		@Override
		public ImageProcessor getProcessor(final int n) {
			progress.checkCancelled();
			progress.report(n, stack.size());
			return stack.getProcessor(n);
		}

		@Override
		public int getSize() {
			return stack.size();
		}

		@Override
		public int size() {
			return stack.size();
		}

		@Override
		public String getSliceLabel(final int n) {
			return null;
		}
	}
}
