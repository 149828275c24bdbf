package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.latticelapse.core.crystal.LaueGroup;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.Reflection;
import org.latticelapse.core.crystal.ReflectionList;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.DiffractedBeam;
import org.latticelapse.core.simulation.Grain;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/**
 * Draws a specimen of one crystal and a microscope: zone axis, rotation, tilt up
 * to a degree, full field or particle, thickness, amorphous film, optics, pixel
 * size. Everything follows from the seed.
 */
final class RandomCrystal {

	private static final int FIELD = 512;
	private static final double SHORTEST_SPACING = 1.3;

	private final SplittableRandom random;
	private final boolean fullField;
	private final double pixel;
	private final Grain grain;
	private final Optics optics;
	private final HrtemSimulation simulation;

	RandomCrystal(final Phase phase, final long seed) {
		random = new SplittableRandom(seed);
		fullField = random.nextBoolean();
		pixel = between(0.19, 0.45);
		optics = optics();
		grain = grain(phase);
		simulation = HrtemSimulation.of(FIELD, FIELD, PixelSize.square(pixel)).optics(optics).crystal(grain).amorphous(
			random.nextBoolean() ? AmorphousMaterial.carbon() : AmorphousMaterial.organicInterphase(), between(10, 70))
			.seed(random.nextLong());
	}

	Grain grain() {
		return grain;
	}

	boolean isFullField() {
		return fullField;
	}

	/** @return the size of a pixel, Å. */
	double pixel() {
		return pixel;
	}

	/** @return the smallest spacing that the camera resolves well, Å. */
	double smallestSpacing() {
		return Math.max(1.1, 2.2 * pixel);
	}

	/** @return the beams with spacings down to 1 / limit. */
	List<DiffractedBeam> beams(final double limit) {
		return grain.beams(optics.beam(), limit);
	}

	/** @return the image, its dose not yet chosen. */
	HrtemSimulation simulation() {
		return simulation;
	}

	/** @return a number drawn evenly on a logarithmic scale. */
	double logarithmic(final double from, final double to) {
		return from * Math.pow(to / from, random.nextDouble());
	}

	private double between(final double from, final double to) {
		return from + (to - from) * random.nextDouble();
	}

	private Optics optics() {
		final double voltage = random.nextBoolean() ? 300 : 200;
		final Optics lens = random.nextBoolean() ? Optics.corrected(voltage) : Optics.tem(voltage);
		return lens.withDefocus(lens.defocus() * between(0.7, 1.3)).withAstigmatism(between(0, 25), between(0, 180))
			.withVibration(between(0.2, 0.5)).withContrast(between(0.25, 0.8));
	}

	private Grain grain(final Phase phase) {
		final List<ZoneAxis> zones = zones(phase);
		final ZoneAxis zone = zones.get(random.nextInt(zones.size()));
		final double side = FIELD * pixel;
		final double radius = between(18, Math.min(75, 0.3 * side));
		final Region region = fullField ? Region.everywhere() : Region.particle(side * between(0.35, 0.65), side *
			between(0.35, 0.65), radius, random.nextLong());
		final double thickness = fullField ? between(25, 130) : radius * between(0.8, 1.6);
		return new Grain(phase, zone, between(0, 360), region, thickness).withTilt(random.nextDouble(), between(0,
			360));
	}

	/** The zone axes of indices up to 2 with two directions of strong fringes, one of each symmetry class. */
	private static List<ZoneAxis> zones(final Phase phase) {
		final LaueGroup symmetry = LaueGroup.of(phase);
		final ReflectionList reflections = ReflectionList.of(phase, SHORTEST_SPACING, 20);
		final List<ZoneAxis> zones = new ArrayList<>();
		for (int u = 0; u <= 2; u++) {
			for (int v = -2; v <= 2; v++) {
				for (int w = -2; w <= 2; w++) {
					if ((u & 1 | v & 1 | w & 1) == 0) {
						continue;
					}
					final ZoneAxis zone = new ZoneAxis(u, v, w);
					if (hasTwoDirections(phase, reflections.in(zone)) && zones.stream()
						.noneMatch(known -> symmetry.equivalent(known, zone)))
					{
						zones.add(zone);
					}
				}
			}
		}
		return zones;
	}

	private static boolean hasTwoDirections(final Phase phase, final List<Reflection> reflections) {
		for (final Reflection a : reflections) {
			for (final Reflection b : reflections) {
				final double sine = Math.sin(Math.toRadians(phase.cell().angle(a.hkl(), b.hkl())));
				if (Math.min(a.relativeStrength(), b.relativeStrength()) > 0.15 && sine > 0.17) {
					return true;
				}
			}
		}
		return false;
	}
}
