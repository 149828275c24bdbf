/**
 * TIFF files of microscopes and of ImageJ, plain and packed, small and large.
 */
package org.latticelapse.io.reader.tiff;
