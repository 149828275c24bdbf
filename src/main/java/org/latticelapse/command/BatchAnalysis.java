package org.latticelapse.command;

import ij.IJ;

import java.io.IOException;

import org.latticelapse.command.batch.Batch;
import org.latticelapse.core.image.Progress;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;
import org.scijava.widget.FileWidget;

/** Takes the steps of a recipe through a folder or a list of images and movies. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Batch Analysis...")
public class BatchAnalysis extends LatticeLapseCommand {

	@Parameter(label = "Folder or list of files", style = FileWidget.DIRECTORY_STYLE, description = "A folder with images, or a text file with one path a line")
	private String input = "";

	@Parameter(label = "Browse for the folder...", callback = "browseForInput", required = false, persist = false)
	private Button inputbrowser;

	@Parameter(label = "Only files named", required = false, description = "Such as *.tif; empty: all that look like images")
	private String pattern = "";

	@Parameter(label = "Recipe (text file)", style = FileWidget.OPEN_STYLE, description = "A text file with one run(\"Command...\", \"options\"); a line, as the macro recorder writes them")
	private String recipe = "";

	@Parameter(label = "Browse for the recipe...", callback = "browseForRecipe", required = false, persist = false)
	private Button recipebrowser;

	@Parameter(label = "Folder for the results", style = FileWidget.DIRECTORY_STYLE)
	private String output = "";

	@Parameter(label = "Browse for the results' folder...", callback = "browseForOutput", required = false, persist = false)
	private Button outputbrowser;

	@Parameter(label = "Shard", persist = false, description = "i/n: of n processes this is the i-th")
	private String shard = "1/1";

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Override
	void execute(final Progress progress) throws IOException {
		IJ.log(new Batch(input, pattern, recipe, output, shard, commands()).run(progress));
	}

	void browseForInput() {
		input = chosenFolder(input);
	}

	void browseForRecipe() {
		recipe = chosenFile(recipe);
	}

	void browseForOutput() {
		output = chosenFolder(output);
	}
}
