package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContrastTransferTest {

	private static final double WAVELENGTH = 0.019687;

	@Test
	void phaseIsPiTimesWavelengthTimesDefocusTimesSquare() {
		final ContrastTransfer transfer = new ContrastTransfer(Optics.tem(300).withSphericalAberration(0).withDefocus(
			-1000));
		assertEquals(-Math.PI * WAVELENGTH * 1000 * 0.16, transfer.phase(0.4, 0), 1e-3);
		assertEquals(-Math.PI * WAVELENGTH * 1000 * 0.25, transfer.phase(0.3, -0.4), 1e-3);
	}

	@Test
	void sphericalAberrationAdvancesWithTheFourthPower() {
		final ContrastTransfer transfer = new ContrastTransfer(Optics.tem(300).withSphericalAberration(1).withDefocus(0));
		final double expected = 0.5 * Math.PI * 1e7 * Math.pow(WAVELENGTH, 3) * Math.pow(0.5, 4);
		assertEquals(expected, transfer.phase(0.3, 0.4), 1e-3 * expected);
	}

	@Test
	void scherzerDefocusTurnsThePhaseByTwoThirdsOfPiAtMost() {
		// -1.2 sqrt(Cs lambda): minimum of chi is -pi 1.44 / 2, at g^2 = 1.2 / sqrt(Cs lambda^3)
		final ContrastTransfer transfer = new ContrastTransfer(Optics.tem(300));
		final double g = Math.sqrt(1.2 / Math.sqrt(0.6e7 * Math.pow(WAVELENGTH, 3)));
		assertEquals(-Math.PI * 0.72, transfer.phase(g, 0), 1e-3);
	}

	@Test
	void astigmatismAddsToTheDefocusAlongItsDirectionAsDisplayed() {
		final Optics optics = Optics.tem(200).withSphericalAberration(0).withDefocus(-800);
		final ContrastTransfer astigmatic = new ContrastTransfer(optics.withAstigmatism(200, 30));
		final double gx = 0.4 * Math.cos(Math.toRadians(30));
		final double gy = -0.4 * Math.sin(Math.toRadians(30));
		assertEquals(new ContrastTransfer(optics.withDefocus(-600)).phase(0.4, 0), astigmatic.phase(gx, gy), 1e-9);
		assertEquals(new ContrastTransfer(optics.withDefocus(-1000)).phase(0.4, 0), astigmatic.phase(-gy, gx), 1e-9);
	}

	@Test
	void delocalisationIsTheSlopeOfThePhase() {
		final ContrastTransfer transfer = new ContrastTransfer(Optics.tem(200).withAstigmatism(150, 70));
		final double h = 1e-6;
		final double slopeX = (transfer.phase(0.3 + h, 0.2) - transfer.phase(0.3 - h, 0.2)) / (2 * h);
		final double slopeY = (transfer.phase(0.3, 0.2 + h) - transfer.phase(0.3, 0.2 - h)) / (2 * h);
		assertEquals(Math.hypot(slopeX, slopeY) / (2 * Math.PI), transfer.delocalisation(0.3, 0.2), 1e-4);
	}

	@Test
	void coherenceDampsAsTheFormulasSay() {
		final Optics optics = Optics.tem(300).withSphericalAberration(0).withDefocus(-500);
		final double temporal = new ContrastTransfer(optics.withConvergence(0).withFocalSpread(40)).envelope(0.8, 0);
		assertEquals(Math.exp(-0.5 * Math.pow(Math.PI * WAVELENGTH * 40 * 0.64, 2)), temporal, 1e-4);
		final double spatial = new ContrastTransfer(optics.withConvergence(0.3).withFocalSpread(0)).envelope(0, 0.8);
		assertEquals(Math.exp(-Math.pow(Math.PI * 0.3e-3 * 500 * 0.8, 2)), spatial, 1e-4);
	}
}
