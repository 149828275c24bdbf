package org.latticelapse.io.reader.mrc;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.CompleteFrames;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.RawMovie;
import org.latticelapse.io.reader.SampleType;

/**
 * MRC images, movies and stacks (.mrc, .mrcs, .map, .st, .rec …). The lowest row
 * comes first in the file, as MRC2014, IMOD, SerialEM and Thermo Fisher have it.
 */
public final class MrcFormat implements MovieFormat {

	@Override
	public String name() {
		return "MRC";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		return MrcHeader.of(file).isMrc();
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final MrcHeader header = MrcHeader.of(file);
		final RawLayout layout = RawLayout.topDown(file, 0, header.width(), header.height(), type(file, header), header
			.fields().order()).bottomUp();
		final long first = header.firstFrame();
		final CompleteFrames frames = CompleteFrames.in(file, first, layout.frameBytes(), layout.frameBytes(), header
			.images());
		final FileRecord record = frames.warnIn(new MrcRecord(file, header, frames.count()).read());
		return new RawMovie(file, layout, frames.count(), frame -> first + frame * layout.frameBytes(), record);
	}

	private static SampleType type(final ByteSource file, final MrcHeader header) throws IOException {
		final SampleType type = MrcMode.type(header);
		if (type == null) {
			throw file.error(MrcHeader.MODE, "the pixels are of mode " + header.mode() +
				" (complex numbers or colors), not counts; save the image with real, grey pixels");
		}
		return type;
	}
}
