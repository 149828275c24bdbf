package org.latticelapse.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What came of a macro that a test has run. */
public final class MacroResult {

	private static final String CLEAN = "close('*'); run('Clear Results');";

	private final boolean completed;
	private final String output;
	private final String errors;

	private MacroResult(final boolean completed, final String output, final String errors) {
		this.completed = completed;
		this.output = output;
		this.errors = errors;
	}

	/**
	 * Runs a macro, with no image open and no results, and collects what it prints.
	 *
	 * @param lines the text of the macro
	 */
	public static MacroResult of(final String... lines) {
		final FijiLike fiji = FijiLike.get();
		fiji.run(CLEAN, "");
		final PrintStream out = System.out;
		final PrintStream err = System.err;
		final ByteArrayOutputStream output = new ByteArrayOutputStream();
		final ByteArrayOutputStream errors = new ByteArrayOutputStream();
		System.setOut(new PrintStream(output, true));
		System.setErr(new PrintStream(errors, true));
		try {
			final boolean completed = fiji.run(String.join("\n", lines), "");
			return new MacroResult(completed, output.toString(), errors.toString());
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	/** @return the lines the macro has printed, if it ran to its end and nothing went to standard error. */
	public String output() {
		assertEquals("", errors, "Standard error");
		assertTrue(completed, "The macro has not completed; it printed " + output);
		return output.trim();
	}

	/** @return the lines the macro has printed before an error stopped it. */
	public String outputBeforeError() {
		assertFalse(completed, "The macro has completed; it printed " + output);
		return output.trim();
	}

	/** @return all that went to standard error while an error stopped the macro, if it holds no stack trace. */
	public String complaint() {
		assertFalse(completed, "The macro has completed; it printed " + output);
		assertFalse(errors.contains("\tat "), "Stack trace in " + errors);
		return errors.trim();
	}

	/** @return the sentence that stopped the macro, if there was exactly one and no stack trace. */
	public String error() {
		assertFalse(completed, "The macro has completed; it printed " + output);
		assertFalse(errors.contains("\tat "), "Stack trace in " + errors);
		final String start = "Macro Error: ";
		assertTrue(errors.startsWith(start), "Standard error: " + errors);
		assertEquals(0, errors.lastIndexOf(start), "More than one error: " + errors);
		return errors.substring(start.length(), errors.indexOf(" in line "));
	}
}
