package org.latticelapse.io.reader.velox;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.hdf5.Hdf5File;
import org.latticelapse.io.reader.hdf5.Hdf5Group;

/**
 * Images and movies by Thermo Fisher Velox (.emd): of several images in a file
 * the one with the most frames.
 */
public final class VeloxFormat implements MovieFormat {

	private static final String DATA = "Data";
	private static final String IMAGE = "Image";

	@Override
	public String name() {
		return "Velox EMD";
	}

	@Override
	public boolean recognizes(final ByteSource file) throws IOException {
		if (!Hdf5File.isIn(file)) return false;
		final Hdf5Group root = Hdf5File.of(file).root();
		return root.has(DATA) && root.group(DATA).has(IMAGE);
	}

	@Override
	public MovieFile open(final ByteSource file) throws IOException {
		return new VeloxMovie(file, new VeloxImages(file, Hdf5File.of(file).root().group(DATA).group(IMAGE)));
	}
}
