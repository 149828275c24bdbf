package org.latticelapse.io;

import ij.VirtualStack;
import ij.process.ImageProcessor;

import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;

/** The frames of a movie as a virtual stack of 16-bit counts; made when looked at, and kept while memory lasts. */
final class MovieStack extends VirtualStack {

	private final Movie movie;
	private final ConcurrentMap<Integer, SoftReference<short[]>> kept = new ConcurrentHashMap<>();

	MovieStack(final Movie movie) {
		this(movie, movie.frame(0));
	}

	private MovieStack(final Movie movie, final Micrograph first) {
		super(first.width(), first.height(), null, null);
		this.movie = movie;
		setBitDepth(16);
	}

	@Override
	public ImageProcessor getProcessor(final int n) {
		final SoftReference<short[]> reference = kept.get(n);
		final short[] known = reference == null ? null : reference.get();
		final short[] counts = known == null ? ImagePlusWriter.counts(movie.frame(n - 1))
			: known;
		if (known == null) kept.put(n, new SoftReference<>(counts));
		// A copy, so that nobody can change what is kept: a virtual stack is read-only.
		return ImagePlusWriter.processor(getWidth(), getHeight(), counts.clone());
	}

	@Override
	public int getSize() {
		return movie.frames();
	}

	@Override
	public String getSliceLabel(final int n) {
		return "Frame " + n;
	}
}
