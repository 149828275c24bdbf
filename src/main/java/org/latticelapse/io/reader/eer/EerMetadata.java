package org.latticelapse.io.reader.eer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.XmlElement;
import org.latticelapse.io.reader.XmlElements;

/** Named values of an EER file's XML: {@code <item name="exposureTime" unit="s">2.36</item>}. */
final class EerMetadata {

	private final Map<String, XmlElement> items = new LinkedHashMap<>();

	/**
	 * @param xml the value of the tag; may be empty
	 * @throws FormatException if the XML is broken
	 */
	EerMetadata(final byte[] xml, final Path file, final long offset) throws IOException {
		final int length = lengthWithoutPadding(xml);
		if (length == 0) return;
		for (final XmlElement element : XmlElements.parse(Arrays.copyOf(xml, length), file, offset)) {
			if (element.name().equals("item")) items.put(element.attribute("name"), element);
		}
	}

	/** @return the text of an item; empty if there is none. */
	String text(final String name) {
		return items.containsKey(name) ? items.get(name).text() : "";
	}

	/** @return the number of an item; NaN if there is none, or it is no number. */
	double number(final String name) {
		try {
			return Double.parseDouble(text(name));
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** @return the time of an item, s since 1970; NaN if there is none. */
	double seconds(final String name) {
		try {
			return text(name).isEmpty() ? Double.NaN : OffsetDateTime.parse(text(name)).toInstant().toEpochMilli() * 1e-3;
		}
		catch (final DateTimeParseException e) {
			return Double.NaN;
		}
	}

	/** @return all items, {@code name = value unit} line by line. */
	String lines() {
		final StringBuilder lines = new StringBuilder();
		items.forEach((name, item) -> lines.append(name).append(" = ").append(item.text()).append(item.attribute("unit")
			.isEmpty() ? "" : " " + item.attribute("unit")).append('\n'));
		return lines.toString();
	}

	private static int lengthWithoutPadding(final byte[] xml) {
		int length = xml.length;
		while (length > 0 && xml[length - 1] == 0) length--;
		return length;
	}
}
