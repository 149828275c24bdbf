/**
 * The holes of a frame. {@link org.latticelapse.core.labeling.vacuum.VacuumMap} is the
 * whole of it: {@code VacuumNoise} finds out from the spectra of small parts whether
 * there is vacuum and what the camera's noise is, {@code VacuumFinder} finds the
 * places that have no more power than that noise, {@code VacuumBorder} draws their
 * outline.
 */
package org.latticelapse.core.labeling.vacuum;
