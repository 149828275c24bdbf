package org.latticelapse.core.indexing;

/**
 * How a zone pattern lies in an image: turned, scaled and slightly strained. A
 * site h of the pattern is expected at exp(s) (1 + E) R(rotation) h, with
 * E = ((a, b), (b, −a)). Coordinates x right, y up.
 */
final class Placement {

	final double rotation;
	final double logScale;
	final double strainA;
	final double strainB;

	/**
	 * @param rotation radians, counter-clockwise
	 * @param logScale logarithm of measured |g| over reference |g|
	 * @param strainA (ε_xx − ε_yy) / 2
	 * @param strainB ε_xy
	 */
	Placement(final double rotation, final double logScale, final double strainA, final double strainB) {
		this.rotation = rotation;
		this.logScale = logScale;
		this.strainA = strainA;
		this.strainB = strainB;
	}

	/** @return the matrix (xx, xy, yx, yy) that takes a site to its place. */
	double[] matrix() {
		final double scale = Math.exp(logScale);
		final double c = scale * Math.cos(rotation);
		final double s = scale * Math.sin(rotation);
		return new double[] { (1 + strainA) * c + strainB * s, -(1 + strainA) * s + strainB * c, strainB * c +
			(1 - strainA) * s, -strainB * s + (1 - strainA) * c };
	}

	Placement plus(final double turn, final double growth, final double a, final double b) {
		return new Placement(rotation + turn, logScale + growth, strainA + a, strainB + b);
	}
}
