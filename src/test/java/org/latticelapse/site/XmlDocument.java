package org.latticelapse.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without ever following it to other files. */
final class XmlDocument {

	private XmlDocument() {
		// only static methods
	}

	static Document read(final InputStream in) throws IOException {
		final DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		try {
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			final DocumentBuilder builder = factory.newDocumentBuilder();
			// Without a handler of its own the parser prints errors before it throws them.
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(in);
		}
		catch (final ParserConfigurationException | SAXException e) {
			throw new IOException("This is no XML that can be read: " + e.getMessage(), e);
		}
	}

	static List<Element> children(final Element parent, final String name) {
		final List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element && node.getNodeName().equals(name)) children.add((Element) node);
		}
		return children;
	}

	/** @return the text of an element on one line. */
	static String text(final Element element) {
		return element.getTextContent().trim().replaceAll("\\s+", " ");
	}
}
