/**
 * Fading and growing spots as a user meets them: tables, and plots of the curves
 * with their fits.
 */
package org.latticelapse.view.fading;
