package org.latticelapse.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The checksum by which the ImageJ Updater knows a file, in hexadecimal digits.
 * Of a jar it is the SHA-1 of the names and contents of its entries in the order
 * of their names, without the manifest and without comments in properties files:
 * a jar built anew from equal sources keeps its checksum. Of any other file it is
 * the SHA-1 of its path on the site and its content.
 */
final class UpdaterChecksum {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private UpdaterChecksum() {
		// only static methods
	}

	/**
	 * @param path where the file lies in Fiji's folder, like jars/gson-2.10.1.jar
	 * @param file the file itself
	 */
	static String of(final String path, final Path file) throws IOException {
		final MessageDigest digest = sha1();
		if (path.endsWith(".jar")) {
			digestJar(file, digest);
		}
		else {
			digest.update(ascii(path));
			digest.update(Files.readAllBytes(file));
		}
		return hexadecimal(digest.digest());
	}

	static MessageDigest sha1() {
		try {
			return MessageDigest.getInstance("SHA-1");
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-1", e);
		}
	}

	static String hexadecimal(final byte[] bytes) {
		final StringBuilder digits = new StringBuilder();
		for (final byte value : bytes) {
			digits.append(String.format("%02x", value));
		}
		return digits.toString();
	}

	private static void digestJar(final Path file, final MessageDigest digest) throws IOException {
		try (ZipFile jar = new ZipFile(file.toFile())) {
			final Map<String, ZipEntry> entries = new TreeMap<>();
			Collections.list(jar.entries()).forEach(entry -> entries.put(entry.getName(), entry));
			for (final ZipEntry entry : entries.values()) {
				digest.update(ascii(entry.getName()));
				if (entry.getName().equals(MANIFEST)) continue;
				final byte[] content = read(jar, entry);
				digest.update(entry.getName().endsWith(".properties") ? withoutComments(content) : content);
			}
		}
	}

	private static byte[] read(final ZipFile jar, final ZipEntry entry) throws IOException {
		final ByteArrayOutputStream content = new ByteArrayOutputStream();
		final byte[] buffer = new byte[8192];
		try (InputStream in = jar.getInputStream(entry)) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				content.write(buffer, 0, count);
			}
		}
		return content.toByteArray();
	}

	/**
	 * Empties the lines that begin with #, except one that follows a blank line or
	 * a line of nothing but #: such a line ends without the Updater noticing that
	 * a new one begins.
	 */
	static byte[] withoutComments(final byte[] text) {
		final ByteArrayOutputStream kept = new ByteArrayOutputStream();
		boolean lineBegins = true;
		int i = 0;
		while (i < text.length) {
			final byte value = text[i++];
			if (!lineBegins || value != '#') {
				lineBegins = !lineBegins && value == '\n';
				kept.write(value);
				continue;
			}
			while (i < text.length && text[i] == '#') i++;
			lineBegins = i < text.length && text[i] != '\n';
			while (i < text.length && text[i] != '\n') i++;
			if (i++ < text.length) kept.write('\n');
		}
		return kept.toByteArray();
	}

	private static byte[] ascii(final String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
