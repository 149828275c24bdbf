package org.latticelapse.view.playback;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.view.playback.annotation.AnnotationStyle;
import org.latticelapse.view.playback.annotation.Content;
import org.latticelapse.view.playback.annotation.Corner;

/** Small movies for tests; frame i, from 0, has the value 10 (i + 1) everywhere. */
public final class Movies {

	private static final double FRAME_TIME = 0.5;

	private Movies() {}

	/** @return frames of 0.5 s at a dose rate, e/Å²/s, at 20 °C, shown from black at 0 to white at 255. */
	public static ImagePlus of(final int width, final int height, final int frames, final double rate) {
		final ImageStack stack = new ImageStack(width, height);
		for (int i = 0; i < frames; i++) {
			stack.addSlice(frame(width, height, i));
		}
		return dosed(new ImagePlus("grain.tif", stack), frames, rate);
	}

	/** @return the same as a virtual stack. */
	public static ImagePlus virtual(final int width, final int height, final int frames, final double rate) {
		return dosed(new ImagePlus("grain.tif", new Lazy(width, height, frames)), frames, rate);
	}

	/** @return a white movie without any record. */
	public static ImagePlus silent(final int frames) {
		return IJ.createImage("silent", "16-bit white", 300, 300, frames);
	}

	public static PlaybackRequest request(final String phases, final String content) {
		return PlaybackRequest.of(phases, "", "auto", new AnnotationStyle(Corner.TOP_LEFT, Content.of(content), "SansSerif",
			0));
	}

	private static ImagePlus dosed(final ImagePlus image, final int frames, final double rate) {
		image.setDimensions(1, 1, frames);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = 0.02;
		image.getCalibration().pixelHeight = 0.02;
		image.setDisplayRange(0, 255);
		ImageAcquisition.write(image, Acquisition.UNKNOWN.with(Quantity.FRAME_TIME, FRAME_TIME, "test").with(
			Quantity.DOSE_RATE, rate, "test").with(Quantity.TEMPERATURE, 20, "test"));
		return image;
	}

	private static ImageProcessor frame(final int width, final int height, final int index) {
		final ImageProcessor frame = new ShortProcessor(width, height);
		frame.set(10 * (index + 1));
		return frame;
	}

	private static final class Lazy extends VirtualStack {

		private final int frames;

		Lazy(final int width, final int height, final int frames) {
			super(width, height, null, null);
			this.frames = frames;
		}

		@Override
		public ImageProcessor getProcessor(final int number) {
			return frame(getWidth(), getHeight(), number - 1);
		}

		@Override
		public int size() {
			return frames;
		}

		@Override
		public int getSize() {
			return frames;
		}

		@Override
		public int getBitDepth() {
			return 16;
		}

		@Override
		public String getSliceLabel(final int number) {
			return null;
		}
	}
}
