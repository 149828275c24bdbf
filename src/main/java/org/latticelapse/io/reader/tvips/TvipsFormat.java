package org.latticelapse.io.reader.tvips;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;

/** Movies of TVIPS cameras (NAME_000.tvips, NAME_001.tvips …), opened by their first part. */
public final class TvipsFormat implements MovieFormat {

	@Override
	public String name() {
		return "TVIPS";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		return TvipsHeader.isIn(file);
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		final TvipsParts parts = TvipsParts.of(new TvipsHeader(file));
		try {
			return new TvipsMovie(parts, new TvipsRecord(parts).read());
		}
		catch (final IOException | RuntimeException e) {
			parts.closeLater();
			throw e;
		}
	}
}
