package org.latticelapse.view.fading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.DecayFit;
import org.latticelapse.core.timelapse.FadingSpot;
import org.latticelapse.view.Table;

/** The table "Spot Fading": one row per spot and model, the preferred model first. */
final class SpotFadingTable {

	private static final Table EMPTY = Table.of("Spot Fading", "Spot", "d_A", "Phase", "Quantity", "De_e/A2", "De_low",
		"De_high", "Offset", "R2", "Points", "Amplitude", "Onset_e/A2", "Model", "Chi2_per_dof", "Angle_deg",
		"d_change_pct", "d_change_sigma_pct", "Note");

	private static final String INTENSITY = "intensity";
	private static final String AMPLITUDE = "amplitude";

	private SpotFadingTable() {}

	/** @param notes what holds for every row */
	static Table of(final List<FadedSpot> spots, final List<String> notes) {
		final List<List<Object>> rows = new ArrayList<>();
		for (final FadedSpot spot : spots) {
			if (spot.fits().isEmpty()) rows.add(rowWithoutFit(spot, notes));
			for (final DecayFit fit : spot.fits()) {
				rows.add(row(spot, fit, notes));
			}
		}
		return EMPTY.withRows(rows);
	}

	private static List<Object> row(final FadedSpot spot, final DecayFit fit, final List<String> notes) {
		final FadingSpot place = spot.curve().spot();
		final List<String> all = new ArrayList<>(spot.notes(fit));
		all.addAll(notes);
		return Arrays.asList(spot.number(), place.spacing(), place.phase(), fit.model().isOfAmplitude()
			? AMPLITUDE : INTENSITY, known(fit.eFoldDose()), known(fit
			.low()), known(fit.high()), known(fit.offset()), known(fit.rSquared()), fit.points(), known(fit.amplitude()),
			known(fit.onset()), fit.model().toString(), known(fit.reducedChiSquare()), place.angle(), known(spot
				.spacingTrend().changePercent()), known(spot.spacingTrend().sigmaPercent()), String.join("; ", all));
	}

	private static List<Object> rowWithoutFit(final FadedSpot spot, final List<String> notes) {
		final FadingSpot place = spot.curve().spot();
		final List<String> all = new ArrayList<>(spot.curve().warnings());
		all.addAll(notes);
		return Arrays.asList(spot.number(), place.spacing(), place.phase(), INTENSITY, null, null, null, null, null, spot
			.curve().points().size(), null, null, "", null, place.angle(), known(spot.spacingTrend().changePercent()), known(
				spot.spacingTrend().sigmaPercent()), String.join("; ", all));
	}

	private static Double known(final double value) {
		return Double.isNaN(value) ? null : value;
	}
}
