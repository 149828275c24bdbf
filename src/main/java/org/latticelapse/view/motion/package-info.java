/**
 * Drift and dose-limited sums as a user meets them.
 */
package org.latticelapse.view.motion;
