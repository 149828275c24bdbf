package org.latticelapse.core.simulation;

/**
 * What the objective lens does to each spatial frequency of the exit wave. The
 * wave is multiplied by exp(−iχ) and, in the quasi-coherent approximation, by
 * the envelopes of partial temporal and spatial coherence; the image is the
 * squared modulus of the result, so that beams interfere with the direct beam
 * and with each other. Frequencies in 1/Å, x right, y down. Source: Williams
 * and Carter, Transmission Electron Microscopy, ch. 28; Kirkland, Advanced
 * Computing in Electron Microscopy, ch. 3.
 */
final class ContrastTransfer {

	private static final double MM = 1e7;
	private static final double MRAD = 1e-3;

	private final double wavelength;
	private final double cubic;
	private final double defocus;
	private final double straight;
	private final double diagonal;
	private final double temporal;
	private final double spatial;

	/** @param optics the lens and the illumination */
	ContrastTransfer(final Optics optics) {
		wavelength = optics.beam().wavelength();
		cubic = optics.sphericalAberration() * MM * wavelength * wavelength * wavelength;
		defocus = wavelength * optics.defocus();
		final double azimuth = 2 * Math.toRadians(optics.astigmatismAngle());
		straight = wavelength * optics.astigmatism() * Math.cos(azimuth);
		// y points down, angles go counter-clockwise as displayed
		diagonal = -wavelength * optics.astigmatism() * Math.sin(azimuth);
		temporal = 0.5 * square(Math.PI * wavelength * optics.focalSpread());
		spatial = square(Math.PI * optics.convergence() * MRAD / wavelength);
	}

	/**
	 * The aberration function χ = πλ Δf g² + πλ A g² cos 2(φ − φ_A) + ½π Cs λ³ g⁴.
	 * A weak phase object appears with the contrast 2 sin χ.
	 *
	 * @return χ, radians
	 */
	double phase(final double gx, final double gy) {
		final double g2 = gx * gx + gy * gy;
		return Math.PI * (defocus * g2 + straight * (gx * gx - gy * gy) + 2 * diagonal * gx * gy + 0.5 * cubic * g2 * g2);
	}

	/** @return the factor by which partial coherence damps the wave, 0 … 1. */
	double envelope(final double gx, final double gy) {
		final double g2 = gx * gx + gy * gy;
		return Math.exp(-temporal * g2 * g2 - spatial * squaredDisplacement(gx, gy));
	}

	/**
	 * How far the lens displaces the image of the fringes of this frequency from
	 * where they are in the specimen, |∇χ| / 2π.
	 *
	 * @return the displacement, Å
	 */
	double delocalisation(final double gx, final double gy) {
		return Math.sqrt(squaredDisplacement(gx, gy));
	}

	/** @return the largest frequency, 1/Å, whose envelope is at least {@code level} along some direction. */
	double informationLimit(final double level) {
		double limit = 0;
		for (double g = 0.01; g < 5; g += 0.01) {
			if (largestEnvelope(g) >= level) {
				limit = g;
			}
		}
		return limit;
	}

	private double largestEnvelope(final double g) {
		double largest = 0;
		for (int degrees = 0; degrees < 180; degrees += 15) {
			final double angle = Math.toRadians(degrees);
			largest = Math.max(largest, envelope(g * Math.cos(angle), g * Math.sin(angle)));
		}
		return largest;
	}

	/** @return the largest delocalisation, Å, among frequencies below {@code limit} whose envelope is at least {@code level}. */
	double largestDelocalisation(final double limit, final double level) {
		double largest = 0;
		for (double g = 0.01; g <= limit; g += 0.01) {
			for (int degrees = 0; degrees < 180; degrees += 15) {
				final double gx = g * Math.cos(Math.toRadians(degrees));
				final double gy = g * Math.sin(Math.toRadians(degrees));
				if (envelope(gx, gy) >= level) {
					largest = Math.max(largest, delocalisation(gx, gy));
				}
			}
		}
		return largest;
	}

	private double squaredDisplacement(final double gx, final double gy) {
		final double g2 = gx * gx + gy * gy;
		return square((defocus + straight + cubic * g2) * gx + diagonal * gy) +
			square((defocus - straight + cubic * g2) * gy + diagonal * gx);
	}

	private static double square(final double value) {
		return value * value;
	}
}
