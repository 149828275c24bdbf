package org.latticelapse.view.playback.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.view.RoundLength;

/** Numbers and formulas as the annotation writes them. */
class AnnotationWordsTest {

	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

	@Test
	void numbersHaveTheDecimalsOfTheirSteps() {
		assertEquals("140 e/Å²", new Numbers(20).with(140.2, "e/Å²"));
		assertEquals("140.2 e/Å²", new Numbers(0.5).with(140.2, "e/Å²"));
		assertEquals("0.050", new Numbers(0.005).plain(0.05));
		assertEquals("0", new Numbers(20).plain(-1e-12));
	}

	@Test
	void longTimesAreInMinutes() {
		assertEquals("12.5 s", new Numbers(0.5).time(12.5, 599));
		assertEquals("1:05 min", new Numbers(0.5).time(65.9, 601));
	}

	/** Nothing is past its limit by rounding. */
	@Test
	void partsAreRoundedDown() {
		assertEquals("99 %", Numbers.percent(0.9999));
		assertEquals("100 %", Numbers.percent(1));
		assertEquals("0.4 %", Numbers.percent(0.004));
		assertEquals("0 %", Numbers.percent(0));
		assertEquals("12 \u00d7", Numbers.percent(12.9));
	}

	@Test
	void threeDigitsWithoutExponent() {
		assertEquals("50.0", Numbers.threeDigits(50));
		assertEquals("1235", Numbers.threeDigits(1234.5));
		assertEquals("0.0512", Numbers.threeDigits(0.05123));
	}

	@Test
	void onlyTheNumbersOfFormulasAreLowered() {
		assertEquals("Li\u2082CO\u2083 to Li\u2082O and CO\u2082", ChemicalText.lowered("Li2CO3 to Li2O and CO2", FONT));
		assertEquals("C-K and O-K, 20 °C, LiF, phase1, PMC4100024-2", ChemicalText.lowered(
			"C-K and O-K, 20 °C, LiF, phase1, PMC4100024-2", FONT));
	}

	@Test
	void linesBreakBetweenWords() {
		final double width = TextMark.width("HRTEM and FFT:", FONT);
		final List<String> lines = TextWrap.lines("HRTEM and FFT: no noticeable damage", FONT, width + 1);
		assertEquals("HRTEM and FFT: no noticeable damage", String.join(" ", lines));
		assertEquals("HRTEM and FFT:", lines.get(0));
		assertTrue(lines.size() >= 2);
	}

	@Test
	void scaleBarsAreRound() {
		assertEquals(5, RoundLength.within(9.9), 1e-9);
		assertEquals(10, RoundLength.within(10), 1e-9);
		assertEquals(0.2, RoundLength.within(0.3), 1e-9);
	}
}
