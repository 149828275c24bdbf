/**
 * The intensity of lattice spots frame by frame, at the same place of the specimen.
 * {@link org.latticelapse.core.timelapse.fading.SpotSearch} finds the spots of a
 * movie, {@link org.latticelapse.core.timelapse.fading.FadingMeasurement} follows
 * them.
 */
package org.latticelapse.core.timelapse.fading;
