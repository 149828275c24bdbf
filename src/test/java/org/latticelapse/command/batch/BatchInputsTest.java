package org.latticelapse.command.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchInputsTest {

	@TempDir
	Path folder;

	@Test
	void takesTheImagesOfAFolderInOrder() throws IOException {
		for (final String name : new String[] { "b.tif", "a.mrc", "a.mrc.mdoc", "notes.txt", ".hidden.tif", "c].tif" }) {
			Files.createFile(folder.resolve(name));
		}
		Files.createDirectory(folder.resolve("d.tif"));
		assertEquals("[a.mrc, b.tif, c_.tif]", names(folder.toString(), ""));
		assertEquals("[b.tif, c_.tif]", names(folder.toString(), "*.tif"));
		assertEquals("[notes.txt]", names(folder.toString(), "*.txt"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> names(folder.toString(), "*.eer")).getMessage().contains(
			"pattern=*.eer"));
	}

	@Test
	void takesTheFilesOfAList() throws IOException {
		final Path list = folder.resolve("list.txt");
		Files.write(list, "x/a.tif\r\n# not\n\n/data/a.tif\ny/A.tif\n".getBytes(StandardCharsets.UTF_8));
		assertEquals("[a.tif, a.tif~2, A.tif~3]", names(list.toString(), ""));
		assertEquals(folder.resolve("x/a.tif").toAbsolutePath(), BatchInputs.of(list.toString(), "").get(0).file());
	}

	@Test
	void namesLeaveRoomForEndings() throws IOException {
		final String long1 = String.join("", Collections.nCopies(80, "\u65e5"));
		final Path list = Files.write(folder.resolve("list.txt"), Arrays.asList(long1 + "1.tif", long1 + "2.tif"));
		final List<BatchInput> inputs = BatchInputs.of(list.toString(), "");
		assertTrue(inputs.get(0).name().getBytes(StandardCharsets.UTF_8).length <= 200);
		assertEquals(inputs.get(0).name() + "~2", inputs.get(1).name());
		final String ofTwoChars = "\ud83d\udd2c";
		final String long2 = "a" + String.join("", Collections.nCopies(60, ofTwoChars));
		Files.write(list, Collections.singletonList(long2));
		assertEquals("a" + String.join("", Collections.nCopies(49, ofTwoChars)), BatchInputs.of(list.toString(), "").get(0)
			.name());
	}

	@Test
	void aNameThatJavaCouldNotReadIsToldWithItsRemedy() throws IOException {
		final Path list = Files.write(folder.resolve("list.txt"), Arrays.asList("a\uFFFD.tif"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> names(list.toString(), "")).getMessage().contains(
			"LC_ALL"));
	}

	@Test
	void shardsShareTheList() {
		final List<Integer> all = Arrays.asList(1, 2, 3, 4, 5, 6, 7);
		assertEquals(Arrays.asList(2, 5), Shard.of("2/3").of(all));
		final Set<Integer> together = new HashSet<>();
		for (final String shard : new String[] { "1/3", "2/3", " 3 / 3 " }) {
			Shard.of(shard).of(all).forEach(element -> assertTrue(together.add(element)));
		}
		assertEquals(new HashSet<>(all), together);
		for (final String wrong : new String[] { "0/3", "4/3", "1", "a/b", "1/0", "-1/2" }) {
			assertThrows(IllegalArgumentException.class, () -> Shard.of(wrong), wrong);
		}
	}

	private static String names(final String input, final String pattern) {
		return BatchInputs.of(input, pattern).stream().map(BatchInput::name).collect(Collectors.toList()).toString();
	}
}
