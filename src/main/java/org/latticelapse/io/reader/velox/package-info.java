/**
 * Velox EMD files: HDF5 with the record as JSON.
 */
package org.latticelapse.io.reader.velox;
