package org.latticelapse.io.reader.tiff;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;

/** What a TIFF says about its recording, by whichever program has written it. */
final class TiffRecord {

	private static final int DESCRIPTION = 270;
	private static final int X_RESOLUTION = 282;
	private static final int Y_RESOLUTION = 283;
	private static final int SOFTWARE = 305;

	private TiffRecord() {}

	static FileRecord of(final ByteSource file, final TiffStructure structure, final int frames) throws IOException {
		final TiffDirectory page = structure.directories().get(0);
		final String description = page.text(DESCRIPTION);
		final FileRecord record = FileRecord.EMPTY.withMetadata(description).withNote("Software", page.type(SOFTWARE) == 2
			? page.text(SOFTWARE) : "", "of the TIFF header");
		if (OmeDescription.isOme(page.bytes(DESCRIPTION))) {
			return OmeDescription.addTo(record, page.bytes(DESCRIPTION), file.file(), frames);
		}
		final ImageJDescription imagej = new ImageJDescription(description);
		if (imagej.isKnown()) {
			final ImageJMetadata metadata = new ImageJMetadata(page, structure.order());
			return imagej.addTo(record, resolution(page, X_RESOLUTION), resolution(page, Y_RESOLUTION)).withMetadata(metadata
				.info().isEmpty() ? description : metadata.info()).withProperties(metadata.properties());
		}
		if (GmsTags.areIn(page)) return GmsTags.addTo(record, page, frames);
		return TvipsTag.isIn(page) ? TvipsTag.addTo(record, file, page) : record;
	}

	private static double resolution(final TiffDirectory page, final int tag) throws IOException {
		final double[] values = page.numbers(tag);
		return values.length == 0 ? Double.NaN : values[0];
	}
}
