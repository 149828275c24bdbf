package org.latticelapse.io.reader.velox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.util.Map;

/** The JSON text that Velox writes about one frame: every value is a text, numbers too. */
final class VeloxMetadata {

	private final JsonObject root;

	private VeloxMetadata(final JsonObject root) {
		this.root = root;
	}

	/** @return null if the text is no JSON object. */
	static VeloxMetadata of(final String json) {
		try {
			final JsonElement element = JsonParser.parseString(json);
			return element.isJsonObject() ? new VeloxMetadata(element.getAsJsonObject()) : null;
		}
		catch (final JsonParseException e) {
			return null;
		}
	}

	/** @return the text at the end of a path; empty if there is none. */
	String text(final String... path) {
		JsonElement element = root;
		for (final String name : path) {
			element = element != null && element.isJsonObject() ? element.getAsJsonObject().get(name) : null;
		}
		return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
	}

	/** @return the number at the end of a path; NaN if there is none. */
	double number(final String... path) {
		final String text = text(path);
		try {
			return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** @return the whole number at the end of a path; -1 if there is none. */
	long whole(final String... path) {
		try {
			return Long.parseLong(text(path));
		}
		catch (final NumberFormatException e) {
			return -1;
		}
	}

	/** @return the name of the detector that took the frame; empty: unknown. */
	String detector() {
		return text("BinaryResult", "Detector");
	}

	/** @return the key under {@code Detectors} of the detector that took the frame; empty: unknown. */
	String detectorKey() {
		final JsonElement detectors = root.get("Detectors");
		if (detectors == null || !detectors.isJsonObject()) return "";
		for (final String key : detectors.getAsJsonObject().keySet()) {
			if (!detector().isEmpty() && text("Detectors", key, "DetectorName").equals(detector())) return key;
		}
		final String byIndex = "Detector-" + text("BinaryResult", "DetectorIndex");
		return detectors.getAsJsonObject().has(byIndex) ? byIndex : "";
	}

	/** @return a custom property of the detector that took the frame. */
	String[] ofDetector(final String property) {
		return new String[] { "CustomProperties", "Detectors[" + detector() + "]." + property, "value" };
	}

	/** @return the values as {@code a.b.c = value} lines. */
	String list() {
		final StringBuilder text = new StringBuilder();
		list(root, "", text);
		return text.toString();
	}

	private static void list(final JsonObject object, final String prefix, final StringBuilder text) {
		for (final Map.Entry<String, JsonElement> entry : object.entrySet()) {
			final JsonElement value = entry.getValue();
			if (value.isJsonObject()) list(value.getAsJsonObject(), prefix + entry.getKey() + '.', text);
			else text.append(prefix).append(entry.getKey()).append(" = ").append(value.isJsonPrimitive() ? value
				.getAsString() : value).append('\n');
		}
	}
}
