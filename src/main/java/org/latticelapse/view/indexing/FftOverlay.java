package org.latticelapse.view.indexing;

import ij.gui.Overlay;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.view.Lettering;
import org.latticelapse.view.Marks;

/**
 * What the indexing found, drawn on an FFT: both spots of every Friedel pair
 * circled in the color of their lattice, or grey without one, the indices
 * beside them, rings of round d-spacings, and a line of text for each lattice.
 */
final class FftOverlay {

	private final FftView view;
	private final Marks marks;
	private final SpotCircles circles;
	private final Lettering lettering;

	private FftOverlay(final FftView view, final Marks marks, final SpotCircles circles) {
		this.view = view;
		this.marks = marks;
		this.circles = circles;
		this.lettering = new Lettering(view.percent(2.3));
	}

	/**
	 * @param view geometry of the picture
	 * @param results what was found, one for each slice of the picture
	 * @return the marks
	 */
	static Overlay of(final FftView view, final List<IndexingResult> results) {
		final Overlay overlay = new Overlay();
		for (int i = 0; i < results.size(); i++) {
			final int slice = results.size() == 1 ? 0 : i + 1;
			final Marks marks = new Marks(overlay, roi -> roi.setPosition(slice));
			new FftOverlay(view, marks, new SpotCircles(view, results.get(i))).draw(results.get(i));
		}
		return overlay;
	}

	private void draw(final IndexingResult result) {
		final SpacingRings rings = new SpacingRings(view);
		final List<Shape> scale = rings.labels(circles.all());
		final List<Shape> lines = lines(result);
		marks.faintLine("scale", rings.rings(), LatticeColors.SCALE, view.percent(0.1));
		marks.lettering("scale.d", path(scale), LatticeColors.NONE, view.percent(0.2));
		marks.line("spots", path(circles.withoutLattice()), LatticeColors.NONE, view.percent(0.2));
		if (result.lattices().isEmpty()) {
			marks.lettering("verdict", path(lines), LatticeColors.NONE, view.percent(0.25));
		}
		final SpotLabels labels = new SpotLabels(view);
		labels.keepClearOf(circles.all());
		labels.keepClearOf(scale);
		labels.keepClearOf(lines);
		for (int i = 0; i < result.lattices().size(); i++) {
			draw(result.lattices().get(i), labels, lines.get(i));
		}
	}

	private void draw(final Lattice lattice, final SpotLabels labels, final Shape line) {
		final String name = "lattice" + lattice.number();
		final Path2D text = labels.label(lattice.best().spots());
		text.append(line, false);
		marks.line(name, path(circles.of(lattice)), LatticeColors.of(lattice.number()), view.percent(0.3));
		marks.lettering(name + ".hkl", text, LatticeColors.of(lattice.number()), view.percent(0.25));
	}

	/** A line of text for each lattice, or one if there is none, in the lower left corner. */
	private List<Shape> lines(final IndexingResult result) {
		final List<String> texts = new ArrayList<>();
		result.lattices().forEach(lattice -> texts.add(Wording.line(lattice)));
		if (texts.isEmpty()) {
			texts.add(Wording.lineWithoutLattice(result));
		}
		final Rectangle2D window = view.window();
		final List<Shape> lines = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			lines.add(lettering.text(texts.get(i), window.getX() + view.percent(1.5), window.getMaxY() - view
				.percent(1.8) - (texts.size() - 1 - i) * lettering.lineHeight()));
		}
		return lines;
	}

	private static Path2D path(final Collection<? extends Shape> shapes) {
		final Path2D path = new Path2D.Double();
		for (final Shape shape : shapes) {
			path.append(shape, false);
		}
		return path;
	}
}
