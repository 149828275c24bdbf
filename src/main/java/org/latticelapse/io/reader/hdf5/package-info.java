/**
 * The part of HDF5 that microscope files use (HDF5 File Format Specification 3.0):
 * groups, and data sets of numbers that are stored in one piece or in chunks,
 * deflated or not, read frame by frame. Written here because the pure-Java
 * library for Java 8 (jhdf) takes as much memory as a broken file tells it to,
 * needs seconds for a frame of 4 megapixels, and would bring four more jars with
 * it, three of which Fiji has in other versions.
 */
package org.latticelapse.io.reader.hdf5;
