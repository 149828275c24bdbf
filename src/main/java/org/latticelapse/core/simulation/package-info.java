/**
 * HRTEM images and movies whose content is known, for samples, tests and
 * benchmarks. {@link org.latticelapse.core.simulation.HrtemSimulation} takes a
 * specimen of crystals and amorphous films through lens and camera.
 */
package org.latticelapse.core.simulation;
