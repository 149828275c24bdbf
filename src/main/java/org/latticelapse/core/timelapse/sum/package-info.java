/**
 * Sums of aligned frames up to a dose, or weighted by what the dose has left of
 * each spatial frequency.
 */
package org.latticelapse.core.timelapse.sum;
