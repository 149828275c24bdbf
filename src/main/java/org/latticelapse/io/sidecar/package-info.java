/**
 * Files that acquisition programs write beside a movie: SerialEM's mdoc, EPU's XML,
 * Direct Electron's text. What they say is merged with what the movie itself says.
 */
package org.latticelapse.io.sidecar;
