/**
 * The rigid drift of a movie.
 * {@link org.latticelapse.core.motion.DriftEstimator} takes the frames block by
 * block: every frame has a few places where it may lie, and the most likely track
 * through all of them is taken, because a lattice looks the same one period on.
 */
package org.latticelapse.core.motion;
