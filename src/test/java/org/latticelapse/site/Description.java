package org.latticelapse.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a file is and who wrote it, as the Updater shows it. */
final class Description {

	static final Description NONE = new Description("", Collections.emptyList());

	final String text;
	final List<String> authors;

	Description(final String text, final List<String> authors) {
		this.text = text;
		this.authors = Collections.unmodifiableList(new ArrayList<>(authors));
	}

	/** @return what the Maven file within a jar states; nothing if there is none. */
	static Description ofJar(final Path file) throws IOException {
		try (ZipFile jar = new ZipFile(file.toFile())) {
			final ZipEntry pom = Collections.list(jar.entries()).stream().filter(entry -> entry.getName().matches(
				"META-INF/maven/.*/pom.xml")).findFirst().orElse(null);
			if (pom == null) return NONE;
			try (InputStream in = jar.getInputStream(pom)) {
				return of(XmlDocument.read(in));
			}
		}
	}

	private static Description of(final Document pom) {
		final Element project = pom.getDocumentElement();
		final List<String> authors = new ArrayList<>();
		for (final Element developers : XmlDocument.children(project, "developers")) {
			for (final Element developer : XmlDocument.children(developers, "developer")) {
				XmlDocument.children(developer, "name").forEach(name -> authors.add(XmlDocument.text(name)));
			}
		}
		final List<Element> descriptions = XmlDocument.children(project, "description");
		return new Description(descriptions.isEmpty() ? "" : XmlDocument.text(descriptions.get(0)), authors);
	}
}
