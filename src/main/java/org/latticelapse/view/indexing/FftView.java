package org.latticelapse.view.indexing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where spatial frequencies lie in a picture of an FFT, and which square of the
 * picture is looked at. The size of every mark follows that square, so that
 * marks look alike in small and large FFTs.
 */
final class FftView {

	private final Point2D centre;
	private final double scale;
	private final Rectangle2D window;

	private FftView(final Point2D centre, final double scale, final Rectangle2D window) {
		this.centre = centre;
		this.scale = scale;
		this.window = window;
	}

	/**
	 * @param centre position of zero frequency in the picture
	 * @param scale picture pixels per 1/Å, along x and y alike
	 * @param limit the largest |gx| and |gy| looked at, 1/Å
	 */
	static FftView of(final Point2D centre, final double scale, final double limit) {
		final double half = scale * limit;
		return new FftView(centre, scale, new Rectangle2D.Double(centre.getX() - half, centre.getY() - half, 2 *
			half, 2 * half));
	}

	/** @return the view in a picture that shows the window alone, magnified to this side, pixels. */
	FftView filling(final double side) {
		return of(new Point2D.Double(side / 2, side / 2), side * scale / window.getWidth(), limit());
	}

	/** @return the largest |gx| and |gy| looked at, 1/Å. */
	double limit() {
		return window.getWidth() / 2 / scale;
	}

	/** @return where the spatial frequency lies in the picture; gx and gy (down) in 1/Å. */
	Point2D point(final double gx, final double gy) {
		return new Point2D.Double(centre.getX() + scale * gx, centre.getY() + scale * gy);
	}

	/** @return the length of |g| in the picture, pixels; g in 1/Å. */
	double length(final double g) {
		return scale * g;
	}

	/** @return the square that is looked at, pixels of the picture. */
	Rectangle2D window() {
		return window;
	}

	/** @return the length in the picture that is this percentage of the window's side, pixels. */
	double percent(final double percentage) {
		return percentage / 100 * window.getWidth();
	}
}
