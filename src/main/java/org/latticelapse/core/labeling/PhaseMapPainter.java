package org.latticelapse.core.labeling;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.grain.Occupancy;
import org.latticelapse.core.labeling.vacuum.VacuumMap;

/**
 * Draws the grains of a field pixel by pixel. A pixel is crystalline where the
 * grains together fill more than half of it, and belongs to the one that fills
 * it most; but what an older grain fills more than half stays with it, as the older
 * one has been seen whole and tells by itself how much of it is left.
 */
final class PhaseMapPainter {

	private static final double HALF = 0.5;

	private final AnalysedPixels analysed;
	private final int width;
	private final int height;
	private final PixelSize pixel;
	private final float[] best;
	private final float[] total;
	private final short[] owner;
	private final List<Integer> ages = new ArrayList<>();

	PhaseMapPainter(final Micrograph micrograph) {
		analysed = AnalysedPixels.of(micrograph);
		width = micrograph.width();
		height = micrograph.height();
		pixel = micrograph.pixelSize();
		best = new float[width * height];
		total = new float[width * height];
		owner = new short[width * height];
	}

	/** Adds the n-th grain, n counted from 1, which has been known for so many frames. */
	void add(final int n, final Occupancy occupancy, final int age) {
		ages.add(age);
		final double[] rangeX = occupancy.rangeX();
		final double[] rangeY = occupancy.rangeY();
		final int right = (int) Math.min(width - 1, rangeX[1] / pixel.x());
		final int bottom = (int) Math.min(height - 1, rangeY[1] / pixel.y());
		for (int y = (int) Math.max(0, rangeY[0] / pixel.y()); y <= bottom; y++) {
			for (int x = (int) Math.max(0, rangeX[0] / pixel.x()); x <= right; x++) {
				final float here = occupancy.at(x * pixel.x(), y * pixel.y());
				final int i = y * width + x;
				total[i] += here;
				if (here > best[i] && (best[i] < HALF || ages.get((owner[i] & 0xffff) - 1) <= age)) {
					best[i] = here;
					owner[i] = (short) n;
				}
			}
		}
	}

	/**
	 * @param phases the phases in the order of their labels
	 * @param grains the grains that were added
	 * @param waves fringes taken as interference
	 * @param vacuum where there is vacuum
	 */
	PhaseMap paint(final List<Phase> phases, final List<LabeledGrain> grains, final List<Spot> waves,
		final VacuumMap vacuum)
	{
		final byte[] labels = new byte[width * height];
		final byte[] confidence = new byte[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				final int i = y * width + x;
				double sure = 1 - total[i];
				if (!analysed.has(i)) {
					owner[i] = 0;
					sure = 0;
				}
				else if (total[i] > HALF) {
					final LabeledGrain grain = grains.get((owner[i] & 0xffff) - 1);
					labels[i] = (byte) grain.label();
					sure = Math.min(1, HALF + best[i] - Math.max(HALF, total[i] - best[i]));
					if (grain.label() != PhaseMap.AMBIGUOUS) {
						sure *= grain.probability();
					}
				}
				else {
					owner[i] = 0;
					labels[i] = (byte) (vacuum.isVacuum(x * pixel.x(), y * pixel.y()) ? PhaseMap.VACUUM : PhaseMap.AMORPHOUS);
				}
				confidence[i] = (byte) Math.round(255 * Math.max(0, Math.min(1, sure)));
			}
		}
		return new PhaseMap(width, height, labels, confidence, owner, phases, grains, waves, analysed);
	}

	/** @return whether the grains that were added fill the pixel nearest to a place, Å. */
	boolean isFilled(final double x, final double y) {
		final int column = (int) Math.min(width - 1, Math.round(x / pixel.x()));
		final int row = (int) Math.min(height - 1, Math.round(y / pixel.y()));
		return total[row * width + column] > HALF;
	}
}
