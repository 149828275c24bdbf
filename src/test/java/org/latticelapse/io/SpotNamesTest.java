package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotNamesTest {

	@Test
	void readsSpacingsAndAngles() {
		assertEquals("[2.01, 2.32@121.5, 0.9@-3.0]", SpotNames.parse(" 2.01,2.32@121.5; .9@-3").toString());
		assertTrue(SpotNames.parse(" ").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "LiF", "2,O1", "0", "2.01@", "-2", "2.01@121@3", "1e5" })
	void namesWhatItCanNotRead(final String text) {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> SpotNames.parse(text)).getMessage().contains(text));
	}
}
