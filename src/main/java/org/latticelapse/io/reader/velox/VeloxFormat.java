package org.latticelapse.io.reader.velox;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
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
		final Hdf5Group images = Hdf5File.of(file).root().group(DATA).group(IMAGE);
		VeloxImage best = null;
		int readable = 0;
		FormatException problem = null;
		for (final String name : images.names()) {
			try {
				final VeloxImage image = VeloxImage.of(images.group(name));
				readable++;
				if (best == null || image.frames() > best.frames()) best = image;
			}
			catch (final FormatException e) {
				problem = e;
			}
		}
		if (best != null) return new VeloxMovie(file, best, readable);
		throw problem != null ? problem : file.error(-1, "the file holds no image");
	}
}
