package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.XmlElement;
import org.latticelapse.io.reader.XmlElements;

/**
 * What the experiment file of TIA (.emi), which lies beside the series, says
 * about it: an XML text inside a binary file.
 */
final class Emi {

	static final String SOURCE = "of the EMI file";

	private static final Pattern SERIES_NAME = Pattern.compile("(.+)_(\\d{1,6})\\.ser", Pattern.CASE_INSENSITIVE);
	private static final byte[] START = "<ObjectInfo>".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "</ObjectInfo>".getBytes(StandardCharsets.US_ASCII);
	private static final long LARGEST = 1L << 28;
	private static final double VOLTS_PER_KILOVOLT = 1000;

	private final Map<String, String> values;
	private final String problem;

	private Emi(final Map<String, String> values, final String problem) {
		this.values = values;
		this.problem = problem;
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
			return new Emi(values(file, start, Arrays.copyOfRange(bytes, start, end + END.length)), "");
		}
		catch (final FormatException e) {
			return without(e.getMessage() + "; voltage and exposure are not known");
		}
	}

	/**
	 * @return text of each element by its path below the root; an entry of label,
	 *         value and unit by its label
	 */
	private static Map<String, String> values(final Path file, final int start, final byte[] xml) throws IOException {
		final Map<String, String> values = new LinkedHashMap<>();
		String label = "";
		for (final XmlElement element : XmlElements.parse(withoutBrokenLetters(xml), file, start)) {
			if (element.name().equals("Label")) label = element.text();
			else if (element.name().equals("Value")) values.put(label, element.text());
			else if (!element.text().isEmpty()) values.put(element.path().substring(element.path().indexOf('/') + 1), element
				.text());
		}
		return values;
	}

	/** A single foreign letter in a name must not hide the voltage. */
	private static byte[] withoutBrokenLetters(final byte[] xml) {
		return new String(xml, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
	}

	private static Emi without(final String problem) {
		return new Emi(Collections.emptyMap(), problem);
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
	private double voltage() {
		final double volts = number("ExperimentalConditions/MicroscopeConditions/AcceleratingVoltage");
		return volts > 0 ? volts / VOLTS_PER_KILOVOLT : number("High tension");
	}

	/** @return exposure of an image, s; NaN: unknown. */
	double exposure() {
		return number("AcquireInfo/DwellTimePath");
	}

	/** @return the record with voltage, notes, and what could not be found or read. */
	FileRecord addTo(final FileRecord record) {
		FileRecord told = record.with(Quantity.VOLTAGE, voltage(), SOURCE);
		told = told.withNote("Microscope", text("Microscope").replaceFirst("^Microscope ", ""), SOURCE);
		told = told.withNote("Detector", text("AcquireInfo/CameraNamePath"), SOURCE).withNote("Mode", text("Mode"), SOURCE);
		told = told.withNote("Acquired", text("AcquireDate"), SOURCE);
		return problem.isEmpty() ? told : told.withWarning(problem);
	}

	/** @return every value as {@code name = value} lines. */
	String metadata() {
		final StringBuilder text = new StringBuilder();
		values.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
		return text.toString();
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
