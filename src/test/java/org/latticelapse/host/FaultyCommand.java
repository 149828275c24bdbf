package org.latticelapse.host;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** A command that is not of this suite and has a fault. */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>LatticeLapse>Testing>LatticeLapse Faulty Command...")
public final class FaultyCommand implements Command {

	@Override
	public void run() {
		throw new IllegalStateException("This command is faulty");
	}
}
