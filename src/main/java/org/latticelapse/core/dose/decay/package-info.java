/**
 * Fits of how a signal fades, or grows, with dose:
 * {@link org.latticelapse.core.dose.decay.SpotFit} is what the points of one curve
 * decide, e-fold dose and interval, or why they decide nothing.
 */
package org.latticelapse.core.dose.decay;
