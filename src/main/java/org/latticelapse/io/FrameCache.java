package org.latticelapse.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.latticelapse.io.reader.MovieFile;

/** The frames of a file that were asked for last, so that stepping back and forth does not read them again. */
final class FrameCache {

	/** Bytes of frames that are kept: two of 16 million pixels of 16 bits. */
	private static final long MOST_BYTES = 64L << 20;
	private static final int FEWEST = 2;
	private static final int MOST = 64;

	private final MovieFile movie;
	private final int size;
	private final Map<Integer, Object> frames = new LinkedHashMap<>(16, 0.75f, true);

	FrameCache(final MovieFile movie) {
		this.movie = movie;
		final long frameBytes = (long) movie.width() * movie.height() * movie.pixelKind().bytes();
		this.size = (int) Math.max(FEWEST, Math.min(MOST, MOST_BYTES / Math.max(1, frameBytes)));
	}

	/** @return the pixels of a 0-based frame, which are shared and must not be changed. */
	Object pixels(final int frame) throws IOException {
		synchronized (frames) {
			final Object kept = frames.get(frame);
			if (kept != null) return kept;
		}
		final Object read = movie.pixels(frame);
		synchronized (frames) {
			frames.put(frame, read);
			final Iterator<Integer> oldest = frames.keySet().iterator();
			while (frames.size() > size) {
				oldest.next();
				oldest.remove();
			}
		}
		return read;
	}
}
