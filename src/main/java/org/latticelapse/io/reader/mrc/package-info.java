/**
 * MRC files and stacks, with the extended headers of FEI, SerialEM and others.
 */
package org.latticelapse.io.reader.mrc;
