package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.CompleteFrames;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.RawMovie;

/**
 * TIFF and BigTIFF of grey values, one frame a page: as ImageJ, OME writers,
 * DigitalMicrograph, EMMENU, SerialEM and most others write them, uncompressed or
 * by LZW, Deflate or PackBits. Color, several channels and focal series in time
 * are left to other readers.
 */
public final class TiffFormat implements MovieFormat {

	private static final int DESCRIPTION = 270;
	private static final int SUBFILE = 254;

	@Override
	public String name() {
		return "TIFF";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		if (!TiffStructure.isTiff(file)) return false;
		final TiffStructure first = TiffStructure.read(file, 1);
		final TiffDirectory page = first.directories().get(0);
		return TiffPage.of(file, first.order(), page) != null && !new ImageJDescription(page.text(DESCRIPTION)).isHyperstack() &&
			!OmeDescription.isHyperstack(page.bytes(DESCRIPTION), file.file());
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final TiffStructure structure = TiffStructure.read(file, Integer.MAX_VALUE);
		final TiffDirectory first = structure.directories().get(0);
		final List<TiffPage> frames = new ArrayList<>();
		int others = 0;
		for (final TiffDirectory directory : structure.directories()) {
			final TiffPage page = TiffPage.of(file, structure.order(), directory);
			final boolean reduced = (directory.integer(SUBFILE, 0) & 1) != 0;
			if (page != null && !reduced && (frames.isEmpty() || page.isLike(frames.get(0)))) frames.add(page);
			else others++;
		}
		if (frames.isEmpty()) throw file.error(first.position(), "no page of the TIFF holds a frame");
		final ImageJDescription imagej = new ImageJDescription(first.text(DESCRIPTION));
		if (imagej.images() > 1 && frames.size() == 1 && frames.get(0).isContiguous()) {
			return contiguous(file, structure, frames.get(0), imagej.images());
		}
		FileRecord record = TiffRecord.of(file, structure, frames.size());
		if (others > 0) record = record.withWarning("Pages of another size or kind, which are left out: " + others);
		final FormatException problem = structure.problem().orElse(null);
		if (problem != null) {
			record = record.withWarning("Only the first " + frames.size() + " frames can be read: " + problem.getMessage());
		}
		return new TiffMovie(file, frames, record);
	}

	/** ImageJ writes large stacks with a single page, the other frames behind its pixels. */
	private static MovieFile contiguous(final ByteSource file, final TiffStructure structure, final TiffPage page,
		final int images) throws IOException
	{
		final long start = page.firstOffset();
		final RawLayout layout = RawLayout.topDown(file, start, page.width, page.height, page.type, structure.order());
		final CompleteFrames complete = CompleteFrames.in(file, start, layout.frameBytes(), layout.frameBytes(), images);
		return new RawMovie(file, layout, complete.count(), frame -> start + frame * layout.frameBytes(), complete.warnIn(
			TiffRecord.of(file, structure, complete.count())));
	}
}
