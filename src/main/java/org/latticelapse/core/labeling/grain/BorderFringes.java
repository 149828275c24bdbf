package org.latticelapse.core.labeling.grain;

import java.util.List;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.frame.GridArea;

/**
 * Tells the fringes along a border from a grain. The outline of a grain or hole is
 * a line, which the resolution makes 1.2 units wide on each side, and its Fresnel
 * fringes, parallel to it, go on for a few periods; and defocus
 * displaces the fringes of a grain beyond its border, the beams on both sides of
 * the axis in opposite directions (Lichte, Ultramicroscopy 38 (1991) 13).
 */
final class BorderFringes {

	/** Fringes are of a grain if a disc of this radius has room in them, in units of the resolution; the standard deviation of a line is smaller. */
	private static final double ROOM = 1.5;

	/** Fringes are of an outline if they reach so many times as far along themselves as across, and not farther across than a line. */
	private static final double LONG = 3;

	/** So many of its spots, the strongest, tell whose fringes a line shows: two make a lattice. */
	private static final int TELLING = 2;

	private BorderFringes() {}

	/**
	 * @param candidate fringes that hang together, with one spot at least
	 * @param found the grains found before
	 * @param field the field in which they are
	 * @return whether they are a line that proves no lattice of its own
	 */
	static boolean are(final FoundGrain candidate, final List<FoundGrain> found, final Demodulator field) {
		final boolean isLattice = candidate.crystal().ranked().isPresent();
		if (!isLattice && areParallelToALine(candidate, field)) {
			return true;
		}
		return !candidate.extent().region().hasRoomFor(ROOM * field.sigma()) && (!isLattice || found.stream().anyMatch(
			grain -> isDisplaced(candidate, grain, field)));
	}

	private static boolean areParallelToALine(final FoundGrain fringes, final Demodulator field) {
		final Spot spot = fringes.crystal().spots().get(0);
		final double x = spot.gx() / spot.length();
		final double y = spot.gy() / spot.length();
		final GridArea region = fringes.extent().region();
		final double across = region.extent(x, y);
		return across < ROOM * field.sigma() && region.extent(-y, x) > LONG * across;
	}

	/** A line whose strongest fringes are those of the grain beside it; weak ones are too ill measured on a line. */
	private static boolean isDisplaced(final FoundGrain line, final FoundGrain grain, final Demodulator field) {
		return line.crystal().spots().stream().limit(TELLING).allMatch(spot -> grain.crystal().hasFringe(spot, field
			.sameFringe())) && touch(line.extent().region(), GrainBorder.skirt(grain.extent().region(), field.sigma()));
	}

	private static boolean touch(final GridArea area, final GridArea other) {
		return !area.where(other::contains).isEmpty();
	}
}
