/**
 * Crystals as diffraction sees them: cells, phases, reflections and zone axes, the
 * kinematic structure factors, and the
 * {@link org.latticelapse.core.crystal.PhaseLibrary} of known phases.
 */
package org.latticelapse.core.crystal;
