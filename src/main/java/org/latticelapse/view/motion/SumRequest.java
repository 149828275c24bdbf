package org.latticelapse.view.motion;

import java.util.Optional;

import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.view.OptionValues;
import org.latticelapse.view.OutputFolder;

/** What a user asks Dose-Limited Sum to do, in the values of its options. */
public final class SumRequest {

	private final OptionValues options = new OptionValues();

	/** @return this, with the value of an option. */
	public SumRequest with(final String key, final Object value) {
		options.put(key, value);
		return this;
	}

	/** @return the value of an option. */
	String text(final String key) {
		return options.text(key);
	}

	/** @return the highest dose of the sum, e/Å²; 0: by the phases. */
	double maximumDose() {
		final double dose = options.number("maxdose");
		if (dose >= 0 && dose < Double.POSITIVE_INFINITY) return dose;
		throw new IllegalArgumentException("maxdose=" + options.text("maxdose") +
			" is not possible; give 0 or a positive dose in e/\u00c5\u00b2");
	}

	/** @return the part of the critical dose to keep within. */
	double safetyFactor() {
		final double factor = options.number("safetyfactor");
		if (factor > 0 && factor <= 1) return factor;
		throw new IllegalArgumentException("safetyfactor=" + options.text("safetyfactor") +
			" is not possible; give a number above 0, up to 1");
	}

	/** @return whether the frames are weighted by dose and spatial frequency, and not only limited. */
	boolean isWeighted() {
		switch (options.text("mode")) {
			case "limit":
				return false;
			case "weighted":
				return true;
			default:
				throw new IllegalArgumentException("mode=" + options.text("mode") + " is not known; choose limit or weighted");
		}
	}

	/** @return whether the drift is taken out. */
	boolean isDriftCorrected() {
		switch (options.text("drift")) {
			case "auto":
				return true;
			case "none":
				return false;
			default:
				throw new IllegalArgumentException("drift=" + options.text("drift") + " is not known; choose auto or none");
		}
	}

	/** @return a, b and c of a curve of critical exposures; empty: the built-in one. */
	Optional<double[]> curve() {
		if (options.text("curve").isEmpty()) return Optional.empty();
		final String[] parts = options.text("curve").split(",");
		if (parts.length != 3) {
			throw new IllegalArgumentException("curve=" + options.text("curve") +
				" is not possible; give the three numbers a, b, c of Ne(k) = a k^b + c, separated by commas");
		}
		return Optional.of(new double[] { OptionValues.number("curve", parts[0]), OptionValues.number("curve", parts[1]), OptionValues.number("curve", parts[2]) });
	}

	/**
	 * @param available number of frames of the movie
	 * @return first and last frame asked for, 1-based; empty: as the dose allows
	 */
	Optional<int[]> frames(final int available) {
		final String range = options.text("frames");
		if (range.equals("auto")) return Optional.empty();
		if (!range.matches("\\d{1,9}-\\d{1,9}")) {
			throw new IllegalArgumentException("frames=" + range + " is not possible; give auto, or a range like 1-12");
		}
		final int first = Integer.parseInt(range.substring(0, range.indexOf('-')));
		final int last = Integer.parseInt(range.substring(range.indexOf('-') + 1));
		if (first < 1 || last < first || last > available) {
			throw new IllegalArgumentException("frames=" + range + " is not possible; the movie has the frames 1-" + available);
		}
		return Optional.of(new int[] { first, last });
	}

	CriticalDoses criticalDoses() {
		return CriticalDoses.builtIn().withOption(options.text("criticaldoses"));
	}

	/** @return where the sum is saved, if at all. */
	Optional<OutputFolder> folder() {
		return options.folder();
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return options.toString();
	}
}
