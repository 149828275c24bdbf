/**
 * Dose-Annotated Playback without a window: the annotation put on the frames of
 * the image, and movies written as AVI, GIF, TIFF or PNG files.
 * {@link org.latticelapse.view.playback.export.PlaybackRun} is the whole of it;
 * each format is a {@code MovieFile}.
 */
package org.latticelapse.view.playback.export;
