package org.latticelapse.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HelpPageTest {

	@Test
	void isNamedAfterTheCommand() {
		assertEquals("fft-lattice-indexing.md", HelpPage.file("FFT Lattice Indexing..."));
		assertEquals("dose-annotated-playback.md", HelpPage.file("Dose-Annotated Playback..."));
	}

	@Test
	void isOnTheProjectsWebPage() {
		final String page = HelpPage.of("Batch Analysis...");
		assertTrue(page.matches("https://[^/]+/.*/docs/batch-analysis\\.md"), page);
	}
}
