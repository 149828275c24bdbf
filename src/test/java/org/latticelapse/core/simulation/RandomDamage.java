package org.latticelapse.core.simulation;

import java.util.SplittableRandom;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

/**
 * A random crystal that the beam destroys, in patches that grow or from its
 * border inwards: phase, zone axis, patches, characteristic dose, microscope and
 * dose rate are drawn. What is destroyed is amorphous, or a crystal of Li2O.
 */
public final class RandomDamage {

	private static final int SIDE = 384;
	private static final int FRAMES = 20;

	/** The last frame is at so many characteristic doses. */
	private static final double REACH = 3;

	private static final String[] PARENTS = { "LiF", "Li2CO3", "LiF", "Li2CO3", "Li2O", "LiOH" };
	private static final ZoneAxis[] ZONES = { new ZoneAxis(0, 0, 1), new ZoneAxis(0, 1, 1) };

	private final SplittableRandom random;
	private final String parent;
	private final ZoneAxis zone;
	private final double angle;
	private final double turn;
	private final double thickness;
	private final boolean fromBorder;
	private final boolean crystalline;
	private final double patch;
	private final DamageField field;
	private final double pixel;
	private final double characteristicDose;
	private final Optics optics;
	private final long seed;

	/** @param seed of all that is drawn */
	public RandomDamage(final long seed) {
		random = new SplittableRandom(seed);
		this.seed = seed;
		parent = PARENTS[random.nextInt(PARENTS.length)];
		zone = ZONES[random.nextInt(ZONES.length)];
		angle = between(0, 180);
		turn = between(0, 180);
		thickness = between(45, 80);
		fromBorder = random.nextInt(3) == 0;
		crystalline = random.nextBoolean() && !parent.equals("Li2O");
		patch = between(25, 80);
		pixel = between(0.3, 0.42);
		field = new DamageField(SIDE * pixel, patch, random.nextLong());
		characteristicDose = between(150, 500);
		final double kV = random.nextBoolean() ? 300 : 200;
		final Optics lens = random.nextBoolean() ? Optics.corrected(kV) : Optics.tem(kV);
		optics = lens.withDefocus(lens.defocus() * between(0.8, 1.2)).withVibration(between(0.2, 0.35));
	}

	private double between(final double from, final double to) {
		return from + (to - from) * random.nextDouble();
	}

	/** @return the id of the phase that is destroyed. */
	public String parent() {
		return parent;
	}

	/** @return the dose at which its area has fallen to 1/e, e/Å². */
	public double characteristicDose() {
		return characteristicDose;
	}

	/** @return the number of frames. */
	public int frames() {
		return FRAMES;
	}

	/** @return the dose in the middle of a frame, e/Å². */
	public double dose(final int frame) {
		return frameDose() * (frame + 0.5);
	}

	private double frameDose() {
		return REACH * characteristicDose / FRAMES;
	}

	/** @return a frame. */
	public Micrograph frame(final int frame) {
		final Region left = left(frame);
		HrtemSimulation simulation = HrtemSimulation.of(SIDE, SIDE, PixelSize.square(pixel)).optics(optics).crystal(grain(
			parent, zone, angle, left));
		if (crystalline) {
			simulation = simulation.crystal(grain("Li2O", new ZoneAxis(0, 1, 1), turn, left.outside()));
		}
		return simulation.amorphous(AmorphousMaterial.organicInterphase(), 25).dose(frameDose()).seed(seed).exposure(frame, 0,
			0).render().micrograph();
	}

	private Grain grain(final String phase, final ZoneAxis axis, final double direction, final Region region) {
		return new Grain(PhaseLibrary.builtIn().get(phase), axis, direction, region, thickness);
	}

	private Region left(final int frame) {
		final double part = Math.exp(-dose(frame) / characteristicDose);
		final double side = SIDE * pixel;
		return fromBorder ? Region.particle(side / 2, side / 2, 0.45 * side * Math.sqrt(part), seed) : field.between(0, part);
	}

	/** @return for each pixel of a frame whether the crystal is still there. */
	public boolean[] truth(final int frame) {
		final Region left = left(frame);
		final boolean[] there = new boolean[SIDE * SIDE];
		for (int i = 0; i < there.length; i++) {
			there[i] = left.contains(i % SIDE * pixel, i / SIDE * pixel);
		}
		return there;
	}

	@Override
	public String toString() {
		return String.format("%s %s, pixel %.2f, %.0f e/A2 a frame, %s to %s", parent, zone, pixel, frameDose(), fromBorder
			? "from the border" : String.format("patches of %.1f nm", patch / 20), crystalline ? "Li2O" : "amorphous");
	}
}
