/**
 * Phases from CIF files: text to words, words to tags and loops, these to cell,
 * symmetry and atoms.
 * {@link org.latticelapse.core.crystal.cif.CifFolder} reads a folder of them.
 */
package org.latticelapse.core.crystal.cif;
