package org.latticelapse.ij1;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.latticelapse.command.MacroOptions;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.IndexingRequest;

/** The options of FFT Lattice Indexing as text: keys, defaults, and what they mean. */
final class IndexingOptions {

	private IndexingOptions() {}

	/** @return every key with its default; {@code image} has none. */
	static Map<String, String> defaults() {
		final IndexingSettings settings = IndexingSettings.defaults();
		final Map<String, String> options = new LinkedHashMap<>();
		options.put("phases", "SEI");
		options.put("ciffolder", "");
		options.put("temperature", "auto");
		options.put("mind", Double.toString(settings.minimumSpacing()));
		options.put("maxd", Double.toString(settings.maximumSpacing()));
		options.put("calibrationerror", Double.toString(settings.calibrationError()));
		options.put("distortion", Double.toString(settings.distortion()));
		options.put("falsealarm", Double.toString(settings.falseAlarm()));
		options.put("maxlattices", Integer.toString(settings.maximumLattices()));
		options.put("frames", "current");
		options.put("showfft", "true");
		options.put("saveto", "");
		return options;
	}

	/**
	 * @param macro the second argument of a macro's {@code run}
	 * @return the options, with the default of each key that is missing
	 * @throws IllegalArgumentException if a key is unknown
	 */
	static Map<String, String> parse(final String macro) {
		final MacroOptions given = MacroOptions.parse(macro);
		final Map<String, String> options = defaults();
		for (final String key : given.keys()) {
			if (!options.containsKey(key) && !key.equals("image")) {
				throw new IllegalArgumentException("there is no option \"" + key + "\"; the options are image, " + String
					.join(", ", defaults().keySet()) + ". A value with blanks stands in brackets.");
			}
			options.put(key, given.value(key));
		}
		return Collections.unmodifiableMap(options);
	}

	/**
	 * @param options a value for every key
	 * @throws IllegalArgumentException if a value is not possible, with a sentence
	 *           that says which
	 */
	static IndexingRequest request(final Map<String, String> options) {
		final IndexingSettings settings = IndexingSettings.defaults().withSpacings(number(options, "mind"), number(
			options, "maxd")).withCalibrationError(number(options, "calibrationerror")).withDistortion(number(options,
				"distortion")).withFalseAlarm(number(options, "falsealarm")).withMaximumLattices(whole(options,
					"maxlattices"));
		return new IndexingRequest(new PhaseChoice(options.get("phases"), options.get("ciffolder"), options.get(
			"temperature")), settings, options.get("frames"), truth(options, "showfft"), options.get("saveto"));
	}

	private static double number(final Map<String, String> options, final String key) {
		try {
			return new BigDecimal(options.get(key)).doubleValue();
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException(key + "=" + options.get(key) + " is not a number.", e);
		}
	}

	private static int whole(final Map<String, String> options, final String key) {
		final double value = number(options, key);
		if (value != Math.rint(value)) {
			throw new IllegalArgumentException(key + "=" + options.get(key) + " is not a whole number.");
		}
		return (int) value;
	}

	private static boolean truth(final Map<String, String> options, final String key) {
		final String value = options.get(key);
		if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
			throw new IllegalArgumentException(key + "=" + value + " is neither true nor false.");
		}
		return value.equalsIgnoreCase("true");
	}
}
