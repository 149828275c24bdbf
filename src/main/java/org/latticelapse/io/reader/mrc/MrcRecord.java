package org.latticelapse.io.reader.mrc;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** What the headers of an MRC file say about the recording. */
final class MrcRecord {

	private static final String SOURCE = "of the MRC header";

	/** What programs write that know nothing: one Å per pixel. */
	private static final double NOT_MEASURED = 1;

	private final ByteSource file;
	private final MrcHeader header;
	private final int frames;

	MrcRecord(final ByteSource file, final MrcHeader header, final int frames) {
		this.file = file;
		this.header = header;
		this.frames = frames;
	}

	FileRecord read() throws IOException {
		final FileRecord base = FileRecord.EMPTY.withScale(PixelScale.specimen(header.pixelWidth(), header.pixelHeight(),
			SOURCE)).withMetadata(metadata());
		switch (header.extendedType()) {
			case "FEI1":
			case "FEI2":
				return new FeiRecord(file, header, frames).addTo(base);
			case "AGAR":
				return new AgardRecord(file, header, frames).addTo(base);
			default:
				return SerialEmSections.areIn(header) ? new SerialEmSections(header, frames).addTo(
					withDoubts(base)) : withDoubts(base);
		}
	}

	private FileRecord withDoubts(final FileRecord record) throws IOException {
		FileRecord doubted = record;
		if (record.scale().isKnown() && record.scale().x() == NOT_MEASURED && record.scale().y() == NOT_MEASURED) {
			doubted = doubted.withWarning("The MRC header states exactly 1 Å per pixel, which is also what programs" +
				" write that do not know the pixel size; check it");
		}
		else if (!record.scale().isKnown()) {
			doubted = doubted.withWarning("The pixel size in the MRC header, " + (float) header.pixelWidth() + " x " +
				(float) header.pixelHeight() + " Å, is impossible and not used");
		}
		return isVolume() ? doubted.withWarning("The file is a volume of " + header.images() +
			" sections by its header: they are slices through a specimen, not frames in time") : doubted;
	}

	/**
	 * By the standard a stack has space group 0, or one section in its cell; a
	 * volume has more, and a cell with a depth. Programs that write movies with
	 * space group 1 often leave the depth out.
	 */
	private boolean isVolume() throws IOException {
		return header.spaceGroup() > 0 && header.images() > 1 && header.cellSections() > 1 && header.cellDepth() > 0 &&
			!SerialEmSections.areIn(header);
	}

	private String metadata() throws IOException {
		return "Mode = " + header.mode() + "\nSpace group = " + header.spaceGroup() + "\nExtended header = " + header
			.extendedType() + " " + header.extendedBytes() + " bytes\nLowest = " + header.lowest() + "\nHighest = " + header
				.highest() + '\n' + header.labels();
	}
}
