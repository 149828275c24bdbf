/**
 * What readers of the files that microscopes write have in common. Each format
 * has a package of its own below this one, which knows only this package;
 * {@code org.latticelapse.io.MovieFormats} lists the formats and finds that of
 * a file by its content. Opening a file reads its headers only; a frame is read
 * when asked for. Files are untrusted: whatever is wrong in one ends in a
 * {@link org.latticelapse.io.reader.FormatException}.
 */
package org.latticelapse.io.reader;
