package org.latticelapse.ij1;

import ij.IJ;
import ij.ImageJ;
import ij.gui.GenericDialog;
import ij.measure.ResultsTable;

import java.awt.Button;
import java.awt.EventQueue;
import java.awt.TextField;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.Vector;

import org.latticelapse.command.batch.Batch;
import org.latticelapse.core.image.Progress;
import org.latticelapse.host.FijiLike;
import org.latticelapse.host.WindowPicture;
import org.scijava.command.CommandService;

/** Opens the dialogs of commands with an example in them, and writes pictures. To be loaded after ImageJ has been patched. */
final class DialogPictureMaker {

	/** The places of the buttons in GenericDialog.getButtons(). */
	private static final int OK = 0;
	private static final int CANCEL = 1;

	private final Path folder;

	/** @param folder of the pictures */
	DialogPictureMaker(final Path folder) {
		this.folder = folder;
	}

	/** The dialog, and the table that OK makes. */
	void setAcquisition() throws Exception {
		IJ.runPlugIn(OpenSampleMovie.class.getName(), "");
		final WindowPicture picture = new WindowPicture();
		final GenericDialog dialog = dialog("SetAcquisition", "Set Acquisition and Dose");
		picture.add(dialog);
		press(dialog.getButtons()[OK]);
		final Window table = WindowPicture.await("Dose Track");
		table.setSize(760, 260);
		picture.add(table);
		picture.write(folder.resolve("set-acquisition-and-dose.png"));
	}

	/** The dialog, and the summary of three inputs of which one is damaged. */
	void batch() throws Exception {
		final Path scratch = Files.createDirectories(Paths.get(System.getProperty("java.io.tmpdir"), "latticelapse"));
		final Path movies = Files.createDirectories(scratch.resolve("movies"));
		for (final String sample : new String[] { "LIF", "AMORPHOUS" }) {
			IJ.runPlugIn(OpenSample.class.getName(), sample);
			IJ.saveAsTiff(IJ.getImage(), movies.resolve(sample + ".tif").toString());
		}
		Files.write(movies.resolve("damaged.mrc"), Collections.singletonList("no image"));
		final Path recipe = Files.write(scratch.resolve("recipe.txt"), Collections.singletonList(
			"run(\"FFT Lattice Indexing...\", \"phases=[SEI, Cu] calibrationerror=0.5\");"));
		final Path results = scratch.resolve("results");

		final WindowPicture picture = new WindowPicture();
		final GenericDialog dialog = dialog("BatchAnalysis", "Batch Analysis");
		final Vector<TextField> fields = dialog.getStringFields();
		fields.get(0).setText(movies.toString());
		fields.get(2).setText(recipe.toString());
		fields.get(3).setText(results.toString());
		picture.add(dialog);
		press(dialog.getButtons()[CANCEL]);
		try {
			new Batch(movies.toString(), "", recipe.toString(), results.toString(), "1/1", FijiLike.get().context().service(
				CommandService.class)).run(Progress.NONE);
		}
		catch (final IOException oneInputIsDamaged) {
			ResultsTable.open(results.resolve("summary.csv").toString()).show("summary.csv");
		}
		final Window table = WindowPicture.await("summary.csv");
		table.setSize(1080, 150);
		picture.add(table);
		picture.write(folder.resolve("batch-analysis.png"));
	}

	private static void press(final Button button) {
		EventQueue.invokeLater(() -> button.dispatchEvent(new ActionEvent(button, ActionEvent.ACTION_PERFORMED, button
			.getLabel())));
	}

	private static GenericDialog dialog(final String command, final String title) throws InterruptedException {
		new Thread(() -> new SuiteCommand().run(command)).start();
		return (GenericDialog) WindowPicture.await(title);
	}
}
