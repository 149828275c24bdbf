/**
 * Between ImageJ's images and the types of the core: frames, pixel size, selection,
 * and the record of the acquisition, which lives in the image's properties
 * ({@link org.latticelapse.io.ImageAcquisition}). Files of microscopes are opened
 * by {@link org.latticelapse.io.MovieOpener} with the readers and sidecars below
 * this package.
 */
package org.latticelapse.io;
