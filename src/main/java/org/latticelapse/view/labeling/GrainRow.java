package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.labeling.LabeledGrain;
import org.latticelapse.core.labeling.PhaseMap;

/** A grain of a frame in the numbers of a table. */
final class GrainRow {

	final LabeledGrain grain;
	final long pixels;
	final double area;
	final double x;
	final double y;
	final double confidence;

	private GrainRow(final LabeledGrain grain, final long pixels, final double area, final double x,
		final double y, final double confidence)
	{
		this.grain = grain;
		this.pixels = pixels;
		this.area = area;
		this.x = x;
		this.y = y;
		this.confidence = confidence;
	}

	/** @return the grains of a map that have any pixel; places count from the corner of the whole image, nm. */
	static List<GrainRow> of(final PhaseMap map, final Rectangle box, final PixelSize pixel) {
		final int n = map.grains().size();
		final double[] x = new double[n + 1];
		final double[] y = new double[n + 1];
		final double[] sure = new double[n + 1];
		final long[] pixels = new long[n + 1];
		for (int row = 0; row < map.height(); row++) {
			for (int column = 0; column < map.width(); column++) {
				final int i = map.grainIndex(column, row);
				if (i > 0) {
					x[i] += column;
					y[i] += row;
					sure[i] += map.confidence(column, row);
					pixels[i]++;
				}
			}
		}
		final double nmX = pixel.x() / Angstroms.PER_NANOMETRE;
		final double nmY = pixel.y() / Angstroms.PER_NANOMETRE;
		final List<GrainRow> rows = new ArrayList<>();
		for (int i = 1; i <= n; i++) {
			if (pixels[i] > 0) {
				rows.add(new GrainRow(map.grains().get(i - 1), pixels[i], pixels[i] * nmX * nmY, (box.x + x[i] / pixels[i] +
					0.5) * nmX, (box.y + y[i] / pixels[i] + 0.5) * nmY, sure[i] / pixels[i]));
			}
		}
		return rows;
	}

	/** @return the phases that it may be, best first. */
	String candidates() {
		return grain.candidates().stream().map(Phase::id).collect(Collectors.joining("; "));
	}

	/** @return its phase, if that is proven or was asked to be guessed. */
	String phase() {
		return grain.label() == PhaseMap.AMBIGUOUS ? "" : grain.candidates().get(0).id();
	}

	/** @return its zone axis in the best phase. */
	String zone() {
		return grain.lattice().map(lattice -> lattice.best().zone().toString()).orElse("");
	}
}
