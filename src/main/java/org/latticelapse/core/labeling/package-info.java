/**
 * A phase for every pixel of a micrograph or movie.
 * {@link org.latticelapse.core.labeling.PhaseLabeler} labels one frame,
 * {@link org.latticelapse.core.labeling.MovieLabeler} the frames of a movie, so
 * that labels do not flicker; both answer with a
 * {@link org.latticelapse.core.labeling.PhaseMap}. What they are made of lies below,
 * each package using those named before it: {@code frame}, what is computed of a
 * frame once; {@code fringe}, how strong fringes are at each place; {@code grain},
 * the crystals that fringes belong to; and, beside the last two, {@code vacuum}, the
 * holes.
 */
package org.latticelapse.core.labeling;
