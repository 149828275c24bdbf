/**
 * EER files: every electron that a detector has counted, as a run-length code,
 * rendered to frames as coarse in time and as fine in space as is asked for.
 */
package org.latticelapse.io.reader.eer;
