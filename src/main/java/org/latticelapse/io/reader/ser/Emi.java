package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.latticelapse.core.image.Acquisition;

/**
 * What the experiment file of TIA (.emi), which lies beside the series, says
 * about it: an XML text inside a binary file.
 */
final class Emi {

	static final String SOURCE = "EMI file";

	private static final Pattern SERIES_NAME = Pattern.compile("(.+)_(\\d{1,6})\\.ser", Pattern.CASE_INSENSITIVE);
	private static final byte[] START = "<ObjectInfo>".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "</ObjectInfo>".getBytes(StandardCharsets.US_ASCII);
	private static final long LARGEST = 1L << 28;
	private static final double VOLTS_PER_KILOVOLT = 1000;

	private final Map<String, String> values;
	private final List<String> problems;

	private Emi(final Map<String, String> values, final List<String> problems) {
		this.values = values;
		this.problems = problems;
	}

	/** @return the experiment beside a series; without it, one that says nothing but what is missing. */
	static Emi beside(final Path series) throws IOException {
		final Matcher name = SERIES_NAME.matcher(series.getFileName().toString());
		if (!name.matches()) return without("The series is not named NAME_1.ser, so that its NAME.emi can not be found");
		for (final String extension : new String[] { ".emi", ".EMI", ".Emi" }) {
			final Path file = series.resolveSibling(name.group(1) + extension);
			if (Files.isRegularFile(file)) return read(file, Integer.parseInt(name.group(2)));
		}
		return without("There is no " + name.group(1) + ".emi beside the series: voltage and exposure are not known");
	}

	private static Emi read(final Path file, final int number) throws IOException {
		if (Files.size(file) > LARGEST) return without(file.getFileName() + " is too large to be searched");
		final byte[] bytes = Files.readAllBytes(file);
		int start = -1;
		for (int i = 0, next = find(bytes, START, 0); i < number && next >= 0; i++) {
			start = next;
			next = find(bytes, START, next + 1);
		}
		final int end = start < 0 ? -1 : find(bytes, END, start);
		if (end < 0) return without(file.getFileName() + " does not describe the series");
		try {
			return new Emi(EmiXml.values(new String(bytes, start, end + END.length - start, StandardCharsets.UTF_8)),
				Collections.emptyList());
		}
		catch (final EmiXml.BrokenException e) {
			return without(file.getFileName() + " is broken (" + e.getMessage() + "): voltage and exposure are not known");
		}
	}

	private static Emi without(final String problem) {
		final List<String> problems = new ArrayList<>();
		problems.add(problem);
		return new Emi(new LinkedHashMap<>(), problems);
	}

	private static int find(final byte[] bytes, final byte[] text, final int from) {
		for (int i = from; i <= bytes.length - text.length; i++) {
			int n = 0;
			while (n < text.length && bytes[i + n] == text[n]) n++;
			if (n == text.length) return i;
		}
		return -1;
	}

	/** @return accelerating voltage, kV; NaN: unknown. */
	double voltage() {
		final double volts = number("ExperimentalConditions/MicroscopeConditions/AcceleratingVoltage");
		return volts > 0 ? volts / VOLTS_PER_KILOVOLT : number("High tension");
	}

	/** @return exposure of an image, s; NaN: unknown. */
	double exposure() {
		return number("AcquireInfo/DwellTimePath");
	}

	/** @return what is noted in words. */
	Acquisition notes() {
		return Acquisition.UNKNOWN.withNote("Microscope", text("Microscope").replaceFirst("^Microscope ", "")).withNote(
			"Detector", text("AcquireInfo/CameraNamePath")).withNote("Mode", text("Mode")).withNote("Acquired", text(
				"AcquireDate"));
	}

	/** @return every value as {@code name = value} lines. */
	String metadata() {
		final StringBuilder text = new StringBuilder();
		values.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
		return text.toString();
	}

	/** @return what could not be found or read, one sentence each. */
	List<String> problems() {
		return problems;
	}

	private String text(final String name) {
		return values.getOrDefault(name, "");
	}

	private double number(final String name) {
		try {
			return Double.parseDouble(text(name));
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}
}
