package org.latticelapse.core.labeling.vacuum;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.LocalSpectra;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.frame.SurveyedFrame;

/**
 * Where a frame is vacuum: {@link VacuumNoise} tells whether it is anywhere,
 * {@link VacuumFinder} where its holes are, {@link VacuumBorder} draws their
 * outline. Immutable.
 */
public final class VacuumMap {

	/** The outline of holes is drawn on the grid of this resolution, Å. */
	private static final double OUTLINE_SIGMA = 4;

	/** Null: nothing is known to be vacuum. */
	private final LocalGrid grid;
	private final float[] borders;

	private VacuumMap(final LocalGrid grid, final float[] borders) {
		this.grid = grid;
		this.borders = borders;
	}

	/** Where there are crystals. */
	public interface Crystals {

		/**
		 * @param x Å from the middle of the first pixel of the frame
		 * @param y Å from the middle of the first pixel of the frame
		 * @return whether a crystal is there
		 */
		boolean fill(double x, double y);
	}

	/**
	 * @param frame the frame
	 * @param field any demodulator of it
	 * @param crystals where there are crystals, which are no vacuum, whatever contrast
	 *          they have; may be asked for places just beyond the frame
	 * @param progress asked whether to stop
	 * @return where there is vacuum: nowhere, if nothing proves that there is any
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static VacuumMap of(final SurveyedFrame frame, final Demodulator field, final Crystals crystals,
		final Progress progress)
	{
		return VacuumNoise.of(LocalSpectra.of(frame.micrograph(), progress)).map(level -> {
			final Demodulator finest = field.withSigma(OUTLINE_SIGMA);
			final VacuumFinder finder = new VacuumFinder(new VacuumContrast(finest, level, frame.highest(), progress),
				new EdgeFringe(finest, frame.noise().brightness()), level);
			return new VacuumMap(finder.grid(), finder.borders(filled(finder.grid(), crystals), progress));
		}).orElseGet(() -> new VacuumMap(null, null));
	}

	private static boolean[] filled(final LocalGrid grid, final Crystals crystals) {
		final boolean[] filled = new boolean[grid.width() * grid.height()];
		for (int i = 0; i < filled.length; i++) {
			filled[i] = crystals.fill(grid.x(i % grid.width()), grid.y(i / grid.width()));
		}
		return filled;
	}

	/**
	 * @param x Å from the middle of the first pixel of the frame
	 * @param y Å from the middle of the first pixel of the frame
	 * @return whether there is vacuum
	 */
	public boolean isVacuum(final double x, final double y) {
		return grid != null && grid.interpolate(borders, x, y) < 1;
	}
}
