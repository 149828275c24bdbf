package org.latticelapse.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that any other program, in any country, reads alike. */
class CsvTextTest {

	private final Locale usual = Locale.getDefault();

	@AfterEach
	void restore() {
		Locale.setDefault(usual);
	}

	@Test
	void keepsSevenDigitsAndThePointInEveryLocale() throws IOException {
		Locale.setDefault(Locale.GERMANY);
		assertEquals("Name,x\nÅ,2.013278\nb,1.234568e-05\nc,-1234567\nd,\n", csv("Å", 2.01327849, "b",
			1.23456789e-5, "c", -1234567.1, "d", null));
		Locale.setDefault(new Locale("ar", "EG"));
		assertEquals("Name,x\na,42\n", csv("a", 42));
	}

	@Test
	void quotesWhatHoldsACommaOrQuote() throws IOException {
		assertEquals("Name,x\n\"a,\"\"b\"\"\",NaN\n", csv("a,\"b\"", Double.NaN));
	}

	private static String csv(final Object... values) throws IOException {
		final java.util.List<java.util.List<Object>> rows = new java.util.ArrayList<>();
		for (int i = 0; i < values.length; i += 2) {
			rows.add(Arrays.asList(values[i], values[i + 1]));
		}
		final StringBuilder out = new StringBuilder();
		CsvText.write(Table.of("T", "Name", "x").withRows(rows), out);
		return out.toString();
	}
}
