package org.latticelapse.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainNumberTest {

	@Test
	void hasSixDigitsAndNoExponent() {
		assertEquals("0", PlainNumber.of(0));
		assertEquals("0", PlainNumber.of(-0.0));
		assertEquals("400", PlainNumber.of(400.0000001));
		assertEquals("10000", PlainNumber.of(1e4));
		assertEquals("0.05", PlainNumber.of(0.05));
		assertEquals("-175.123", PlainNumber.of(-175.1234));
		assertEquals("12345700", PlainNumber.of(12345678));
	}
}
