package org.latticelapse.io.reader.eer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.tiff.TiffDirectory;
import org.latticelapse.io.reader.tiff.TiffStructure;

/**
 * The pages of an EER file, sorted into camera frames and the rest. Of a file
 * that was broken off the frames before the break are taken.
 */
final class EerPages {

	static final int WIDTH = 256;
	static final int HEIGHT = 257;
	static final int COMPRESSION = 259;
	static final int RUN_BITS = 65007;
	static final int HORIZONTAL_BITS = 65008;
	static final int VERTICAL_BITS = 65009;

	/** The values of {@link #COMPRESSION} of a camera frame. */
	static final int V0 = 65000;
	static final int V1 = 65001;
	static final int V2 = 65002;

	private static final int STRIP_OFFSETS = 273;
	private static final int STRIP_LENGTHS = 279;
	private static final int MOVIE_XML = 65001;
	private static final int FRAME_XML = 65002;

	private static final int[] COMMON = { WIDTH, HEIGHT, COMPRESSION, RUN_BITS, HORIZONTAL_BITS, VERTICAL_BITS };

	private final ByteSource file;
	private final Map<Integer, Long> common = new HashMap<>();
	private final List<FrameBytes> frames = new ArrayList<>();
	private final List<EerMetadata> metadata = new ArrayList<>();
	private TiffDirectory first;
	private EerMetadata movie;
	private FormatException problem;

	/** @throws FormatException if there is not one camera frame, or the frames differ */
	EerPages(final ByteSource file) throws IOException {
		this.file = file;
		final TiffStructure structure = TiffStructure.read(file, Integer.MAX_VALUE);
		problem = structure.problem().orElse(null);
		for (final TiffDirectory page : structure.directories()) {
			if (page.has(MOVIE_XML) && movie == null) movie = metadata(page, MOVIE_XML);
			if (isFrame(page) && !add(page)) break;
		}
		if (first == null) throw file.error(-1, "no page holds electrons");
		if (movie == null) movie = metadata(first, MOVIE_XML);
	}

	/** @return whether a page is a camera frame. */
	static boolean isFrame(final TiffDirectory page) throws IOException {
		final long compression = page.integer(COMPRESSION, 1);
		return compression >= V0 && compression <= V2;
	}

	/** @return the page of the first camera frame. */
	TiffDirectory first() {
		return first;
	}

	/** @return where the camera frames lie, at least one. */
	List<FrameBytes> frames() {
		return frames;
	}

	/** @return what the XML of the file and of its frames says. */
	FileRecord record() {
		final FileRecord record = new EerRecord(movie, metadata).read();
		return problem == null ? record : record.withWarning("Only the first " + frames.size() + " frames can be read: " +
			problem.getMessage());
	}

	/** @return false if the file ends before the frame does. */
	private boolean add(final TiffDirectory page) throws IOException {
		if (first == null) first = page;
		requireSame(page);
		try {
			final FrameBytes bytes = frameBytes(page);
			metadata.add(metadata(page, FRAME_XML));
			frames.add(bytes);
			return true;
		}
		catch (final FormatException e) {
			if (frames.isEmpty()) throw e;
			problem = e;
			return false;
		}
	}

	private FrameBytes frameBytes(final TiffDirectory page) throws IOException {
		final long[] offsets = page.integers(STRIP_OFFSETS);
		final long[] lengths = page.integers(STRIP_LENGTHS);
		if (offsets.length == 0 || offsets.length != lengths.length) {
			throw file.error(page.position(), "a frame has " + offsets.length + " strips, but lengths of " + lengths.length);
		}
		for (int i = 0; i < offsets.length; i++) file.require(offsets[i], lengths[i], 1);
		return new FrameBytes(offsets, lengths);
	}

	private void requireSame(final TiffDirectory page) throws IOException {
		for (final int tag : COMMON) {
			final long value = page.integer(tag, 0);
			if (value != common.computeIfAbsent(tag, key -> value)) {
				throw file.error(page.position(), "the frames differ in TIFF tag " + tag);
			}
		}
	}

	private EerMetadata metadata(final TiffDirectory page, final int tag) throws IOException {
		return new EerMetadata(page.bytes(tag), file.file(), page.position());
	}
}
