package org.latticelapse.io.reader.eer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.tiff.TiffDirectory;
import org.latticelapse.io.reader.tiff.TiffStructure;

/**
 * EER, the electron event representation of Falcon cameras: a TIFF with a page
 * for each camera frame, whose compression tells how the electrons are coded. A
 * page of another compression is a picture of the sum and no frame.
 */
public final class EerFormat implements MovieFormat {

	private static final int WIDTH = 256;
	private static final int HEIGHT = 257;
	private static final int COMPRESSION = 259;
	private static final int STRIP_OFFSETS = 273;
	private static final int STRIP_LENGTHS = 279;
	private static final int MOVIE_XML = 65001;
	private static final int FRAME_XML = 65002;
	private static final int RUN_BITS = 65007;
	private static final int HORIZONTAL_BITS = 65008;
	private static final int VERTICAL_BITS = 65009;

	private static final int V0 = 65000;
	private static final int V1 = 65001;
	private static final int V2 = 65002;

	@Override
	public String name() {
		return "EER";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		if (!TiffStructure.isTiff(file)) return false;
		if (isFrame(TiffStructure.read(file, 1).directories().get(0))) return true;
		final List<TiffDirectory> pages = TiffStructure.read(file, 2).directories();
		return pages.size() > 1 && isFrame(pages.get(1));
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final TiffStructure structure = TiffStructure.read(file, Integer.MAX_VALUE);
		FormatException problem = structure.problem().orElse(null);
		final List<FrameBytes> frames = new ArrayList<>();
		final List<EerMetadata> metadata = new ArrayList<>();
		TiffDirectory first = null;
		EerMetadata movie = null;
		for (final TiffDirectory page : structure.directories()) {
			if (page.has(MOVIE_XML) && movie == null) movie = metadata(file, page, MOVIE_XML);
			if (!isFrame(page)) continue;
			if (first == null) first = page;
			requireSame(file, first, page);
			try {
				final FrameBytes bytes = frameBytes(file, page);
				metadata.add(metadata(file, page, FRAME_XML));
				frames.add(bytes);
			}
			catch (final FormatException e) {
				if (frames.isEmpty()) throw e;
				problem = e;
				break;
			}
		}
		if (first == null) throw file.error(-1, "no page holds electrons");
		final int width = length(file, first, WIDTH, "wide");
		final int height = length(file, first, HEIGHT, "high");
		if ((long) width * height > Integer.MAX_VALUE / 2) {
			throw file.error(first.position(), "a sensor of " + width + " x " + height + " pixels is too large");
		}
		FileRecord record = new EerRecord(movie == null ? metadata(file, first, MOVIE_XML) : movie, metadata).read();
		if (problem != null) {
			record = record.withWarning("Only the first " + frames.size() + " frames can be read: " + problem.getMessage());
		}
		return EventMovie.of(new SensorFrames(file, width, height, code(file, first), first.integer(COMPRESSION, 0) == V0,
			frames), record);
	}

	private static boolean isFrame(final TiffDirectory page) throws IOException {
		final long compression = page.integer(COMPRESSION, 1);
		return compression >= V0 && compression <= V2;
	}

	private static EventCode code(final ByteSource file, final TiffDirectory page) throws IOException {
		final long compression = page.integer(COMPRESSION, V1);
		if (compression == V0) return EventCode.V0;
		if (compression == V1) return EventCode.V1;
		final long horizontal = page.integer(HORIZONTAL_BITS, 0);
		try {
			return EventCode.of(page.integer(RUN_BITS, 0), horizontal, page.integer(VERTICAL_BITS, horizontal));
		}
		catch (final IllegalArgumentException e) {
			throw file.error(page.position(), e.getMessage());
		}
	}

	private static FrameBytes frameBytes(final ByteSource file, final TiffDirectory page) throws IOException {
		final long[] offsets = page.integers(STRIP_OFFSETS);
		final long[] lengths = page.integers(STRIP_LENGTHS);
		if (offsets.length == 0 || offsets.length != lengths.length) {
			throw file.error(page.position(), "a frame has " + offsets.length + " strips, but lengths of " + lengths.length);
		}
		for (int i = 0; i < offsets.length; i++) file.require(offsets[i], lengths[i], 1);
		return new FrameBytes(offsets, lengths);
	}

	private static void requireSame(final ByteSource file, final TiffDirectory first, final TiffDirectory page)
		throws IOException
	{
		for (final int tag : new int[] { WIDTH, HEIGHT, COMPRESSION, RUN_BITS, HORIZONTAL_BITS, VERTICAL_BITS }) {
			if (first.integer(tag, 0) != page.integer(tag, 0)) {
				throw file.error(page.position(), "the frames differ in TIFF tag " + tag);
			}
		}
	}

	private static EerMetadata metadata(final ByteSource file, final TiffDirectory page, final int tag)
		throws IOException
	{
		return new EerMetadata(page.bytes(tag), file.file(), page.position());
	}

	private static int length(final ByteSource file, final TiffDirectory page, final int tag, final String word)
		throws IOException
	{
		final long length = page.integer(tag, 0);
		if (length < 1 || length > 1 << 16) throw file.error(page.position(), "the sensor is " + length + " pixels " + word);
		return (int) length;
	}
}
