/**
 * Whatever Bio-Formats can read, where it is installed: it is found at run time and
 * never needed.
 */
package org.latticelapse.io.reader.bioformats;
