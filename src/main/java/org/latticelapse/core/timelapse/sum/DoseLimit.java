package org.latticelapse.core.timelapse.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.CriticalDose;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.dose.limit.LimitTemperature;
import org.latticelapse.core.dose.limit.PhaseLimit;
import org.latticelapse.core.image.PlainNumber;

/** The dose up to which the frames of a movie are used, and why. Immutable. */
public final class DoseLimit {

	private final double dose;
	private final String reason;

	private DoseLimit(final double dose, final String reason) {
		this.dose = dose;
		this.reason = reason;
	}

	/** @return a limit that somebody has chosen, e/Å². */
	public static DoseLimit chosen(final double dose) {
		return new DoseLimit(dose, PlainNumber.of(dose) + " e/Å², as chosen");
	}

	/**
	 * @param phases ids of the phases; those without a known critical dose set no
	 *          limit, which the reason tells
	 * @param doses the critical doses that are known
	 * @param temperature decides which of them apply
	 * @param factor the part of a critical dose to keep within
	 * @return the lowest of the phases' limits
	 * @throws IllegalArgumentException if no critical dose applies
	 */
	public static DoseLimit of(final List<String> phases, final CriticalDoses doses, final LimitTemperature temperature,
		final double factor)
	{
		CriticalDose lowest = null;
		final List<String> unknown = new ArrayList<>();
		for (final String phase : phases) {
			final Optional<CriticalDose> applied = PhaseLimit.of(doses, phase, temperature).applied();
			if (!applied.isPresent()) unknown.add(phase);
			else if (lowest == null || applied.get().value() < lowest.value()) lowest = applied.get();
		}
		if (lowest == null) {
			throw new IllegalArgumentException("No critical dose applies to " + String.join(", ", phases) + " (" + temperature
				.statement() + "); give maxdose, other phases, or temperature=room or cryo");
		}
		return new DoseLimit(factor * lowest.value(), String.format(Locale.ROOT,
			"%s e/Å²: %s of the critical dose of %s, %s (%s; %s; %s)%s", PlainNumber.of(factor * lowest.value()), PlainNumber.of(
				factor), lowest.phase(), lowest.limit(), lowest.criterion(), lowest.source(), temperature.statement(),
			unknown.isEmpty() ? "" : "; no critical dose is known of " + String.join(", ", unknown)));
	}

	/** @return the dose, e/Å². */
	public double dose() {
		return dose;
	}

	/** @return the dose and where it comes from, in a few words. */
	public String reason() {
		return reason;
	}

	/**
	 * @return how many frames, from the first on, end within the limit
	 * @throws IllegalArgumentException if the doses are unknown or not even the first
	 *           frame does
	 */
	public int frames(final DoseTrack track) {
		if (!track.isDoseKnown()) {
			throw new IllegalArgumentException(
				"The dose of the frames is unknown; state it with Set Acquisition and Dose, or give frames, like 1-12");
		}
		int frames = 0;
		// A sum of many frame doses is not exact to the last bit.
		while (frames < track.frames() && track.cumulativeEnd(frames) + track.uncounted() <= dose * (1 + 1e-9)) {
			frames++;
		}
		if (frames > 0) return frames;
		throw new IllegalArgumentException(String.format(Locale.ROOT,
			"The first frame ends at %.4g e/Å², beyond the limit of %s; give a larger maxdose, or frames, like 1-1", track
				.cumulativeEnd(0) + track.uncounted(), reason));
	}
}
