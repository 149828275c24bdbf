/**
 * A phase for every pixel of a micrograph or movie.
 * {@link org.latticelapse.core.labeling.PhaseLabeler} labels one frame,
 * {@link org.latticelapse.core.labeling.MovieLabeler} the frames of a movie, so
 * that labels do not flicker.
 */
package org.latticelapse.core.labeling;
