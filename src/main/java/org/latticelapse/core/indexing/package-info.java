/**
 * From peaks to spots, from spots to lattices, from lattices to phases with their
 * odds. {@link org.latticelapse.core.indexing.LatticeIndexer} is the whole of it;
 * {@link org.latticelapse.core.indexing.VerdictRule} decides how much the spots
 * prove.
 */
package org.latticelapse.core.indexing;
