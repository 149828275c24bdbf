package org.latticelapse.io;

import ij.IJ;
import ij.VirtualStack;
import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/**
 * The frames of a movie file as an ImageJ stack that reads them when they are
 * looked at. Nothing that ImageJ does to the pixels reaches the file.
 */
final class MovieFileStack extends VirtualStack {

	private final MovieFile movie;
	private final FrameCache cache;
	private final DoseTrack track;
	private int[] frames;

	/** @param movie is read as long as the stack is used */
	MovieFileStack(final MovieFile movie) {
		super(movie.width(), movie.height(), null, "");
		this.movie = movie;
		this.cache = new FrameCache(movie);
		this.track = DoseTrack.of(movie.record().acquisition(), movie.frames());
		this.frames = IntStream.range(0, movie.frames()).toArray();
		setBitDepth(movie.pixelKind().bytes() * Byte.SIZE);
	}

	/**
	 * Reads a frame.
	 *
	 * @param position 1-based position in the stack
	 * @return the frame, whose pixels may be changed
	 * @throws IllegalArgumentException if the file can not be read there, with a
	 *           sentence that says why
	 */
	ImageProcessor read(final int position) {
		try {
			return processor(cache.pixels(frames[position - 1]));
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("Frame " + position + " can not be read from " + e.getMessage(), e);
		}
	}

	/** @return the frame; an empty one, with a line in the log, if it can not be read: a window must not break on it. */
	@Override
	public ImageProcessor getProcessor(final int position) {
		try {
			return read(position);
		}
		catch (final IllegalArgumentException e) {
			IJ.log(e.getMessage());
			return empty();
		}
	}

	@Override
	public Object getPixels(final int position) {
		return getProcessor(position).getPixels();
	}

	@Override
	public int getSize() {
		return frames.length;
	}

	@Override
	public int size() {
		return frames.length;
	}

	@Override
	public int getWidth() {
		return movie.width();
	}

	@Override
	public int getHeight() {
		return movie.height();
	}

	/** @return when the frame begins; its number where that is not known. */
	@Override
	public String getSliceLabel(final int position) {
		final double start = track.start(frames[position - 1]);
		return Double.isNaN(start) ? "frame " + (frames[position - 1] + 1) : String.format(Locale.ROOT, "%.4f s", start);
	}

	@Override
	public void deleteSlice(final int position) {
		frames = IntStream.range(0, frames.length).filter(i -> i != position - 1).map(i -> frames[i]).toArray();
	}

	private ImageProcessor processor(final Object pixels) {
		if (movie.pixelKind() == PixelKind.BYTE) return new ByteProcessor(getWidth(), getHeight(), ((byte[]) pixels).clone());
		if (movie.pixelKind() == PixelKind.SHORT) {
			return new ShortProcessor(getWidth(), getHeight(), ((short[]) pixels).clone(), null);
		}
		return new FloatProcessor(getWidth(), getHeight(), ((float[]) pixels).clone());
	}

	private ImageProcessor empty() {
		if (movie.pixelKind() == PixelKind.BYTE) return new ByteProcessor(getWidth(), getHeight());
		if (movie.pixelKind() == PixelKind.SHORT) return new ShortProcessor(getWidth(), getHeight());
		final float[] nothing = new float[getWidth() * getHeight()];
		Arrays.fill(nothing, Float.NaN);
		return new FloatProcessor(getWidth(), getHeight(), nothing);
	}
}
