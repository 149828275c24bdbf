/**
 * Data sets of numbers in HDF5 files, read frame by frame. The structure of the file
 * (groups, types, layouts, indices of chunks) is read by jhdf, through a storage that
 * bounds what it may read; the chunks themselves are read, unpacked and put together
 * here, because jhdf 0.9.4, its last version for Java 8, unpacks without a limit and
 * has wrong slices where a chunk is smaller than a frame or holds several.
 */
package org.latticelapse.io.reader.hdf5;
