package org.latticelapse.command.testing;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;

import org.latticelapse.command.macro.MacroOutputs;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.command.ContextCommand;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.thread.ThreadService;

/** Has one input of every kind the suite uses, logs what it was given, and makes an image and a table. */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>LatticeLapse>Testing>LatticeLapse Every Input...")
public final class EveryInput extends ContextCommand {

	@Parameter
	private ThreadService threads;

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Phases")
	private String phases = "SEI";

	@Parameter(min = "0.5", max = "10")
	private double mind = 1.1;

	@Parameter(min = "1", max = "16")
	private int maxlattices = 4;

	@Parameter
	private boolean showfft = true;

	@Parameter(choices = { "current", "all" })
	private String frames = "current";

	@Parameter
	private String saveto = "";

	@Parameter(type = ItemIO.OUTPUT)
	private ImagePlus fft;

	@Parameter(type = ItemIO.OUTPUT)
	private ResultsTable lattices;

	@Override
	public void run() {
		IJ.log(image.getTitle() + "|" + phases + "|" + mind + "|" + maxlattices + "|" + showfft + "|" + frames + "|" +
			saveto);
		fft = IJ.createImage("FFT of " + image.getTitle(), "8-bit black", 8, 8, 1);
		lattices = new ResultsTable();
		lattices.addRow();
		lattices.addValue("Phase", "LiF");
		lattices.addValue("Score", 1.0 / 64);
		final MacroOutputs outputs = new MacroOutputs(threads);
		outputs.show(fft);
		outputs.show(lattices, "Lattices");
	}
}
