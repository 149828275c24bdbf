package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;

import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

class HrtemSimulationTest {

	private static final PixelSize PIXEL = PixelSize.square(0.3);

	@Test
	void spotsLieWhereTheLatticeOfLithiumFluorideHasThem() {
		final SimulatedImage image = empty(384).crystal(phase("LiF"), new ZoneAxis(0, 1, 1), 23, Region.everywhere(), 40)
			.renderNoiseFree();
		final Grain grain = image.truth().grains().get(0);
		final double a = phase("LiF").cell().a();
		assertEquals(new Miller(1, 1, -1), grain.reference());
		// seen against [011], the cross product puts -1 1 -1 counter-clockwise of 1 1 -1 and 2 0 0 clockwise
		assertSpot(image, Math.sqrt(3) / a, 23);
		assertSpot(image, Math.sqrt(3) / a, 23 + 70.5288);
		assertSpot(image, 2 / a, 23 - 54.7356);
		assertSpot(image, Math.sqrt(8) / a, 23 + 35.2644);
	}

	private static void assertSpot(final SimulatedImage image, final double g, final double angle) {
		final double gx = g * Math.cos(Math.toRadians(angle));
		final double gy = -g * Math.sin(Math.toRadians(angle));
		final double[] peak = new FourierProbe(image.micrograph()).maximumNear(gx, gy);
		final double bin = 1 / (image.micrograph().width() * PIXEL.x());
		assertEquals(gx, peak[0], 0.01 * bin, "gx of the spot at " + angle + " degrees, in 1/A");
		assertEquals(gy, peak[1], 0.01 * bin, "gy of the spot at " + angle + " degrees, in 1/A");
	}

	@Test
	void aThinCrystalHasTheContrastOfAWeakPhaseObject() {
		final Optics optics = Optics.tem(300);
		final SimulatedImage image = HrtemSimulation.of(256, 256, PIXEL).optics(optics).crystal(phase("LiF"), new ZoneAxis(
			0, 0, 1), 17, Region.everywhere(), 4).renderNoiseFree();
		final FourierProbe probe = new FourierProbe(image.micrograph());
		final ContrastTransfer transfer = new ContrastTransfer(optics);
		int checked = 0;
		for (final DiffractedBeam beam : image.truth().beams(image.truth().grains().get(0))) {
			if (beam.dSpacing() > 1.2 && beam.hkl().l() == 0) {
				final double vibration = Math.exp(-2 * Math.pow(Math.PI * optics.vibration() / beam.dSpacing(), 2));
				final double pixel = sinc(Math.PI * beam.gx() * 0.3) * sinc(Math.PI * beam.gy() * 0.3);
				final double expected = optics.contrast() * vibration * pixel * 2 * beam.amplitude().abs() * transfer.envelope(
					beam.gx(), beam.gy()) * Math.abs(Math.sin(transfer.phase(beam.gx(), beam.gy())));
				assertEquals(expected, probe.modulus(beam.gx(), beam.gy()), 0.05 * expected + 1e-5);
				checked++;
			}
		}
		assertEquals(8, checked);
	}

	@Test
	void extinctReflectionsAreAbsent() {
		final SimulatedImage image = empty(256).crystal(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region.everywhere(), 40)
			.renderNoiseFree();
		final FourierProbe probe = new FourierProbe(image.micrograph());
		final double unit = 1 / phase("LiF").cell().a();
		final double allowed = probe.modulus(2 * unit, 0);
		assertTrue(allowed > 0.01);
		assertTrue(probe.modulus(unit, 0) < 1e-4 * allowed);
		assertTrue(probe.modulus(2 * unit, unit) < 1e-4 * allowed);
		// where 110 is extinct, 111 of the next Laue zone shows faintly in a thin crystal
		assertTrue(probe.modulus(unit, unit) < 0.01 * allowed);
	}

	@Test
	void amorphousFilmsVanishWhereTheLensTransfersNothing() {
		final double defocus = 1500;
		final Optics optics = Optics.tem(300).withSphericalAberration(0).withDefocus(-defocus).withAstigmatism(300, 20)
			.withConvergence(0.05);
		final SimulatedImage image = HrtemSimulation.of(400, 400, PIXEL).optics(optics).amorphous(AmorphousMaterial
			.carbon(), 10).seed(3).renderNoiseFree();
		// the astigmatism adds to the (negative) defocus along 20 degrees
		assertZero(image, defocus - 300, 2, 20);
		assertZero(image, defocus - 300, 3, 20);
		assertZero(image, defocus + 300, 2, 110);
		assertZero(image, defocus + 300, 3, 110);
	}

	/** sin chi vanishes at wavelength x defocus x g^2 = n and is largest half an order away. */
	private static void assertZero(final SimulatedImage image, final double defocus, final int n, final double angle) {
		final double there = sectorPower(image, Math.sqrt(n / (0.019687 * defocus)), angle);
		for (final double order : new double[] { n - 0.5, n + 0.5 }) {
			final double beside = sectorPower(image, Math.sqrt(order / (0.019687 * defocus)), angle);
			assertTrue(there < 0.25 * beside, "order " + n + " at " + angle + " degrees: " + there + " against " + beside);
		}
	}

