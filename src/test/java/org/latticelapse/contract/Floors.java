package org.latticelapse.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The packages of the project, floor by floor: a package may use those on the
 * floors below. On one floor packages do not know each other, except where a
 * room names its neighbours in order: the later may use the earlier.
 */
final class Floors {

	static final String ROOT = "org.latticelapse";

	private static final List<List<String>> FLOORS = Collections.unmodifiableList(Arrays.asList( //
		Arrays.asList("core.image", "core.crystal"), //
		Arrays.asList("core.fourier"), //
		Arrays.asList("core.indexing", "core.motion", "core.dose"), //
		Arrays.asList("core.timelapse", "core.simulation"), //
		Arrays.asList("core.labeling", "core.report"), //
		Arrays.asList("io"), //
		Arrays.asList("view"), //
		Arrays.asList("command"), //
		Arrays.asList("ij1")));

	/** The floor on which the later packages may use the earlier ones. */
	private static final int ORDERED = 4;

	private Floors() {
		// only static methods
	}

	/** @return the package of the list that is, or contains, the given package. */
	static Optional<String> room(final String packageName) {
		return FLOORS.stream().flatMap(List::stream).filter(room -> isIn(packageName, room)).findFirst();
	}

	/** @return whether a class of one room may use a class of the other. */
	static boolean mayUse(final String user, final String used) {
		if (user.equals(used)) return true;
		final int above = floor(user);
		final int below = floor(used);
		if (above != below) return above > below;
		final List<String> rooms = FLOORS.get(above);
		return above == ORDERED && rooms.indexOf(user) > rooms.indexOf(used);
	}

	private static int floor(final String room) {
		int floor = 0;
		while (!FLOORS.get(floor).contains(room)) floor++;
		return floor;
	}

	private static boolean isIn(final String packageName, final String room) {
		return (packageName + ".").startsWith(ROOT + "." + room + ".");
	}
}
