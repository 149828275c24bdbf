package org.latticelapse.io.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of length that people and programs write on an image. */
public final class LengthUnit {

	private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
	private static final Pattern RECIPROCAL = Pattern.compile("1?/.+|.+\\^?\\(?[-\u2212]1\\)?");
	private static final Map<String, Double> ANGSTROMS = new HashMap<>();

	static {
		name(0.01, "pm", "picometer", "picometre");
		name(1, "å", "a", "ang", "angstrom", "angström", "ångstrom", "ångström");
		name(10, "nm", "nanometer", "nanometre");
		name(1e4, "um", "\u03bcm", "micron", "micrometer", "micrometre");
		name(1e7, "mm", "millimeter", "millimetre");
		name(1e8, "cm", "centimeter", "centimetre");
		name(1e10, "m", "meter", "metre");
	}

	private LengthUnit() {}

	/**
	 * @param unit a unit as written: any case, singular or plural, either of the
	 *          two Unicode micro signs and of the two Angstrom signs, or their
	 *          {@code \}{@code u00C5} escapes
	 * @return its length, Å; empty if it is no known unit of length
	 */
	public static OptionalDouble angstroms(final String unit) {
		final String name = normalized(unit);
		final Double length = ANGSTROMS.get(name.length() > 3 && name.endsWith("s") ? name.substring(0, name
			.length() - 1) : name);
		return length == null ? OptionalDouble.empty() : OptionalDouble.of(length);
	}

	/** @return whether the unit is one of reciprocal space: 1/nm, nm^-1, Å⁻¹, … */
	public static boolean isReciprocal(final String unit) {
		return RECIPROCAL.matcher(normalized(unit)).matches();
	}

	/**
	 * @param unit a unit as written
	 * @return what 1 of it is in 1/nm; empty if it is no unit of reciprocal length
	 */
	public static OptionalDouble perNanometer(final String unit) {
		final String length = normalized(unit).replaceFirst("^1?/", "").replaceFirst("\\^?\\(?[-\u2212]1\\)?$", "");
		final OptionalDouble angstroms = isReciprocal(unit) ? angstroms(length) : OptionalDouble.empty();
		return angstroms.isPresent() ? OptionalDouble.of(10 / angstroms.getAsDouble()) : angstroms;
	}

	private static void name(final double angstroms, final String... names) {
		for (final String name : names) {
			ANGSTROMS.put(name, angstroms);
		}
	}

	/** Compatibility normalization makes the two micro signs, the two Angstrom signs and superscripts one. */
	private static String normalized(final String unit) {
		final Matcher escape = ESCAPED.matcher(unit);
		final StringBuffer plain = new StringBuffer();
		while (escape.find()) {
			escape.appendReplacement(plain, String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
		}
		escape.appendTail(plain);
		return Normalizer.normalize(plain, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
	}
}
