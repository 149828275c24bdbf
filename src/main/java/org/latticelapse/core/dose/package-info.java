/**
 * How much dose the frames of a movie have received:
 * {@link org.latticelapse.core.dose.DoseTrack}, from whatever the acquisition
 * record states.
 */
package org.latticelapse.core.dose;
