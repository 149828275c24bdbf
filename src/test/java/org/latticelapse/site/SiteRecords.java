package org.latticelapse.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.w3c.dom.Element;

/** The list of the files of an update site, which its file db.xml.gz holds. */
final class SiteRecords {

	private final Map<String, SiteFile> files = new TreeMap<>();

	SiteRecords(final Collection<SiteFile> files) {
		files.forEach(file -> this.files.put(SiteFile.withoutVersion(file.filename), file));
	}

	/** @return the records of a site that has never been published. */
	static SiteRecords none() {
		return new SiteRecords(Collections.emptyList());
	}

	/**
	 * Reads db.xml.gz, of this project or as the ImageJ Updater writes it, or the
	 * same as plain XML.
	 */
	static SiteRecords read(final Path path) throws IOException {
		try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
			InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file)
		{
			final List<SiteFile> files = new ArrayList<>();
			for (final Element plugin : XmlDocument.children(XmlDocument.read(in).getDocumentElement(), "plugin")) {
				files.add(file(plugin));
			}
			return new SiteRecords(files);
		}
		catch (final NumberFormatException e) {
			throw new IOException(path + " is no list of an update site: " + e.getMessage(), e);
		}
	}

	/** @return the files in the order of their names. */
	Collection<SiteFile> files() {
		return Collections.unmodifiableCollection(files.values());
	}

	/** @return the record of a file, whichever version its name carries. */
	Optional<SiteFile> find(final String filename) {
		return Optional.ofNullable(files.get(SiteFile.withoutVersion(filename)));
	}

	/** @return when the newest change was published; 0 if none was. */
	long newest() {
		return files().stream().flatMap(file -> file.versions().stream()).mapToLong(version -> Math.max(version.timestamp,
			version.obsolete)).max().orElse(0);
	}

	/** @return the records as XML, the same for the same records. */
	String xml() {
		final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<pluginRecords>\n");
		files().forEach(file -> append(file, xml));
		return xml.append("</pluginRecords>\n").toString();
	}

	/** @return the content of db.xml.gz. */
	byte[] compressed() throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(xml().getBytes(StandardCharsets.UTF_8));
		}
		final byte[] content = bytes.toByteArray();
		// The header names an operating system, each Java another one: 255 is "unknown" (RFC 1952).
		content[9] = (byte) 255;
		return content;
	}

	private static void append(final SiteFile file, final StringBuilder xml) {
		xml.append("\t<plugin").append(attribute("filename", file.filename)).append(">\n");
		file.current().ifPresent(version -> {
			xml.append("\t\t<version").append(attribute("checksum", version.checksum)).append(attribute("timestamp",
				version.timestamp)).append(attribute("filesize", file.size)).append(">\n");
			if (!file.description.text.isEmpty()) xml.append(element("description", file.description.text));
			file.dependencies.forEach((name, timestamp) -> xml.append("\t\t\t<dependency").append(attribute("filename", name))
				.append(attribute("timestamp", timestamp)).append("/>\n"));
			file.description.authors.forEach(author -> xml.append(element("author", author)));
			xml.append("\t\t</version>\n");
		});
		for (final SiteVersion version : file.previous) {
			xml.append("\t\t<previous-version").append(attribute("timestamp", version.timestamp)).append(attribute(
				"timestamp-obsolete", version.obsolete)).append(attribute("checksum", version.checksum)).append(attribute(
					"filename", version.filename)).append("/>\n");
		}
		xml.append("\t</plugin>\n");
	}

	private static String attribute(final String name, final Object value) {
		return " " + name + "=\"" + escape(value.toString()) + "\"";
	}

	private static String element(final String name, final String text) {
		return "\t\t\t<" + name + ">" + escape(text) + "</" + name + ">\n";
	}

	private static String escape(final String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static SiteFile file(final Element plugin) {
		final String filename = plugin.getAttribute("filename");
		final List<SiteVersion> previous = new ArrayList<>();
		for (final Element version : XmlDocument.children(plugin, "previous-version")) {
			final String name = version.getAttribute("filename");
			previous.add(new SiteVersion(name.isEmpty() ? filename : name, version.getAttribute("checksum"), number(version,
				"timestamp"), number(version, "timestamp-obsolete")));
		}
		final List<Element> versions = XmlDocument.children(plugin, "version");
		if (versions.isEmpty()) {
			return new SiteFile(filename, null, 0, Description.NONE, Collections.emptyMap(), previous);
		}
		final Element version = versions.get(0);
		final Map<String, Long> dependencies = new TreeMap<>();
		XmlDocument.children(version, "dependency").forEach(dependency -> dependencies.put(dependency.getAttribute(
			"filename"), number(dependency, "timestamp")));
		final List<String> authors = new ArrayList<>();
		XmlDocument.children(version, "author").forEach(author -> authors.add(XmlDocument.text(author)));
		final List<Element> text = XmlDocument.children(version, "description");
		return new SiteFile(filename, new SiteVersion(filename, version.getAttribute("checksum"), number(version,
			"timestamp"), 0), number(version, "filesize"), new Description(text.isEmpty() ? "" : XmlDocument.text(text.get(0)),
				authors), dependencies, previous);
	}

	private static long number(final Element element, final String attribute) {
		final String value = element.getAttribute(attribute);
		return value.isEmpty() ? 0 : Long.parseLong(value);
	}
}
