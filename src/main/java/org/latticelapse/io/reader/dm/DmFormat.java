package org.latticelapse.io.reader.dm;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.CompleteFrames;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.RawMovie;

/**
 * Gatan DigitalMicrograph 3 and 4 (.dm3, .dm4): the last image of the file that
 * is no thumbnail. Pixels are handed out as stored; how many electrons a count
 * means is noted in the record.
 */
public final class DmFormat implements MovieFormat {

	@Override
	public String name() {
		return "Gatan DigitalMicrograph";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		return DmTags.areIn(file);
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final DmImage image = DmImage.in(file, DmTags.read(file));
		final RawLayout layout = image.layout();
		final long first = image.pixels().offset();
		final CompleteFrames frames = CompleteFrames.in(file, first, layout.frameBytes(), layout.frameBytes(), image
			.frames());
		if (image.pixels().bytes() / layout.frameBytes() < image.frames()) {
			throw file.error(first, "the image of " + layout.width() + " x " + layout.height() + " x " + image.frames() +
				" pixels has only " + image.pixels().bytes() + " bytes");
		}
		return new RawMovie(file, layout, frames.count(), frame -> first + frame * layout.frameBytes(), frames.warnIn(
			new DmRecord(image, frames.count()).read()));
	}
}
