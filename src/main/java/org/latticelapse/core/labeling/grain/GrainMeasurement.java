package org.latticelapse.core.labeling.grain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.peak.NoiseProfile;
import org.latticelapse.core.fourier.peak.Peak;
import org.latticelapse.core.fourier.peak.WindowSearch;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.frame.SurveyedFrame;
import org.latticelapse.core.labeling.fringe.LocalField;

/**
 * What a grain is. Its spots are measured in a window of the image that fits its
 * core and is veiled beyond it; those that are strong where the core is are
 * indexed together.
 */
final class GrainMeasurement {

	/** The side of the window, in sides of the core, and its limits, Å. */
	private static final double WINDOW = 1.8;
	private static final double SMALLEST_WINDOW = 36;
	private static final double LARGEST_WINDOW = 160;

	/** In the window all but the core is veiled, with a border this soft, in units of the resolution. */
	private static final double VEIL = 0.7;

	/** A core counts for the uncertainties of its spots with at least this side, in units of the resolution. */
	private static final double SMALLEST_EXTENT = 2;

	/** Accepted probability of a peak from noise in such a window, and the power of one that only lends support. */
	private static final double FALSE_ALARM = 1e-2;
	private static final double SUPPORT = 9;

	/** A spot is of the grain when its power in the middle of the core is so many times the noise. */
	private static final double STRONG_IN_CORE = 2;

	/** Odds at which a lattice is believed, nats. */
	private static final double EVIDENCE = 4.5;

	private final Demodulator field;
	private final NoiseProfile noise;
	private final WindowSearch windows;
	private final SpotIndexer indexer;
	private final double lowest;
	private final double highest;

	/**
	 * @param frame the frame
	 * @param field a demodulator of it at the resolution of the search
	 * @param indexer knows the phases
	 */
	GrainMeasurement(final SurveyedFrame frame, final Demodulator field, final SpotIndexer indexer) {
		this.field = field;
		this.indexer = indexer;
		noise = frame.noise().profile();
		windows = frame.windows();
		lowest = frame.lowest();
		highest = frame.highest();
	}

	/**
	 * @param core where the grain surely is
	 * @param here the field around it
	 * @return the spots that are strong there, strongest first
	 */
	List<Spot> spots(final GridArea core, final LocalField here) {
		final double[] centre = core.centre();
		final double side = window(core);
		final double trials = windows.trials(side);
		final double threshold = threshold(core);
		final double extent = Math.max(Math.sqrt(core.size()), SMALLEST_EXTENT * field.sigma());
		final float[] veil = core.softened(VEIL * field.sigma());
		final List<Spot> spots = new ArrayList<>();
		for (final Peak peak : windows.peaks(centre[0], centre[1], side, SUPPORT, (x, y) -> field.grid().interpolate(veil, x,
			y)))
		{
			spots.add(SpotIndexer.spot(peak, extent, trials, threshold));
		}
		return SpotIndexer.withoutSkirts(spots).parallelStream().filter(spot -> core.quantile(here.snr(noise, spot), 0.5) >=
			STRONG_IN_CORE).collect(Collectors.toList());
	}

	/** @return the phases that explain the spots of a core, if they prove a lattice. */
	Optional<SpotIndexer.Ranked> rank(final List<Spot> spots, final GridArea core) {
		return spots.size() < 2 ? Optional.empty() : indexer.rank(spots, lowest, highest, threshold(core), Progress.NONE)
			.filter(ranked -> ranked.score() > EVIDENCE);
	}

	/** @return the side of the window, Å. */
	private static double window(final GridArea core) {
		return Math.max(SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, WINDOW * Math.sqrt(core.size())));
	}

	/** @return the power over the noise from which a peak in the window of a core is significant. */
	private double threshold(final GridArea core) {
		return Math.log(windows.trials(window(core)) / FALSE_ALARM);
	}
}
