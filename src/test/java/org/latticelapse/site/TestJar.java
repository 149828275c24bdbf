package org.latticelapse.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small jars for tests. */
final class TestJar {

	private TestJar() {
		// only static methods
	}

	/** Writes a jar with a properties file and some classes of the class path. */
	static Path write(final Path file, final String properties, final Class<?>... classes) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream jar = new ZipOutputStream(out)) {
			put(jar, "META-INF/MANIFEST.MF", ("Built: " + properties).getBytes(StandardCharsets.UTF_8));
			put(jar, "test.properties", properties.getBytes(StandardCharsets.UTF_8));
			for (final Class<?> type : classes) {
				put(jar, resource(type), bytes(type));
			}
		}
		return file;
	}

	static byte[] bytes(final Class<?> type) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (InputStream in = type.getResourceAsStream("/" + resource(type))) {
			for (int value = in.read(); value >= 0; value = in.read()) {
				bytes.write(value);
			}
		}
		return bytes.toByteArray();
	}

	private static String resource(final Class<?> type) {
		return type.getName().replace('.', '/') + ".class";
	}

	private static void put(final ZipOutputStream jar, final String name, final byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}
}
