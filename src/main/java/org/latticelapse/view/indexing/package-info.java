/**
 * The lattices of a micrograph as a user meets them: tables, the annotated FFT, and
 * the marks on the image. {@link org.latticelapse.view.indexing.IndexingRun} leads
 * from the image to the report.
 */
package org.latticelapse.view.indexing;
