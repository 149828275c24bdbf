package org.latticelapse.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.Macro;

import org.junit.jupiter.api.Test;

/** What stands before the fields of the dialogs in ImageJ alone. */
class CommandDialogTest {

	/** With a prefix for each, "frames: Frames" would be read. */
	@Test
	void noWordIsSaidTwice() {
		assertEquals("Frames", CommandDialog.label("frames", "Frames"));
		assertEquals("Resolution (nm; 0: automatic)", CommandDialog.label("resolution", "Resolution (nm; 0: automatic)"));
		assertEquals("saveto: Save to folder", CommandDialog.label("saveto", "Save to folder"));
	}

	@Test
	void theRecorderFindsTheKey() {
		for (final String label : new String[] { "Frames", "Frame time (s)", "Label image (empty: Labels of ...)", "" }) {
			assertEquals("frames", Macro.trimKey(CommandDialog.label("frames", label)));
		}
	}
}
