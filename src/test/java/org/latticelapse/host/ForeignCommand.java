package org.latticelapse.host;

import ij.IJ;
import ij.ImagePlus;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** A command that is not of this suite, to see what Fiji does to the inputs of any command. */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>LatticeLapse>Testing>LatticeLapse Foreign Command...")
public final class ForeignCommand implements Command {

	@Parameter(required = false)
	private ImagePlus image;

	@Parameter
	private double mind = 1.1;

	@Override
	public void run() {
		IJ.log("mind=" + mind + " image=" + (image == null ? "none" : image.getTitle()));
	}
}
