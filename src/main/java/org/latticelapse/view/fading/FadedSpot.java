package org.latticelapse.view.fading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.DecayFitter;
import org.latticelapse.core.dose.decay.FadingCurve;
import org.latticelapse.core.dose.decay.SpotFit;
import org.latticelapse.core.timelapse.fading.SpacingTrend;
import org.latticelapse.core.timelapse.fading.SpotCurve;

/** A spot as the tables and the plot show it: its number, its curve, and what was fitted to it. */
final class FadedSpot {

	/** Level of the confidence intervals. */
	static final double LEVEL = 0.95;

	/** Points that scatter so many times more than noise does are worth a note. */
	private static final double MUCH_SCATTER = 2;

	private final int number;
	private final SpotCurve curve;
	private final SpotFit fit;

	/** @param doseKnown whether there is a dose to fit against */
	FadedSpot(final int number, final SpotCurve curve, final boolean doseKnown, final boolean latent) {
		this.number = number;
		this.curve = curve;
		this.fit = doseKnown ? fit(curve.againstDose(), latent) : null;
	}

	private static SpotFit fit(final FadingCurve curve, final boolean latent) {
		return SpotFit.of(curve, latent, new DecayFitter(LEVEL));
	}

	/** @return 1 for the first spot. */
	int number() {
		return number;
	}

	/** @return what was measured. */
	SpotCurve curve() {
		return curve;
	}

	/** @return the change of the spacing. */
	SpacingTrend spacingTrend() {
		return SpacingTrend.of(curve);
	}

	/** @return the fits to show, the preferred one first; none without a dose. */
	List<DecayFit> fits() {
		final List<DecayFit> fits = new ArrayList<>();
		if (fit == null) return fits;
		fits.add(fit.preferred());
		fit.alternative().ifPresent(fits::add);
		return fits;
	}

	/** @return the fit the points call for; empty without a dose. */
	Optional<DecayFit> preferred() {
		return Optional.ofNullable(fit).map(SpotFit::preferred);
	}

	/** @return what the user should know about a fit, one sentence each. */
	List<String> notes(final DecayFit of) {
		final List<String> notes = new ArrayList<>();
		of.refusal().ifPresent(notes::add);
		if (of != fit.preferred()) notes.add("For comparison: the points do not call for this model");
		if (!of.refusal().isPresent() && of.reducedChiSquare() > MUCH_SCATTER) {
			notes.add("The points scatter more than noise does; the interval is widened by that");
		}
		notes.addAll(curve.warnings());
		return notes;
	}
}
