package org.latticelapse.view.fading;

import java.util.Locale;

import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.dose.decay.FadingModel;
import org.latticelapse.core.timelapse.fading.FadingSpot;
import org.latticelapse.core.timelapse.fading.SpacingTrend;

/** Spots and their fits in words that claim no more than the points decide. */
final class FadingWording {

	private FadingWording() {}

	/** @return which spot: {@code 1  LiF, 2.013 Å at 121.2°}. */
	static String spot(final FadedSpot spot) {
		final FadingSpot place = spot.curve().spot();
		return String.format(Locale.ROOT, "%d  %s%.3f \u00c5 at %.1f\u00b0", spot.number(), place.phase().isEmpty() ? ""
			: place.phase().replace("; ", " or ") + ", ", place.spacing(), place.angle());
	}

	/** @return what the fit says: {@code De 208.6 e/Å² (201.1 to 216.2)}; why there is none. */
	static String verdict(final FadedSpot spot) {
		return spot.preferred().map(FadingWording::verdict).orElse("no dose known, no De");
	}

	/** @return all about a spot in one line. */
	static String line(final FadedSpot spot) {
		return spot(spot) + ": " + spot.preferred().map(fit -> fit.refusal().map(reason -> appearance(fit, ". ") +
			reason).orElseGet(() -> verdict(fit) + " at " + Math
			.round(100 * FadedSpot.LEVEL) + " % confidence, " + model(fit.model()))).orElse(
				"no dose is known, no e-fold dose is given");
	}

	/** @return the change of the spacing: {@code change −0.12 ± 0.03 %}. */
	static String spacing(final FadedSpot spot) {
		final SpacingTrend trend = spot.spacingTrend();
		if (Double.isNaN(trend.changePercent())) return "too weak to follow";
		final int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(trend.sigmaPercent())));
		return String.format(Locale.ROOT, "change %+." + decimals + "f \u00b1 %." + decimals + "f %%", trend
			.changePercent(), trend.sigmaPercent());
	}

	private static String verdict(final DecayFit fit) {
		if (fit.refusal().isPresent()) return appearance(fit, ", ") + bound(fit);
		return String.format(Locale.ROOT, "%s %s e/\u00c5\u00b2 (%s to %s)", fit.model().isGrowing() ? "grows with De"
			: "De", number(fit.eFoldDose()), number(fit.low()), number(fit.high()));
	}

	private static String model(final FadingModel model) {
		return model.isOfAmplitude() ? model.toString() : model + " of the intensity";
	}

	private static String bound(final DecayFit fit) {
		final boolean atLeast = fit.isChanging() && !Double.isNaN(fit.low()) && Double.isNaN(fit.high());
		final boolean atMost = fit.isChanging() && Double.isNaN(fit.low()) && !Double.isNaN(fit.high());
		if (atLeast) return "De at least " + number(fit.low()) + " e/\u00c5\u00b2";
		if (atMost) return "De at most " + number(fit.high()) + " e/\u00c5\u00b2";
		return "De not decided";
	}

	/** A product whose growth is over between two points has shown when it came. */
	private static String appearance(final DecayFit fit, final String end) {
		return fit.model().isGrowing() && fit.isChanging() && !Double.isNaN(fit.high()) ? "appears near " + number(Math.max(1e-3, fit.onset())) +
			" e/\u00c5\u00b2" + end : "";
	}

	/** @return three significant digits, never in powers of ten. */
	private static String number(final double value) {
		final int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}
}
