package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;

/** Fills an empty simulation with one kind of scene that has no crystal, its details left to chance. */
final class NullScene {

	private final double width;
	private final double height;
	private final RandomGenerator random;
	private HrtemSimulation simulation;

	/**
	 * @param empty an image of vacuum
	 * @param width of the field, Å
	 * @param height of the field, Å
	 */
	NullScene(final HrtemSimulation empty, final double width, final double height, final RandomGenerator random) {
		this.simulation = empty;
		this.width = width;
		this.height = height;
		this.random = random;
	}

	HrtemSimulation show(final NullKind kind) {
		if (kind != NullKind.VACUUM) {
			simulation = kind == NullKind.HOLE_EDGE ? holeEdge() : film();
		}
		if (kind == NullKind.MIXTURE) {
			mix();
		}
		else {
			add(kind);
		}
		return simulation;
	}

	private void mix() {
		final NullKind[] parts = { NullKind.ASTIGMATIC_THON_RINGS, NullKind.SCAN_LINES, NullKind.ILLUMINATION_GRADIENT,
			NullKind.HOT_PIXELS, NullKind.DEAD_LINES, NullKind.X_RAYS };
		for (final NullKind part : parts) {
			if (random.nextInt(2) == 0) {
				add(part);
			}
		}
	}

	private void add(final NullKind kind) {
		switch (kind) {
			case THON_RINGS:
				simulation = simulation.optics(farFromFocus());
				break;
			case ASTIGMATIC_THON_RINGS:
				simulation = simulation.optics(farFromFocus().withAstigmatism(between(50, 600), between(0, 180)));
				break;
			case SCAN_LINES:
				simulation = scanLines();
				break;
			case PERIODIC_INTERFERENCE:
				simulation = simulation.artefact(interference());
				break;
			case ILLUMINATION_GRADIENT:
				simulation = simulation.illumination(unevenBeam());
				break;
			case HOT_PIXELS:
				simulation = simulation.artefact(Artefact.hotPixels(1 + random.nextInt(200), between(3, 50)));
				break;
			case DEAD_LINES:
				simulation = simulation.artefact(Artefact.deadLines(random.nextInt(4), 1 + random.nextInt(4)));
				break;
			case X_RAYS:
				simulation = simulation.artefact(Artefact.xRays(1 + random.nextInt(60), between(5, 100)));
				break;
			default:
				break;
		}
	}

	private HrtemSimulation film() {
		return simulation.amorphous(material(), between(20, 200));
	}

	/** A straight or a round edge; the film is thinner towards it. */
	private HrtemSimulation holeEdge() {
		final double x = between(0.2, 0.8) * width;
		final double y = between(0.2, 0.8) * height;
		final Region hole = random.nextBoolean() ? Region.halfPlane(x, y, between(0, 360)) : Region.disc(x, y, between(
			0.15, 0.6) * width);
		return simulation.amorphous(material(), between(40, 200), hole.outside().withEdge(between(2, 30))).optics(
			farFromFocus());
	}

	private AmorphousMaterial material() {
		switch (random.nextInt(3)) {
			case 0:
				return AmorphousMaterial.vitreousIce();
			case 1:
				return AmorphousMaterial.organicInterphase();
			default:
				return AmorphousMaterial.carbon();
		}
	}

	private Optics farFromFocus() {
		final double magnitude = 500 * Math.pow(5, random.nextDouble());
		return simulation.optics().withDefocus(random.nextInt(4) == 0 ? magnitude : -magnitude).withConvergence(between(
			0.08, 0.25));
	}

	private HrtemSimulation scanLines() {
		final double strength = 0.01 * Math.pow(10, random.nextDouble());
		switch (random.nextInt(3)) {
			case 0:
				return simulation.artefact(Artefact.rowOffsets(strength));
			case 1:
				return simulation.artefact(Artefact.columnOffsets(strength));
			default:
				return simulation.artefact(Artefact.rowOffsets(strength)).artefact(Artefact.columnOffsets(strength / 2));
		}
	}

	/**
	 * At any angle, or nearly along an axis as a disturbance that is synchronous
	 * with the readout of lines. No harmonic is above Nyquist: electronics do not
	 * pass it, and its alias would lie off the line of the others.
	 */
	private Artefact interference() {
		final double direction = random.nextBoolean() ? between(0, 180) : 90 * random.nextInt(2) + between(-3, 3);
		final double period = between(2.5, 40);
		final int harmonics = 1 + random.nextInt((int) Math.min(4, period / 2.1));
		return Artefact.interference(0.01 * Math.pow(15, random.nextDouble()), period, direction, harmonics);
	}

	private Illumination unevenBeam() {
		return random.nextBoolean() ? Illumination.gradient(between(0.1, 1.6), between(0, 360)) : Illumination.spot(between(
			-0.6, 0.6), between(-0.6, 0.6), between(0.25, 0.8));
	}

	private double between(final double low, final double high) {
		return low + (high - low) * random.nextDouble();
	}
}
