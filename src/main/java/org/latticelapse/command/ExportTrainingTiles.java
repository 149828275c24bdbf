package org.latticelapse.command;

import java.io.IOException;

import org.latticelapse.command.macro.OpenImages;
import org.latticelapse.core.image.Progress;
import org.latticelapse.view.labeling.LabelImages;
import org.latticelapse.view.labeling.TilesRequest;
import org.latticelapse.view.labeling.TrainingTiles;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

import ij.IJ;
import ij.ImagePlus;

/** Cuts a micrograph and its labels into tiles to train a pixel classifier or a U-Net on. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Export Training Tiles...")
public class ExportTrainingTiles extends LatticeLapseCommand {

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Label image (empty: Labels of ...)", style = OpenImages.TITLE, required = false, persist = false, description = "Title of the open label image, made by SEI Phase Labeling or corrected by hand")
	private String labels = "";

	@Parameter(label = "Phases", required = false, description = "They name the labels from 3 on; empty: as the label image tells, else SEI")
	private String phases = "";

	@Parameter(label = "Side of a tile (pixels)", min = "16", max = "4096")
	private int tileside = 256;

	@Parameter(label = "Step from tile to tile (pixels)", min = "0", description = "0: the side, so that tiles do not overlap")
	private int tilestep = 0;

	@Parameter(label = "Set of the tiles", choices = { "auto", "train", "validation" }, description = "auto: the image's name decides; one image in five goes to validation")
	private String split = "auto";

	@Parameter(label = "Format", choices = { "tif", "png" })
	private String format = "tif";

	@Parameter(label = "Save to folder", persist = false)
	private String saveto = "";

	@Parameter(label = "Browse for the folder to save to...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Parameter(type = ItemIO.OUTPUT)
	private int tiles;

	@Override
	void execute(final Progress progress) throws IOException {
		final TilesRequest request = new TilesRequest(phases, tileside, tilestep, split, format, saveto);
		final String title = labels.trim().isEmpty() ? LabelImages.title(image) : labels.trim();
		tiles = TrainingTiles.export(image, OpenImages.checked(OpenImages.find(title)), request, progress);
		IJ.showStatus(tiles + " pairs of tiles written");
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}
}
