/**
 * What the faces of all results share: tables, windows, overlays, and files that
 * appear under their names only when they are complete. Each analysis has a
 * package of its own below this one, with a request (the user's options as the
 * core wants them), a run (from image to report) and a report (tables, pictures,
 * files, words).
 */
package org.latticelapse.view;
