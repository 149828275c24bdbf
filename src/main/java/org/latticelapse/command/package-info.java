/**
 * The commands of the menu. Each declares its options, makes one call into
 * {@code core} through a request of {@code view}, and shows the report that comes
 * back; it computes nothing. {@link org.latticelapse.command.LatticeLapseCommand}
 * is what they have in common,
 * {@link org.latticelapse.command.FftLatticeIndexing} a good one to read first.
 */
package org.latticelapse.command;
