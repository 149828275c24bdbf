package org.latticelapse.command.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTest {

	@Test
	void readsWhatTheRecorderWrites() {
		final Recipe recipe = Recipe.parse("\uFEFF// Recorded\r\n\r\nrun(\"FFT Lattice Indexing...\", \"phases=[SEI, Cu] showfft=false\");\r\n" +
			"# blur\nrun(\"Invert\");\nrun(\"Macro...\", \"code=[v = \\\"a\\\"]\") // why\n", "r.txt");
		assertEquals(3, recipe.steps().size());
		assertEquals("FFT Lattice Indexing...", recipe.steps().get(0).label());
		assertEquals("SEI, Cu", recipe.steps().get(0).options().value("phases"));
		assertEquals(3, recipe.steps().get(0).line());
		assertEquals("run(\"Invert\", \"\");", recipe.steps().get(1).call(Collections.emptyMap()));
		assertEquals("run(\"Macro...\", \"code=[v = \\\"a\\\"]\");", recipe.steps().get(2).call(Collections.emptyMap()));
	}

	@Test
	void addsOptionsAndLeavesTheImageOut() {
		final RecipeStep step = Recipe.parse("run(\"A...\", \"image=last x=1\");", "r").steps().get(0);
		assertTrue(step.takesLastImage() && step.isForAnyInput());
		assertEquals("run(\"A...\", \"x=[1] saveto=[/a b]\");", step.call(Collections.singletonMap("saveto", "/a b")));
		assertEquals("run(\"A...\", \"x=[1] saveto='/a] b'\");", step.call(Collections.singletonMap("saveto", "/a] b")));
		assertThrows(IllegalArgumentException.class, () -> step.call(Collections.singletonMap("saveto", "/a] 'b")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "wait(100);|Line 2", "run(\"A...\", x);|Line 2", "run(\"A...\", \"x=[1\");|not closed" })
	void otherLinesAreNamed(final String line, final String words) {
		final String message = assertThrows(IllegalArgumentException.class, () -> Recipe.parse("// first\n" + line, "r.txt"))
			.getMessage();
		assertTrue(message.contains(words) && message.contains("r.txt"), message);
	}

	@Test
	void anEmptyRecipeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Recipe.parse("// nothing\n", "r.txt"));
	}
}
