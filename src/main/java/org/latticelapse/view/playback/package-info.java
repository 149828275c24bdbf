/**
 * Playback of a movie with time, dose and the damage of each phase: the
 * annotation on the image, the player's window, and the movie files.
 */
package org.latticelapse.view.playback;
