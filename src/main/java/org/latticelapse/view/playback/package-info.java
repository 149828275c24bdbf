/**
 * A movie as it is played: its frames, or bins of frames of equal dose, as
 * pictures, with the annotation that tells their time, dose and damage.
 * {@link org.latticelapse.view.playback.Playback} is the one that the packages
 * below this one share.
 */
package org.latticelapse.view.playback;
