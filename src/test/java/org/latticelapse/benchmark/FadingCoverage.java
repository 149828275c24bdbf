package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.dose.decay.SimulatedFading;

/** How often the interval of the e-fold dose holds the truth, over many simulated curves of each kind. */
public final class FadingCoverage {

	private static final DecayFitter FITTER = new DecayFitter(0.95);
	private static final SimulatedFading MOVIE = new SimulatedFading(40, 0.6);
	private static final int SEEDS = 500;

	/** e/Å². */
	private static final double DOSE = 5;
	private static final double ONSET = 4;

	private FadingCoverage() {}

	/** Prints a row for each model and signal-to-noise ratio. */
	public static void main(final String[] arguments) {
		System.out.printf("%d curves of 40 points over 24 e/A2 in each row, true e-fold dose %.0f e/A2, onset of growth %.0f e/A2%n",
			SEEDS, DOSE, ONSET);
		final Table table = new Table("model", "S/N", "truth inside, %", "above it, %", "below it, %", "no dose", "mean De",
			"scatter", "mean width", "chi2");
		for (final FadingModel model : new FadingModel[] { FadingModel.DECAY, FadingModel.DECAY_WITH_OFFSET,
			FadingModel.GROWTH, FadingModel.AMPLITUDE_GROWTH })
		{
			for (final double snr : new double[] { 15, 60, 250, 1000 }) {
				add(table, model, snr);
			}
		}
		table.print();
	}

	private static void add(final Table table, final FadingModel model, final double snr) {
		final DoubleUnaryOperator truth = truth(model, snr);
		final List<DecayFit> decided = new ArrayList<>();
		int above = 0;
		int below = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			final DecayFit fit = FITTER.fit(model, MOVIE.noisy(truth, seed));
			// An end that is not known is no limit.
			if (fit.low() > DOSE) above++;
			if (fit.high() < DOSE) below++;
			if (!fit.refusal().isPresent()) decided.add(fit);
		}
		final double mean = of(decided, DecayFit::eFoldDose).mean();
		table.add(model, snr, 100.0 * (SEEDS - above - below) / SEEDS, 100.0 * above / SEEDS, 100.0 * below / SEEDS, SEEDS -
			decided.size(), mean, of(decided, fit -> fit.eFoldDose() - mean).rms(), of(decided, fit -> fit.high() - fit.low())
				.mean(), of(decided, DecayFit::reducedChiSquare).mean());
	}

	private static DoubleUnaryOperator truth(final FadingModel model, final double snr) {
		switch (model) {
			case DECAY:
				return dose -> snr * Math.exp(-dose / DOSE);
			case DECAY_WITH_OFFSET:
				return dose -> snr * (0.1 + Math.exp(-dose / DOSE));
			case GROWTH:
				return dose -> snr * grown(dose);
			default:
				return dose -> snr * grown(dose) * grown(dose);
		}
	}

	private static double grown(final double dose) {
		return -Math.expm1(-Math.max(0, dose - ONSET) / DOSE);
	}

	private static Sample of(final List<DecayFit> fits, final ToDoubleFunction<DecayFit> value) {
		return new Sample(fits.stream().mapToDouble(value));
	}
}
