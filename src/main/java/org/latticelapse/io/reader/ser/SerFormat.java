package org.latticelapse.io.reader.ser;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.RawMovie;

/**
 * Series of images by FEI's TIA (.ser), with what the experiment file (.emi)
 * beside it says. The lowest row comes first in the file.
 */
public final class SerFormat implements MovieFormat {

	@Override
	public String name() {
		return "FEI TIA";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		return SerHeader.isIn(file);
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final SerHeader header = SerHeader.of(file);
		final SerImage first = header.image(0);
		final RawLayout layout = first.layout().bottomUp();
		final FileRecord record = new SerRecord(header, first, Emi.beside(file.file())).read();
		return new RawMovie(file, layout, header.images(), frame -> header.image(frame).pixelsLike(first), record);
	}
}
