/**
 * How much dose phases bear: published critical doses with their conditions, which
 * of them apply to a movie, how far a phase is on the way to its own, and how long
 * an area may be imaged before that.
 */
package org.latticelapse.core.dose.limit;
