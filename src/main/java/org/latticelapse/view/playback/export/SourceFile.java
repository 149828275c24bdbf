package org.latticelapse.view.playback.export;

import ij.ImagePlus;
import ij.io.FileInfo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What an image was opened from. A virtual stack still reads its frames from there, so nothing may be written over it. */
final class SourceFile {

	private SourceFile() {}

	/**
	 * @param place where something shall be written
	 * @throws IllegalArgumentException if the image was opened from it, or reads its
	 *           frames from files in it
	 */
	static void requireOther(final ImagePlus image, final Path place) {
		final FileInfo opened = image.getOriginalFileInfo();
		if (opened == null || opened.directory == null || opened.directory.isEmpty()) return;
		final File folder = new File(opened.directory);
		final boolean file = opened.fileName != null && isSame(new File(folder, opened.fileName), place);
		final boolean frames = image.getStack().isVirtual() && isSame(folder, place);
		if (!file && !frames) return;
		throw new IllegalArgumentException("output=" + place + (file ? " is the file that image \"" : " holds the files that image \"") +
			image.getTitle() + "\" was opened from; give another name");
	}

	private static boolean isSame(final File file, final Path place) {
		try {
			return Files.exists(place) && file.exists() && Files.isSameFile(file.toPath(), place);
		}
		catch (final IOException | InvalidPathException e) {
			return false;
		}
	}
}
