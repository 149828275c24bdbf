package org.latticelapse.io.reader.eer;

import java.io.IOException;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
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

	private static final int LONGEST_SIDE = 1 << 16;

	@Override
	public String name() {
		return "EER";
	}

	/** The picture of the sum, if there is one, is the first page. */
	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		if (!TiffStructure.isTiff(file)) return false;
		if (EerPages.isFrame(TiffStructure.read(file, 1).directories().get(0))) return true;
		final List<TiffDirectory> pages = TiffStructure.read(file, 2).directories();
		return pages.size() > 1 && EerPages.isFrame(pages.get(1));
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final EerPages pages = new EerPages(file);
		final TiffDirectory first = pages.first();
		final int width = length(file, first, EerPages.WIDTH, "wide");
		final int height = length(file, first, EerPages.HEIGHT, "high");
		if ((long) width * height > Integer.MAX_VALUE / 2) {
			throw file.error(first.position(), "a sensor of " + width + " x " + height + " pixels is too large");
		}
		final boolean prototype = first.integer(EerPages.COMPRESSION, 0) == EerPages.V0;
		return EventMovie.of(new SensorFrames(file, width, height, code(file, first), prototype, pages.frames()), pages
			.record());
	}

	private static EventCode code(final ByteSource file, final TiffDirectory page) throws IOException {
		final long compression = page.integer(EerPages.COMPRESSION, 0);
		if (compression == EerPages.V0) return EventCode.V0;
		if (compression == EerPages.V1) return EventCode.V1;
		final long horizontal = page.integer(EerPages.HORIZONTAL_BITS, 0);
		try {
			return EventCode.of(page.integer(EerPages.RUN_BITS, 0), horizontal, page.integer(EerPages.VERTICAL_BITS,
				horizontal));
		}
		catch (final IllegalArgumentException e) {
			throw file.error(page.position(), e.getMessage());
		}
	}

	private static int length(final ByteSource file, final TiffDirectory page, final int tag, final String word)
		throws IOException
	{
		final long length = page.integer(tag, 0);
		if (length < 1 || length > LONGEST_SIDE) {
			throw file.error(page.position(), "the sensor is " + length + " pixels " + word);
		}
		return (int) length;
	}
}
