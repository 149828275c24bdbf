/**
 * Space groups, from their Hermann-Mauguin, Hall or operation symbols to the atoms
 * of a whole cell.
 */
package org.latticelapse.core.crystal.symmetry;
