package org.latticelapse.command;

import org.latticelapse.core.image.Progress;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** A command of this suite with a fault that nobody has foreseen. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Testing>LatticeLapse Faulty...")
public final class FaultySuiteCommand extends LatticeLapseCommand {

	@Override
	void execute(final Progress progress) {
		throw new IllegalStateException("This command is faulty");
	}
}
