package org.latticelapse.view.fading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.dose.decay.DecayFit;
import org.latticelapse.core.timelapse.fading.FadingSpot;
import org.latticelapse.core.timelapse.fading.SpotRegion;
import org.latticelapse.view.Table;

/** The table "Spot Fading": one row per spot and model, the preferred model first. */
final class SpotFadingTable {

	private static final Table EMPTY = Table.of("Spot Fading", "Spot", "d_A", "Phase", "Quantity", "De_e/A2", "De_low",
		"De_high", "Offset", "R2", "Points", "Amplitude", "Onset_e/A2", "Model", "Chi2_per_dof", "Angle_deg",
		"d_change_pct", "d_change_sigma_pct", "Window_x_px", "Window_y_px", "Window_width_px", "Window_height_px", "Note");

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
		final List<Object> row = start(spot, fit.model().isOfAmplitude() ? AMPLITUDE : INTENSITY);
		row.addAll(Arrays.asList(known(fit.eFoldDose()), known(fit.low()), known(fit.high()), known(fit.offset()), known(fit
			.rSquared()), fit.points(), known(fit.amplitude()), known(fit.onset()), fit.model().toString(), known(fit
				.reducedChiSquare())));
		return ended(row, spot, spot.notes(fit), notes);
	}

	private static List<Object> rowWithoutFit(final FadedSpot spot, final List<String> notes) {
		final List<Object> row = start(spot, INTENSITY);
		row.addAll(Arrays.asList(null, null, null, null, null, spot.curve().points().size(), null, null, "", null));
		return ended(row, spot, spot.curve().warnings(), notes);
	}

	private static List<Object> start(final FadedSpot spot, final String quantity) {
		final FadingSpot place = spot.curve().spot();
		return new ArrayList<>(Arrays.asList(spot.number(), place.spacing(), place.phase(), quantity));
	}

	private static List<Object> ended(final List<Object> row, final FadedSpot spot, final List<String> own,
		final List<String> notes)
	{
		final SpotRegion window = spot.curve().window();
		final List<String> all = new ArrayList<>(own);
		all.addAll(notes);
		row.addAll(Arrays.asList(spot.curve().spot().angle(), known(spot.spacingTrend().changePercent()), known(spot
			.spacingTrend().sigmaPercent()), window.left(), window.top(), window.width(), window.height(), String.join("; ",
				all)));
		return row;
	}

	private static Double known(final double value) {
		return Double.isNaN(value) ? null : value;
	}
}
