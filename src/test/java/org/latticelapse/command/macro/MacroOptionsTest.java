package org.latticelapse.command.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class MacroOptionsTest {

	@Test
	void keysAreLowerCaseAndInOrder() {
		final MacroOptions options = MacroOptions.parse("  MinD=1.2\tphases=SEI \n");
		assertEquals(Arrays.asList("mind", "phases"), new ArrayList<>(options.keys()));
		assertEquals("1.2", options.value("mind"));
		assertFalse(options.contains("maxd"));
		assertNull(options.value("maxd"));
	}

	@Test
	void bracketsHoldBlanksAndBrackets() {
		final MacroOptions options = MacroOptions.parse("image=[a [0 1 1] b.tif] phases=[SEI, Cu]");
		assertEquals("a [0 1 1] b.tif", options.value("image"));
		assertEquals("SEI, Cu", options.value("phases"));
	}

	@Test
	void quotesHoldBlanks() {
		assertEquals("SEI, Cu", MacroOptions.parse("phases='SEI, Cu' mind=1").value("phases"));
		assertEquals("don't", MacroOptions.parse("image=don't").value("image"));
	}

	@Test
	void valuesMayBeEmpty() {
		final MacroOptions options = MacroOptions.parse("ciffolder= saveto=[] mind=2");
		assertEquals("", options.value("ciffolder"));
		assertEquals("", options.value("saveto"));
		assertEquals("2", options.value("mind"));
		assertEquals("", MacroOptions.parse("saveto=").value("saveto"));
	}

	@Test
	void valuesMayContainEqualsSigns() {
		assertEquals("/data/dose=30/a.tif", MacroOptions.parse("saveto=/data/dose=30/a.tif").value("saveto"));
		final MacroOptions options = MacroOptions.parse("saveto=[/data/phases=LiF x] phases=Cu");
		assertEquals("/data/phases=LiF x", options.value("saveto"));
		assertEquals("Cu", options.value("phases"));
	}

	@Test
	void aKeyAloneIsTrue() {
		final MacroOptions options = MacroOptions.parse("showfft mind=2");
		assertEquals("true", options.value("showfft"));
		assertEquals("2", options.value("mind"));
	}

	@Test
	void emptyTextHasNoOptions() {
		assertTrue(MacroOptions.parse("").keys().isEmpty());
		assertTrue(MacroOptions.parse(" ").keys().isEmpty());
	}

	@Test
	void refusesWhatIsAmbiguous() {
		assertFault("given twice", "mind=1 MIND=2");
		assertFault("not closed", "phases=[SEI mind=2");
		assertFault("without a key", "mind = 2");
	}

	private static void assertFault(final String words, final String options) {
		final String message = assertThrows(IllegalArgumentException.class, () -> MacroOptions.parse(options))
			.getMessage();
		assertTrue(message.contains(words), message);
	}
}
