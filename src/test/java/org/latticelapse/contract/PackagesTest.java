package org.latticelapse.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A reader who opens a package is told what it is for, and where to begin. */
class PackagesTest {

	private static final Path SOURCES = Paths.get("src/main/java");

	@Test
	void everyPackageSaysWhatItIsFor() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			final List<Path> silent = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
				.filter(folder -> !Files.exists(folder.resolve("package-info.java"))).collect(Collectors.toList());
			assertEquals(Collections.emptyList(), silent);
		}
	}
}
