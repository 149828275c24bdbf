/**
 * Streams of TVIPS cameras, which may go on in further files.
 */
package org.latticelapse.io.reader.tvips;
