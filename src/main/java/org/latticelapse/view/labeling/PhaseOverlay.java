package org.latticelapse.view.labeling;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.function.Consumer;

import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.view.Lettering;
import org.latticelapse.view.StackPosition;

import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.ShapeRoi;

/** The labels as a veil of colors on the micrograph, with their legend. */
final class PhaseOverlay {

	/** How the name of every element begins. */
	private static final String PREFIX = "LatticeLapse.labels.";

	private static final double OPACITY = 0.43;
	private static final Color PLATE = new Color(0, 0, 0, 170);

	private final ImagePlus image;
	private final PhaseLegend legend;
	private final Overlay overlay;

	/** Begins anew: what an earlier call has added to the image is left out, other elements stay. */
	PhaseOverlay(final ImagePlus image, final PhaseLegend legend) {
		this.image = image;
		this.legend = legend;
		overlay = new Overlay();
		if (image.getOverlay() != null) {
			for (final Roi roi : image.getOverlay().toArray()) {
				if (roi.getName() == null || !roi.getName().startsWith(PREFIX)) {
					overlay.add(roi);
				}
			}
		}
	}

	/**
	 * Adds a frame.
	 *
	 * @param labels of the whole image, row by row
	 * @param frame what was found in it
	 */
	void add(final byte[] labels, final LabeledFrame frame) {
		final BufferedImage colors = new BufferedImage(legend.transparent(), Raster.createInterleavedRaster(
			new DataBufferByte(labels, labels.length), image.getWidth(), image.getHeight(), image.getWidth(), 1, new int[] {
				0 }, null), false, null);
		final ImageRoi veil = new Veil(colors);
		veil.setOpacity(OPACITY);
		add("veil", veil, frame);
		drawLegend(frame);
	}

	private void drawLegend(final LabeledFrame frame) {
		final double size = Math.max(9, Math.max(image.getWidth(), image.getHeight()) / 45.0);
		final Lettering lettering = new Lettering(size);
		double y = size;
		final Overlay entries = new Overlay();
		double right = 0;
		for (int label = PhaseMap.AMBIGUOUS; label < PhaseLegend.LABELS; label++) {
			if (frame.areas().pixels(label) > 0) {
				final Shape text = lettering.text(legend.name(label) + (frame.mayBeInduced(label)
					? " (may be beam-induced)" : ""), 2.2 * size, y + 0.85 * size);
				final Roi swatch = new Roi(0.8 * size, y, size, size);
				swatch.setFillColor(legend.color(label));
				entries.add(swatch);
				final Roi word = new ShapeRoi(text);
				word.setFillColor(Color.WHITE);
				entries.add(word);
				right = Math.max(right, text.getBounds2D().getMaxX());
				y += lettering.lineHeight();
			}
		}
		if (entries.size() > 0) {
			final Roi plate = new Roi(new Rectangle((int) (0.4 * size), (int) (0.6 * size), (int) (right + 0.2 * size), (int) (y -
				0.6 * size)));
			plate.setFillColor(PLATE);
			add("legend", plate, frame);
			for (final Roi entry : entries.toArray()) {
				add("legend", entry, frame);
			}
		}
	}

	private void add(final String name, final Roi roi, final LabeledFrame frame) {
		roi.setName(PREFIX + name);
		final Consumer<Roi> position = StackPosition.of(image, frame.stackIndex());
		position.accept(roi);
		overlay.add(roi);
	}

	/** Puts the overlay on the image. */
	void show() {
		image.setOverlay(overlay.size() == 0 ? null : overlay);
	}

	/**
	 * Saved with the image or duplicated, a veil has one opacity, and what is clear is
	 * black: so it must say that black is clear. Telling ImageJ so would make an image
	 * of four bytes a pixel of each frame's labels, which duplicates alone have.
	 */
	private static final class Veil extends ImageRoi {

		private static final long serialVersionUID = 1;

		Veil(final BufferedImage colors) {
			super(0, 0, colors);
		}

		@Override
		public boolean getZeroTransparent() {
			return true;
		}

		@Override
		public synchronized Object clone() {
			final Veil copy = (Veil) super.clone();
			copy.setZeroTransparent(true);
			return copy;
		}
	}
}
