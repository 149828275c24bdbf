package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes names and values of the XML in an EMI file. Document types and external entities are refused. */
final class EmiXml {

	private static final int DEEPEST = 20;

	/** The text is no XML. */
	static final class BrokenException extends Exception {

		private static final long serialVersionUID = 1L;

		BrokenException(final Exception cause) {
			super(cause.getMessage(), cause);
		}
	}

	private EmiXml() {}

	/**
	 * @return text of each element by its path below the root; a {@code Data} entry
	 *         of label, value and unit by its label
	 */
	static Map<String, String> values(final String xml) throws BrokenException {
		final Map<String, String> values = new LinkedHashMap<>();
		try {
			collect(builder().parse(new InputSource(new StringReader(xml))).getDocumentElement(), "", 0, values);
		}
		catch (final SAXException | IOException | ParserConfigurationException e) {
			throw new BrokenException(e);
		}
		return values;
	}

	private static DocumentBuilder builder() throws ParserConfigurationException {
		final DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setExpandEntityReferences(false);
		final DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(new DefaultHandler());
		return builder;
	}

	private static void collect(final Element element, final String path, final int depth,
		final Map<String, String> values)
	{
		final String label = child(element, "Label");
		if (element.getTagName().equals("Data") && !label.isEmpty()) {
			values.put(label, child(element, "Value"));
			return;
		}
		boolean leaf = true;
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (!(node instanceof Element) || depth > DEEPEST) continue;
			leaf = false;
			final String name = ((Element) node).getTagName();
			collect((Element) node, path.isEmpty() ? name : path + '/' + name, depth + 1, values);
		}
		final String text = leaf ? element.getTextContent().trim() : "";
		if (!text.isEmpty() && text.charAt(0) != '<') values.put(path, text);
	}

	private static String child(final Element element, final String name) {
		final NodeList children = element.getElementsByTagName(name);
		return children.getLength() == 0 ? "" : children.item(0).getTextContent().trim();
	}
}
