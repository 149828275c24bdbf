/**
 * The player's window. {@code Player} is what it does, whatever it looks like;
 * {@link org.latticelapse.view.playback.player.PlayerWindow} puts picture,
 * slider, buttons and keys around it.
 */
package org.latticelapse.view.playback.player;
