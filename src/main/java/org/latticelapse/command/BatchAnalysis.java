package org.latticelapse.command;

import ij.IJ;

import java.io.IOException;
import java.nio.file.Paths;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.latticelapse.view.ImageJProgress;
import org.scijava.command.Command;
import org.scijava.command.CommandService;
import org.scijava.command.ContextCommand;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.ui.UIService;
import org.scijava.widget.Button;

/** Takes the steps of a recipe through a folder or a list of images and movies. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>" + BatchAnalysis.LABEL)
public class BatchAnalysis extends ContextCommand {

	static final String LABEL = "Batch Analysis...";

	@Parameter(label = "Folder or list of files", description = "A folder with images, or a text file with one path a line")
	private String input = "";

	@Parameter(label = "Browse for the folder...", callback = "browseForInput", required = false, persist = false)
	private Button inputbrowser;

	@Parameter(label = "Only files named", required = false, description = "Such as *.tif; empty: all that look like images")
	private String pattern = "";

	@Parameter(label = "Recipe", description = "A text file with one run(\"Command...\", \"options\"); a line, as the macro recorder writes them")
	private String recipe = "";

	@Parameter(label = "Browse for the recipe...", callback = "browseForRecipe", required = false, persist = false)
	private Button recipebrowser;

	@Parameter(label = "Folder for the results")
	private String output = "";

	@Parameter(label = "Browse for the results' folder...", callback = "browseForOutput", required = false, persist = false)
	private Button outputbrowser;

	@Parameter(label = "Shard", persist = false, description = "i/n: of n processes this is the i-th")
	private String shard = "1/1";

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter
	private CommandService commands;

	@Parameter
	private UIService ui;

	@Override
	public void run() {
		try {
			runBatch();
		}
		catch (final IllegalArgumentException | IOException | CancellationException e) {
			CommandError.report(LABEL, e.getMessage(), this);
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	void browseForInput() {
		input = DialogButtons.chooseFolder(ui, input);
	}

	void browseForRecipe() {
		recipe = DialogButtons.chooseFile(ui, recipe);
	}

	void browseForOutput() {
		output = DialogButtons.chooseFolder(ui, output);
	}

	void help() {
		DialogButtons.openHelp(LABEL);
	}

	private void runBatch() throws IOException, InterruptedException {
		final RecipeCheck check = new RecipeCheck(commands);
		final Recipe steps = Recipe.read(Paths.get(recipe.trim()));
		check.require(steps);
		final Shard part = Shard.of(shard);
		final List<BatchInput> inputs = BatchInputs.of(input, pattern);
		final BatchFolder folder = BatchFolder.at(output);
		final BatchRun batch = new BatchRun(steps, check, folder, new ImageJProgress(LABEL));
		final String result;
		try {
			result = batch.of(part.of(inputs));
		}
		finally {
			new BatchSummary(folder, inputs).write();
		}
		if (batch.failed() > 0) {
			throw new IOException(result + "; " + folder.path().resolve("summary.csv") + " says why");
		}
		IJ.log(result);
	}
}
