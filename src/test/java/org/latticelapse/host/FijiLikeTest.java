package org.latticelapse.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The host itself: what a macro prints, and how it knows that a macro has failed. */
class FijiLikeTest {

	@Test
	void printsWhatTheMacroPrints() {
		assertEquals("1\nÅ", MacroResult.of("print(1);", "print('Å');").output());
	}

	@Test
	void stopsAtAnError() {
		final MacroResult result = MacroResult.of("print(1);", "run('No such command');", "print(2);");
		assertEquals("1", result.outputBeforeError());
		assertEquals("Unrecognized command: \"No such command\"", result.error());
	}

	@Test
	void noticesSyntaxErrors() {
		assertTrue(MacroResult.of("measure(;").error().contains("Undefined identifier"));
	}

	@Test
	void takesExitWithAMessageForAFailure() {
		assertEquals("1", MacroResult.of("print(1);", "exit('wrong');", "print(2);").outputBeforeError());
	}

	@Test
	void takesExitWithoutAMessageForTheEnd() {
		assertEquals("1", MacroResult.of("print(1);", "exit();", "print(2);").output());
	}

	@Test
	void noticesExceptions() {
		assertEquals("1\n2", MacroResult.of("print(1);", "call('java.lang.Integer.parseInt', 'x');", "print(2);")
			.outputBeforeError());
	}

	@Test
	void runsImageJCommandsHeadless() {
		final String mean = MacroResult.of("newImage('ramp', '8-bit ramp', 64, 64, 1);", //
			"run('Invert');", "print(getPixel(0, 0));").output();
		assertEquals("255", mean);
	}
}
