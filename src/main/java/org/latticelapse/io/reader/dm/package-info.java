/**
 * Gatan DigitalMicrograph files, versions 3 and 4: a tree of tags, one of which is
 * the image.
 */
package org.latticelapse.io.reader.dm;
