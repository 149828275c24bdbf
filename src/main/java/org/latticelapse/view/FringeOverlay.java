package org.latticelapse.view;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;

/**
 * What was found, drawn on the micrograph in the analysed rectangle: phase and
 * zone axis of each lattice, and two lines that run along its lattice fringes
 * (across g) with their spacing, those of its two largest spacings that are not
 * parallel.
 */
final class FringeOverlay {

	/** Directions closer than this count as parallel, degrees. */
	private static final double PARALLEL = 10;

	private final Rectangle box;
	private final PixelSize pixel;
	private final double unit;
	private final Lettering lettering;

	private FringeOverlay(final ImagePlus image, final Rectangle box, final PixelSize pixel) {
		this.box = box;
		this.pixel = pixel;
		this.unit = Math.max(image.getWidth(), image.getHeight()) / 100.0;
		this.lettering = new Lettering(2.6 * unit);
	}

	/**
	 * Adds what was found in the frames, after removing what an earlier call has
	 * added. Other elements stay as they are.
	 */
	static void replace(final ImagePlus image, final Rectangle box, final PixelSize pixel,
		final List<IndexedFrame> frames)
	{
		final Overlay overlay = image.getOverlay() == null ? new Overlay() : image.getOverlay();
		removeEarlier(overlay);
		final FringeOverlay drawing = new FringeOverlay(image, box, pixel);
		for (final IndexedFrame frame : frames) {
			drawing.draw(frame.result().lattices(), new Marks(overlay, FftImage.PREFIX, image.getStackSize() == 1
				? 0 : frame.stackIndex()));
		}
		image.setOverlay(overlay.size() == 0 ? null : overlay);
	}

	private static void removeEarlier(final Overlay overlay) {
		for (final Roi roi : overlay.toArray()) {
			if (roi.getName() != null && roi.getName().startsWith(FftImage.PREFIX)) {
				overlay.remove(roi);
			}
		}
	}

	private void draw(final List<Lattice> lattices, final Marks marks) {
		double baseline = box.y + 3.2 * unit;
		for (int i = 0; i < lattices.size(); i++) {
			final Lattice lattice = lattices.get(i);
			final String name = "lattice" + lattice.number();
			final Path2D lines = new Path2D.Double();
			final Path2D text = new Path2D.Double(lettering.text(Wording.phases(lattice), box.x + unit,
				baseline));
			final double x = box.x + box.width * (i + 1.0) / (lattices.size() + 1);
			for (final Spot spot : directions(lattice)) {
				addFringe(spot, x, box.getCenterY(), lines, text);
			}
			marks.line(name + ".fringes", lines, LatticeColors.of(lattice.number()), 0.3 * unit);
			marks.lettering(name, text, LatticeColors.of(lattice.number()), 0.25 * unit);
			baseline += lettering.lineHeight();
		}
	}

	private void addFringe(final Spot spot, final double x, final double y, final Path2D lines,
		final Path2D text)
	{
		final double right = -spot.gy() / pixel.x();
		final double down = spot.gx() / pixel.y();
		final double half = 0.16 * Math.min(box.width, box.height) / Math.hypot(right, down);
		lines.append(new Line2D.Double(x - half * right, y - half * down, x + half * right, y + half * down),
			false);
		final double beyond = half + 3 * unit / Math.hypot(right, down);
		final Shape spacing = lettering.centred(String.format(Locale.ROOT, "%.2f \u00c5", spot.dSpacing()), x +
			beyond * right, y + beyond * down);
		text.append(spacing, false);
	}

	private static List<Spot> directions(final Lattice lattice) {
		final List<Spot> spots = new ArrayList<>();
		lattice.best().spots().forEach(indexed -> spots.add(indexed.spot()));
		spots.sort(Comparator.comparingDouble(Spot::length));
		final List<Spot> directions = new ArrayList<>();
		for (final Spot spot : spots) {
			if (directions.isEmpty() || (directions.size() == 1 && turn(spot, directions.get(0)) > PARALLEL)) {
				directions.add(spot);
			}
		}
		return directions;
	}

	private static double turn(final Spot a, final Spot b) {
		final double turn = Math.abs(a.angle() - b.angle());
		return Math.min(turn, 180 - turn);
	}
}
