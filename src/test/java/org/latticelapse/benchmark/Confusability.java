package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.Reflection;
import org.latticelapse.core.crystal.ReflectionList;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * Which phases index every visible spot of an image within 2.5 % of its spacing
 * and 1.5° of its direction in a zone axis of indices up to 2: naming them in a tie is honest. The spots are the
 * true ones, so this asks what the specimen allows, not what an analysis saw.
 */
final class Confusability {

	private static final double SPACING_TOLERANCE = 0.025;
	private static final double ANGLE_TOLERANCE = Math.toRadians(1.5);
	private static final int LARGEST_ZONE_INDEX = 2;
	private static final double SMALLEST_ANGLE = Math.toRadians(10);

	private final List<TrueSpot> spots;
	private final TrueSpot first;
	private final TrueSpot second;

	/** @param spots the visible spots, at least two of them in different directions */
	Confusability(final List<TrueSpot> spots) {
		this.spots = spots;
		first = spots.get(0);
		second = spots.stream().filter(spot -> Math.abs(Math.sin(direction(spot) - direction(first))) > Math.sin(
			SMALLEST_ANGLE)).findFirst().orElseThrow(() -> new IllegalArgumentException(
				"All spots lie on one line"));
	}

	/** @return the ids of the phases that index every spot. */
	List<String> among(final List<Phase> phases) {
		return phases.stream().filter(this::fits).map(Phase::id).collect(Collectors.toList());
	}

	/** @return whether the phase indexes every spot in one orientation. */
	boolean fits(final Phase phase) {
		final double shortest = spots.stream().mapToDouble(spot -> 1 / spot.length()).min().getAsDouble();
		final double longest = spots.stream().mapToDouble(spot -> 1 / spot.length()).max().getAsDouble();
		final ReflectionList list = ReflectionList.of(phase, shortest * (1 - SPACING_TOLERANCE), longest * (1 +
			SPACING_TOLERANCE));
		for (final Reflection a : near(first, list.reflections())) {
			for (final Reflection b : near(second, list.reflections())) {
				if (fits(phase, list, a.hkl(), b.hkl())) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean fits(final Phase phase, final ReflectionList list, final Miller a, final Miller b) {
		final double between = Math.toRadians(phase.cell().angle(a, b));
		final double seen = wrap(direction(second) - direction(first));
		// A spot is one of a Friedel pair: b or its mate must lie where the second spot does.
		if (Math.abs(Math.abs(seen) - between) > ANGLE_TOLERANCE) {
			return false;
		}
		final double hand = Math.signum(seen);
		final ZoneAxis zone = ZoneAxis.of(a, b);
		if (Math.max(Math.abs(zone.u()), Math.max(Math.abs(zone.v()), Math.abs(zone.w()))) > LARGEST_ZONE_INDEX) {
			return false;
		}
		final List<Reflection> inZone = list.in(zone);
		// The rotation that shares the misfit of the angle between both spots.
		final double turn = direction(first) + 0.5 * (seen - hand * between);
		return spots.stream().allMatch(spot -> near(spot, inZone).stream().anyMatch(reflection -> {
			final double expected = turn + hand * azimuth(phase, a, b, reflection.hkl());
			return Math.abs(halfTurn(expected - direction(spot))) < ANGLE_TOLERANCE;
		}));
	}

	/** The angle from a to hkl, positive on the side of b. */
	private static double azimuth(final Phase phase, final Miller a, final Miller b, final Miller hkl) {
		final double[] x = phase.cell().reciprocalVector(a);
		final double[] y = phase.cell().reciprocalVector(b);
		final double[] g = phase.cell().reciprocalVector(hkl);
		final double along = dot(x, y) / dot(x, x);
		final double[] across = { y[0] - along * x[0], y[1] - along * x[1], y[2] - along * x[2] };
		return Math.atan2(dot(g, across) / Math.sqrt(dot(across, across)), dot(g, x) / Math.sqrt(dot(x, x)));
	}

	private static List<Reflection> near(final TrueSpot spot, final List<Reflection> reflections) {
		final List<Reflection> near = new ArrayList<>();
		for (final Reflection reflection : reflections) {
			if (Math.abs(reflection.dSpacing() * spot.length() - 1) < SPACING_TOLERANCE) {
				near.add(reflection);
			}
		}
		return near;
	}

	private static double direction(final TrueSpot spot) {
		return Math.toRadians(spot.angle());
	}

	private static double wrap(final double angle) {
		return angle - 2 * Math.PI * Math.rint(angle / (2 * Math.PI));
	}

	private static double halfTurn(final double angle) {
		return angle - Math.PI * Math.rint(angle / Math.PI);
	}

	private static double dot(final double[] a, final double[] b) {
		return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
	}
}
