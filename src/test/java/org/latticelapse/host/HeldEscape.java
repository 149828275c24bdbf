package org.latticelapse.host;

import ij.IJ;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A user who holds the Escape key down from a place in a macro to the end of the test's try block. */
public final class HeldEscape implements AutoCloseable {

	private final Path marker;
	private final AtomicBoolean released = new AtomicBoolean();
	private final Thread user = new Thread(this::hold);

	/** @param folder for the file by which the macro says that it has come to the place */
	public HeldEscape(final Path folder) {
		marker = folder.resolve("escape");
		user.start();
	}

	/** @return the place in the macro: what makes its images stands before, for ImageJ would leave them half made. */
	public String here() {
		return "File.saveString('', '" + marker.toString().replace('\\', '/') + "');";
	}

	@Override
	public void close() throws IOException, InterruptedException {
		released.set(true);
		user.join();
		IJ.setKeyUp(KeyEvent.VK_ESCAPE);
		Files.deleteIfExists(marker);
	}

	private void hold() {
		while (!released.get()) {
			if (Files.exists(marker)) IJ.setKeyDown(KeyEvent.VK_ESCAPE);
			Thread.yield();
		}
	}
}
