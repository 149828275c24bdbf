/**
 * What joins frames and doses: bins of frames, and the
 * {@link org.latticelapse.core.timelapse.Timeline} that a playback shows. Spot
 * fading and dose-limited sums have packages of their own below this one.
 */
package org.latticelapse.core.timelapse;
