package org.latticelapse.io.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The elements of an XML text in the order in which they end. Document types,
 * and with them every entity but the five of XML, are refused: metadata has no
 * use for them, and they can read other files or fill the memory.
 */
public final class XmlElements extends DefaultHandler {

	private static final int DEEPEST = 100;

	private static SAXParserFactory parsers;

	private final List<XmlElement> elements = new ArrayList<>();
	private final Deque<String> paths = new ArrayDeque<>();
	private final Deque<Map<String, String>> attributes = new ArrayDeque<>();
	private final Deque<StringBuilder> texts = new ArrayDeque<>();

	private XmlElements() {}

	/**
	 * @param xml the text in the encoding that it states
	 * @param file the file it comes from
	 * @param offset where in the file it begins
	 * @throws FormatException if it is not well-formed, has a document type, or is
	 *           nested more than {@value #DEEPEST} deep
	 */
	public static List<XmlElement> parse(final byte[] xml, final Path file, final long offset) throws IOException {
		final XmlElements handler = new XmlElements();
		try {
			parser().parse(new ByteArrayInputStream(xml), handler);
		}
		catch (final SAXParseException e) {
			throw new FormatException(file, offset, "the XML is broken in its line " + e.getLineNumber() + ": " + e
				.getMessage(), e);
		}
		catch (final SAXException | ParserConfigurationException | IOException e) {
			throw new FormatException(file, offset, "the XML can not be read: " + e.getMessage(), e);
		}
		return handler.elements;
	}

	/** The search for a factory takes longer than most texts, of which a file may have thousands. */
	private static synchronized SAXParser parser() throws ParserConfigurationException, SAXException {
		if (parsers == null) {
			final SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			parsers = factory;
		}
		return parsers.newSAXParser();
	}

	@Override
	public void startElement(final String uri, final String name, final String qualified, final Attributes given)
		throws SAXException
	{
		if (paths.size() >= DEEPEST) throw new SAXException("elements are nested more than " + DEEPEST + " deep");
		paths.push(paths.isEmpty() ? name : paths.peek() + "/" + name);
		final Map<String, String> own = new LinkedHashMap<>();
		for (int i = 0; i < given.getLength(); i++) own.put(given.getLocalName(i), given.getValue(i));
		attributes.push(own);
		texts.push(new StringBuilder());
	}

	@Override
	public void characters(final char[] characters, final int start, final int length) {
		texts.peek().append(characters, start, length);
	}

	@Override
	public void endElement(final String uri, final String name, final String qualified) {
		elements.add(new XmlElement(paths.pop(), attributes.pop(), texts.pop().toString().trim()));
	}

	/** The parser would print to standard error. */
	@Override
	public void fatalError(final SAXParseException e) throws SAXException {
		throw e;
	}

	@Override
	public InputSource resolveEntity(final String publicId, final String systemId) throws SAXException {
		throw new SAXException("external entities are not read");
	}
}
