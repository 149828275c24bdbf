package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.DiffractedBeam;
import org.latticelapse.core.simulation.Grain;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;

/**
 * A random field of grains in an amorphous matrix, with a hole in one field of
 * three: voltage, defocus, dose, pixel and grain size, phases and zone axes are
 * drawn. Zone axes are such as show two directions of strong fringes.
 */
final class RandomPolycrystal {

	private static final int FIELD = 768;
	private static final String[] PHASES = { "Li", "LiF", "Li2O", "Li2CO3" };
	private static final int[][] ZONES = { { 0, 0, 1 }, { 0, 1, 1 }, { 1, 1, 1 } };

	private final SplittableRandom random;
	private final double pixel;
	private final double grainSize;
	private final double dose;
	private final Optics optics;
	private final List<Grain> grains = new ArrayList<>();
	private final List<ZoneAxis> zones = new ArrayList<>();
	private final Region hole;
	private final HrtemSimulation simulation;
	private SpotVisibility visibility;

	RandomPolycrystal(final long seed) {
		random = new SplittableRandom(seed);
		pixel = between(0.28, 0.45);
		final double side = FIELD * pixel;
		grainSize = between(60, Math.min(200, 0.6 * side));
		dose = 250 * Math.pow(20, random.nextDouble());
		final double kV = random.nextBoolean() ? 300 : 200;
		final Optics lens = random.nextBoolean() ? Optics.corrected(kV) : Optics.tem(kV);
		optics = lens.withDefocus(lens.defocus() * between(0.6, 1.6)).withAstigmatism(between(0, 20), between(0, 180))
			.withVibration(between(0.2, 0.4)).withContrast(between(0.4, 0.8));
		hole = random.nextInt(3) == 0 ? Region.halfPlane(side * between(0.75, 0.9), side / 2, between(-30, 30)) : null;
		final int n = (int) Math.max(2, Math.round(Math.pow(side / grainSize, 2)));
		final double[][] sites = new double[n][];
		for (int i = 0; i < n; i++) {
			sites[i] = new double[] { side * random.nextDouble(), side * random.nextDouble() };
		}
		HrtemSimulation s = HrtemSimulation.of(FIELD, FIELD, PixelSize.square(pixel)).optics(optics).seed(random.nextLong());
		for (int i = 0; i < n; i++) {
			if (random.nextInt(4) > 0) {
				Region region = Region.cell(sites, i);
				region = hole == null ? region : region.and(hole.outside());
				final int[] zone = ZONES[random.nextInt(ZONES.length)];
				final Grain grain = new Grain(phase(PHASES[random.nextInt(PHASES.length)]), new ZoneAxis(zone[0], zone[1], zone[
					2]), between(0, 360), region, between(40, 90)).withTilt(0.6 * random.nextDouble(), between(0, 360));
				grains.add(grain);
				zones.add(new ZoneAxis(zone[0], zone[1], zone[2]));
				s = s.crystal(grain);
			}
		}
		final Region material = hole == null ? Region.everywhere() : hole.outside();
		simulation = s.amorphous(AmorphousMaterial.organicInterphase(), between(20, 50), material).dose(dose);
	}

	private double between(final double from, final double to) {
		return from + (to - from) * random.nextDouble();
	}

	private static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id);
	}

	Micrograph render() {
		return simulation.render().micrograph();
	}

	/**
	 * @return for each pixel what is there: null for grains at whose beams, of whatever
	 *         zone and spacing, the field does not show power in two independent places
	 */
	String[] truth() {
		return truth(false);
	}

	/**
	 * @return for each pixel what is there: null for grains that do not show two
	 *         independent fringes of their own zone axis within the spacings searched.
	 *         Beams of other layers hardly reach the image: at their places is what other
	 *         grains show, or, near the middle of the spectrum, the outline of the grain
	 */
	String[] truthOfZones() {
		return truth(true);
	}

	private String[] truth(final boolean ofZonesOnly) {
		if (visibility == null) {
			visibility = new SpotVisibility(simulation.dose(1000).renderNoiseFree().micrograph());
		}
		final String[] names = new String[FIELD * FIELD];
		final boolean[] weak = new boolean[grains.size()];
		for (int k = 0; k < weak.length; k++) {
			weak[k] = !isZoneVisible(grains.get(k), zones.get(k), ofZonesOnly);
		}
		for (int i = 0; i < names.length; i++) {
			final double x = (i % FIELD) * pixel;
			final double y = (i / FIELD) * pixel;
			names[i] = hole != null && hole.contains(x, y) ? "vacuum" : "amorphous";
			for (int k = 0; k < weak.length; k++) {
				if (grains.get(k).region().contains(x, y)) {
					names[i] = weak[k] ? null : grains.get(k).phase().id();
				}
			}
		}
		return names;
	}

	private boolean isZoneVisible(final Grain grain, final ZoneAxis zone, final boolean ofZonesOnly) {
		final List<TrueSpot> spots = new ArrayList<>();
		grain.beams(optics.beam(), 1 / Math.max(1.2, 2.2 * pixel)).stream().filter(beam -> !ofZonesOnly || isOf(zone, beam))
			.forEach(beam -> spots.add(new TrueSpot(beam.hkl(), beam.gx(), beam.gy(), visibility.snr(beam.gx(), beam.gy(),
				dose / 1000))));
		for (final TrueSpot a : spots) {
			for (final TrueSpot b : spots) {
				if (a.isVisible() && b.isVisible() && Math.abs(Math.sin(Math.toRadians(a.angle() - b.angle()))) > 0.17) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isOf(final ZoneAxis zone, final DiffractedBeam beam) {
		return zone.contains(beam.hkl()) && Math.hypot(beam.gx(), beam.gy()) > 1 / IndexingSettings.defaults()
			.maximumSpacing();
	}

	List<String> phases() {
		final List<String> ids = new ArrayList<>();
		grains.forEach(grain -> ids.add(grain.phase().id()));
		return ids;
	}

	@Override
	public String toString() {
		return String.format("pixel %.2f, grains %.0f nm, dose %.0f, %s", pixel, grainSize / 10, dose, hole == null ? "full"
			: "hole");
	}
}
