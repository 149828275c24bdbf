package org.latticelapse.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A screen that nobody sees, for tests of ImageJ's windows: the X server Xvfb. */
final class VirtualDisplay implements AutoCloseable {

	private final Process server;
	private final String name;

	private VirtualDisplay(final Process server, final String name) {
		this.server = server;
		this.name = name;
	}

	/** @return a new display; empty if Xvfb is not installed here. */
	static Optional<VirtualDisplay> open() {
		// The server chooses a free number, and writes it when it is ready.
		final ProcessBuilder command = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24",
			"-nolisten", "tcp");
		command.redirectError(ProcessBuilder.Redirect.INHERIT);
		try {
			final Process server = command.start();
			final BufferedReader output = new BufferedReader(new InputStreamReader(server.getInputStream(),
				StandardCharsets.US_ASCII));
			final String number = output.readLine();
			return number == null ? Optional.empty() : Optional.of(new VirtualDisplay(server, ":" + number.trim()));
		}
		catch (final IOException notInstalled) {
			return Optional.empty();
		}
	}

	/** @return what the variable DISPLAY must say. */
	String name() {
		return name;
	}

	@Override
	public void close() {
		server.destroy();
	}
}
