package org.latticelapse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.math3.util.FastMath;
import org.jtransforms.fft.DoubleFFT_2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pl.edu.icm.jlargearrays.LargeArray;

/** The checksums of the jars were computed by another program, which agrees with the Updater on all jars of Fiji. */
class UpdaterChecksumTest {

	@TempDir
	Path folder;

	@Test
	void knowsTheChecksumsOfPublishedJars() throws IOException, URISyntaxException {
		assertEquals("6e5738a83410839ebf607ab335c738f62842152b", checksum(DoubleFFT_2D.class));
		assertEquals("52a825a4666aa43be163c740ea470f315a238449", checksum(LargeArray.class));
		assertEquals("061e913b11d33430f3d830987c7c862d646ef492", checksum(FastMath.class));
		assertEquals("3a0c46a92552667583c31ccef6802087ea558bd0", checksum(CSVFormat.class));
	}

	@Test
	void ofOtherFilesThePathCounts() throws IOException {
		final Path file = Files.write(folder.resolve("abc"), "c".getBytes(StandardCharsets.US_ASCII));
		// The SHA-1 of "abc" (FIPS 180-2, appendix A.1)
		assertEquals("a9993e364706816aba3e25717850c26c9cd0d89d", UpdaterChecksum.of("ab", file));
		assertNotEquals(UpdaterChecksum.of("ab", file), UpdaterChecksum.of("macros/ab.ijm", file));
	}

	@Test
	void commentsInPropertiesDoNotCount() {
		assertEquals("\nversion=1\n", kept("#Mon Nov 23 2026\nversion=1\n"));
		assertEquals("a=#b\n\n", kept("a=#b\n#c\n"));
		assertEquals("a\n", kept("a\n#c"));
		assertEquals("\n\n", kept("#a\n#b\n"));
	}

	@Test
	void theUpdaterMissesCommentsAfterBlankLines() {
		assertEquals("\n#kept\n\n", kept("\n#kept\n#dropped\n"));
		assertEquals("\n#kept\n", kept("##\n#kept\n"));
		assertEquals("\n\n\n", kept("\n\n#dropped\n"));
	}

	private static String kept(final String text) {
		final byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		return new String(UpdaterChecksum.withoutComments(bytes), StandardCharsets.US_ASCII);
	}

	private static String checksum(final Class<?> member) throws IOException, URISyntaxException {
		final Path jar = Paths.get(member.getProtectionDomain().getCodeSource().getLocation().toURI());
		return UpdaterChecksum.of("jars/" + jar.getFileName(), jar);
	}
}
