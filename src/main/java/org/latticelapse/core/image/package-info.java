/**
 * The words everything else is said in: a calibrated
 * {@link org.latticelapse.core.image.Micrograph}, a
 * {@link org.latticelapse.core.image.Movie} of frames that are read when asked
 * for, and the {@link org.latticelapse.core.image.Acquisition} record, in which
 * every number has a source.
 */
package org.latticelapse.core.image;
