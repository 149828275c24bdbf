package org.latticelapse.host;

/**
 * Stands in for the launcher of a headless Fiji: takes its arguments, and ends
 * with 0 whatever happens, as that does.
 */
public final class HeadlessFiji {

	private HeadlessFiji() {
		// a program
	}

	/** @param arguments such as {@code --headless --run COMMAND OPTIONS} */
	public static void main(final String... arguments) {
		FijiLike.get().launch(arguments);
		FijiLike.get().context().dispose();
		System.exit(0);
	}
}
