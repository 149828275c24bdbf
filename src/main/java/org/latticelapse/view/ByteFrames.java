package org.latticelapse.view;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;

import ij.ImageStack;
import ij.VirtualStack;
import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;

/**
 * Frames of one byte a pixel that are written once, in their order. A long movie
 * goes to a temporary file, so that memory does not grow with its length.
 */
public final class ByteFrames {

	/** What may stay in memory, bytes. */
	private static final long IN_MEMORY = 64L << 20;

	private static final float FULL = 255;

	private final int width;
	private final int height;
	private final List<byte[]> held = new ArrayList<>();
	private final List<String> titles = new ArrayList<>();
	private final RandomAccessFile file;

	/**
	 * @param width of a frame, pixels
	 * @param height of a frame, pixels
	 * @param frames how many there will be
	 * @throws IOException if no temporary file can be made, with a sentence that says so
	 */
	public ByteFrames(final int width, final int height, final int frames) throws IOException {
		this.width = width;
		this.height = height;
		file = (long) width * height * frames <= IN_MEMORY ? null : temporaryFile();
	}

	private static RandomAccessFile temporaryFile() throws IOException {
		try {
			final File path = File.createTempFile("latticelapse", ".raw");
			path.deleteOnExit();
			return new RandomAccessFile(path, "rw");
		}
		catch (final IOException e) {
			throw new IOException("No temporary file can be made for the labels of a long movie: " + e.getMessage() +
				"; free some space", e);
		}
	}

	/** Adds the next frame. */
	public void add(final byte[] frame, final String title) throws IOException {
		titles.add(title);
		if (file == null) {
			held.add(frame);
			return;
		}
		file.seek((long) (titles.size() - 1) * frame.length);
		file.write(frame);
	}

	/** @return whether all frames are in memory. */
	public boolean isHeld() {
		return file == null;
	}

	/** @return a frame, counted from 0. */
	public synchronized byte[] get(final int index) {
		if (file == null) {
			return held.get(index);
		}
		final byte[] frame = new byte[width * height];
		try {
			file.seek((long) index * frame.length);
			file.readFully(frame);
			return frame;
		}
		catch (final IOException e) {
			throw new IllegalStateException("The temporary file of the labels can not be read: " + e.getMessage(), e);
		}
	}

	/** @return the frames as bytes in the colors of a table; as copies that can be painted on, if they are in memory. */
	public ImageStack bytes(final LUT colors) {
		return isHeld() ? copies(colors) : new Stack(frame -> inColors(frame, colors), 8);
	}

	private ImageStack copies(final LUT colors) {
		final ImageStack stack = new ImageStack(width, height, colors);
		for (int i = 0; i < held.size(); i++) {
			stack.addSlice(titles.get(i), inColors(held.get(i).clone(), colors));
		}
		return stack;
	}

	private ByteProcessor inColors(final byte[] frame, final LUT colors) {
		final ByteProcessor processor = new ByteProcessor(width, height, frame, null);
		processor.setLut(colors);
		return processor;
	}

	/** @return the frames as numbers 0 … 1. */
	public ImageStack fractions() {
		return new Stack(frame -> {
			final float[] values = new float[frame.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = (frame[i] & 0xff) / FULL;
			}
			final FloatProcessor processor = new FloatProcessor(width, height, values);
			processor.setMinAndMax(0, 1);
			return processor;
		}, 32);
	}

	/** How a frame becomes pixels. */
	private interface View {

		ImageProcessor of(byte[] frame);
	}

	/** The frames, each made when it is looked at. */
	private final class Stack extends VirtualStack {

		private final View view;
		private final int depth;

		Stack(final View view, final int depth) {
			super(width, height, null, null);
			this.view = view;
			this.depth = depth;
			setBitDepth(depth);
		}

		@Override
		public ImageProcessor getProcessor(final int n) {
			return view.of(ByteFrames.this.get(n - 1));
		}

		@Override
		public int getSize() {
			return titles.size();
		}

		@Override
		public int size() {
			return titles.size();
		}

		@Override
		public int getBitDepth() {
			return depth;
		}

		@Override
		public String getSliceLabel(final int n) {
			return titles.get(n - 1);
		}
	}
}
