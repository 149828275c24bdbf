package org.latticelapse.io.sidecar;

/** Names of files without their ends. */
final class FileStem {

	private FileStem() {}

	/** @return a file name without what follows its last dot. */
	static String of(final String name) {
		final int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	/** @return the name of a file in a path of any operating system. */
	static String fileName(final String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}
}
