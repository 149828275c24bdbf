/**
 * How strong lattice fringes are at each place of a frame.
 * {@link org.latticelapse.core.labeling.fringe.FringeMap} tells it of one frequency,
 * {@link org.latticelapse.core.labeling.fringe.FringePowers} of all fringes of a
 * grain, which {@link org.latticelapse.core.labeling.fringe.FringeLevels} compares
 * with what they are where the grain is whole.
 */
package org.latticelapse.core.labeling.fringe;
