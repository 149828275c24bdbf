package org.latticelapse.view.indexing;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;

import java.awt.Rectangle;
import java.util.List;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.view.Marks;
import org.latticelapse.view.StackPosition;

/** What was found, drawn on the overlay of the micrograph. */
final class FringeOverlay {

	private FringeOverlay() {}

	/**
	 * Adds what was found in the frames, after removing what an earlier call has
	 * added. Other elements stay as they are.
	 *
	 * @param image the micrograph
	 * @param box the analysed rectangle, pixels
	 * @param pixel the size of a pixel
	 * @param frames what was found
	 */
	static void replace(final ImagePlus image, final Rectangle box, final PixelSize pixel,
		final List<IndexedFrame> frames)
	{
		final Overlay overlay = image.getOverlay() == null ? new Overlay() : image.getOverlay();
		for (final Roi roi : overlay.toArray()) {
			if (roi.getName() != null && roi.getName().startsWith(Marks.PREFIX)) {
				overlay.remove(roi);
			}
		}
		final double unit = Math.max(image.getWidth(), image.getHeight()) / 100.0;
		for (final IndexedFrame frame : frames) {
			final Marks marks = new Marks(overlay, StackPosition.of(image, frame.stackIndex()));
			new FringeMarks(box, pixel, unit, marks).draw(frame.result().lattices());
		}
		image.setOverlay(overlay.size() == 0 ? null : overlay);
	}
}
