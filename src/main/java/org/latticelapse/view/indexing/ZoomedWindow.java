package org.latticelapse.view.indexing;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.ImageCanvas;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;

/** Lets an image's window show a part of it, large enough to read. */
final class ZoomedWindow {

	private static final int SIDE = 800;

	private ZoomedWindow() {}

	/** Does nothing for an image without a window. */
	static void show(final ImagePlus image, final Rectangle2D part) {
		final ImageCanvas canvas = image.getCanvas();
		if (image.getWindow() == null || canvas == null) {
			return;
		}
		final Dimension screen = IJ.getScreenSize();
		final int side = Math.min(SIDE, (int) (0.75 * Math.min(screen.width, screen.height)));
		canvas.setSize(side, side);
		canvas.setSourceRect(part.getBounds());
		image.getWindow().pack();
		image.updateAndDraw();
	}
}
