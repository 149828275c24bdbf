/**
 * Readers of the files that microscopes write, one a format, found by content
 * ({@link org.latticelapse.io.reader.MovieFormats}). Opening a file reads its
 * headers only; a frame is read when asked for. Files are untrusted: whatever
 * is wrong in one ends in a {@link org.latticelapse.io.reader.FormatException}.
 */
package org.latticelapse.io.reader;
