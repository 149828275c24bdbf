/**
 * What is written over a picture of a movie: time, dose, a bar for each phase
 * that fills to its critical dose, and a scale bar.
 * {@link org.latticelapse.view.playback.annotation.Annotation} lays it out as
 * marks, which are drawn into a picture or put on an image's overlay.
 */
package org.latticelapse.view.playback.annotation;