	private static double sectorPower(final SimulatedImage image, final double g, final double angle) {
		final FourierProbe probe = new FourierProbe(image.micrograph());
		double power = 0;
		for (double offset = -6; offset <= 6; offset += 1) {
			final double azimuth = Math.toRadians(angle + offset);
			final double modulus = probe.modulus(g * Math.cos(azimuth), -g * Math.sin(azimuth));
			power += modulus * modulus;
		}
		return power;
	}

	@Test
	void vacuumCountsArePoissonWithTheDoseOfOnePixel() {
		final Micrograph image = HrtemSimulation.of(300, 200, new PixelSize(0.4, 0.25)).dose(700).seed(5).render()
			.micrograph();
		final double expected = 700 * 0.4 * 0.25;
		final double[] counts = doubles(image);
		assertEquals(expected, new Mean().evaluate(counts), 4 * Math.sqrt(expected / counts.length));
		assertEquals(expected, new Variance().evaluate(counts), 4 * expected * Math.sqrt(2.0 / counts.length));
	}

	@Test
	void aSpecimenScattersButHardlyAbsorbs() {
		final SimulatedImage image = empty(256).crystal(phase("Li2CO3"), new ZoneAxis(0, 0, 1), 17, Region.everywhere(), 50)
			.amorphous(AmorphousMaterial.carbon(), 50).dose(1000).renderNoiseFree();
		final double mean = new Mean().evaluate(doubles(image.micrograph()));
		assertTrue(mean < 90 && mean > 85, "mean " + mean + " electrons of 90 per pixel");
	}

	@Test
	void theSameSeedGivesTheSameImage() {
		final HrtemSimulation simulation = empty(128).amorphous(AmorphousMaterial.organicInterphase(), 40).dose(400);
		final float[] first = simulation.seed(7).render().micrograph().copyPixels();
		assertArrayEquals(first, simulation.seed(7).render().micrograph().copyPixels());
		assertFalse(Arrays.equals(first, simulation.seed(8).render().micrograph().copyPixels()));
	}

	@Test
	void nothingWrapsAroundTheEdges() {
		final Optics optics = Optics.tem(300).withDefocus(-900).withConvergence(0.15);
		final Micrograph image = HrtemSimulation.of(256, 256, PIXEL).optics(optics).crystal(phase("Li2O"), new ZoneAxis(0, 1,
			1), 33, Region.disc(0, 38, 20), 60).dose(1000).renderNoiseFree().micrograph();
		double largest = 0;
		for (int y = 0; y < 256; y++) {
			largest = Math.max(largest, Math.abs(image.get(255, y) / 90 - 1));
		}
		assertTrue(largest < 0.002, "contrast " + largest + " at the edge opposite the crystal");
	}

	@Test
	void theTruthKnowsWhichGrainIsWhere() {
		final GroundTruth truth = empty(100).crystal(phase("LiF"), new ZoneAxis(0, 1, 1), 0, Region.disc(9, 9, 6), 40)
			.crystal(phase("Li2O"), new ZoneAxis(0, 1, 1), 0, Region.halfPlane(20, 0, 0), 40).render().truth();
		assertEquals(OptionalInt.of(0), truth.grainAt(30, 30));
		assertEquals(OptionalInt.of(1), truth.grainAt(80, 30));
		assertEquals(OptionalInt.empty(), truth.grainAt(60, 30));
		assertEquals("Li2O", truth.grains().get(1).phase().id());
	}

	@Test
	void aScintillatorMultipliesSmoothsAndAddsNoise() {
		final HrtemSimulation vacuum = HrtemSimulation.of(256, 256, PIXEL).dose(1000).seed(2);
		final double[] counts = doubles(vacuum.detector(Detector.scintillator(8, 0.2, 5)).render().micrograph());
		assertEquals(90 * 8, new Mean().evaluate(counts), 1);
		// white noise of variance n g^2 through 1 / (1 + (f/f0)^2): mean of the squared transfer over the pixel's band
		double transfer = 0;
		for (int i = 0; i < 100 * 100; i++) {
			final double fx = ((i % 100) + 0.5) / 200;
			final double fy = (i / 100 + 0.5) / 200;
			transfer += Math.pow(1 + (fx * fx + fy * fy) / 0.04, -2) / 10000;
		}
		final double expected = 90 * 64 * transfer + 25 + 1 / 12.0;
		assertEquals(expected, new Variance().evaluate(counts), 0.04 * expected);
	}

	@Test
	void impossibleSettingsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> HrtemSimulation.of(8, 512, PIXEL));
		assertThrows(IllegalArgumentException.class, () -> empty(64).dose(0));
		assertThrows(IllegalArgumentException.class, () -> empty(64).amorphous(AmorphousMaterial.carbon(), -1));
		assertThrows(IllegalArgumentException.class, () -> empty(64).crystal(phase("LiF"), new ZoneAxis(0, 0, 1), 0, Region
			.everywhere(), Double.NaN));
	}

	private static HrtemSimulation empty(final int size) {
		return HrtemSimulation.of(size, size, PIXEL);
	}

	private static double sinc(final double x) {
		return x == 0 ? 1 : Math.sin(x) / x;
	}

	private static double[] doubles(final Micrograph image) {
		final float[] pixels = image.copyPixels();
		final double[] values = new double[pixels.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = pixels[i];
		}
		return values;
	}

	private static Phase phase(final String id) {
		return PhaseLibrary.builtIn().get(id);
	}
}
