package org.latticelapse.io.reader;

import java.util.Collections;
import java.util.Map;

/** One element of an XML text: where it stands, its attributes, and the text directly inside. */
public final class XmlElement {

	private final String path;
	private final Map<String, String> attributes;
	private final String text;

	XmlElement(final String path, final Map<String, String> attributes, final String text) {
		this.path = path;
		this.attributes = Collections.unmodifiableMap(attributes);
		this.text = text;
	}

	/** @return the local names from the root to the element, separated by slashes: {@code metadata/item}. */
	public String path() {
		return path;
	}

	/** @return the local name of the element. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @return the value of an attribute; empty if there is none. */
	public String attribute(final String name) {
		return attributes.getOrDefault(name, "");
	}

	/** @return the text directly inside, without surrounding white space. */
	public String text() {
		return text;
	}
}
