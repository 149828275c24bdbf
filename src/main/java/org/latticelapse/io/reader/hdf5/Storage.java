package org.latticelapse.io.reader.hdf5;

import java.io.IOException;

/** How the numbers of a data set lie in the file. */
interface Storage {

	/** @return the numbers at one place along the last axis. */
	byte[] slice(int last) throws IOException;
}
