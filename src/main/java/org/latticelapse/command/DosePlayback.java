package org.latticelapse.command;

import ij.IJ;
import ij.ImagePlus;
import ij.macro.Interpreter;

import java.awt.GraphicsEnvironment;
import java.io.IOException;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.playback.PlaybackSpeed;
import org.latticelapse.view.playback.annotation.Content;
import org.latticelapse.view.playback.export.PlaybackOptions;
import org.latticelapse.view.playback.export.PlaybackRun;
import org.latticelapse.view.playback.player.PlayerWindow;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;
import org.scijava.widget.FileWidget;

/** Plays a movie with time, dose and the damage of each phase, puts them on its frames, or writes a movie file. */
@Plugin(type = Command.class, headless = true, menuPath = "Plugins>LatticeLapse>Dose-Annotated Playback...")
public class DosePlayback extends LatticeLapseCommand {

	@Parameter
	private ImagePlus image;

	@Parameter(label = "Phases", description = "Ids and sets of the phase library, separated by commas: LiF, SEI ...; none: no bars")
	private String phases = "LiF, Li2CO3";

	@Parameter(label = "Own critical doses (CSV)", style = FileWidget.OPEN_STYLE, required = false, description = "Columns Phase, Range, Temperature, Voltage_kV, Limit_e/A2, Bound, Criterion, Source")
	private String criticaldoses = "";

	@Parameter(label = "Browse for critical doses...", callback = "browseForDoses", required = false, persist = false)
	private Button browsedoses;

	@Parameter(label = "Specimen temperature", choices = { "auto", "room", "cryo" }, description = "auto: what the image's record says, else room")
	private String temperature = "auto";

	@Parameter(label = "Position", choices = { "topleft", "topright", "bottomleft", "bottomright" })
	private String position = "topleft";

	@Parameter(label = "Content", description = "time, rate, dose, frame, bars, criteria, scalebar; or all")
	private String content = Content.DEFAULT;

	@Parameter(label = "Font")
	private String font = "SansSerif";

	@Parameter(label = "Font size (pixels; 0: auto)", min = "0", max = "1000")
	private int fontsize = 0;

	@Parameter(label = "Speed", min = "0.001", max = "100000", stepSize = "1")
	private double speed = 10;

	@Parameter(label = "Unit of the speed", choices = { PlaybackSpeed.FRAMES, PlaybackSpeed.DOSE })
	private String speedunit = PlaybackSpeed.FRAMES;

	@Parameter(label = "Dose of each picture (e/\u00c5\u00b2; 0: every frame)", min = "0", stepSize = "1", description = "Frames are taken together until they have received this dose")
	private double dosebin = 0;

	@Parameter(label = "Frames taken together are", choices = { "mean", "sum" })
	private String binning = "mean";

	// What makes this anything but the player is asked for each time.
	@Parameter(label = "Put the annotation on every frame", persist = false, description = "As overlay; the pixels stay as they are")
	private boolean annotate = false;

	@Parameter(label = "Write movie", required = false, persist = false, description = "Path with .avi, .gif or .tif, or of a folder for PNG files; empty: none is written")
	private String output = "";

	@Parameter(label = "Browse for the movie file...", callback = "browseForMovie", required = false, persist = false)
	private Button browsemovie;

	@Parameter(label = "Width of the movie (pixels; 0: of the image)", min = "0", max = "16384")
	private int width = 0;

	@Parameter(label = "Save current picture to folder", required = false, persist = false, description = "NAME.annotated.png is written there; empty: nothing is")
	private String saveto = "";

	@Parameter(label = "Browse for the folder...", callback = "browseForResults", required = false, persist = false)
	private Button browseresults;

	@Parameter(label = "Help", callback = "help", required = false, persist = false)
	private Button help;

	@Override
	void execute(final Progress progress) throws IOException {
		if (!options().isForPlayer()) PlaybackRun.of(image, options(), progress).forEach(IJ::log);
		else if (hasWindows()) PlayerWindow.open(image, options().request()).forEach(IJ::log);
		else throw new IllegalArgumentException("the player needs windows; give annotate=true, output=... or saveto=...");
	}

	void browseForDoses() {
		criticaldoses = chosenFile(criticaldoses);
	}

	void browseForMovie() {
		output = chosenNewFile(output);
	}

	void browseForResults() {
		saveto = chosenFolder(saveto);
	}

	private PlaybackOptions options() {
		return new PlaybackOptions().with("phases", phases).with("criticaldoses", criticaldoses).with("temperature",
			temperature).with("position", position).with("content", content).with("font", font).with("fontsize", fontsize).with(
				"speed", speed).with("speedunit", speedunit).with("dosebin", dosebin).with("binning", binning).with("annotate",
					annotate).with("output", output).with("width", width).with("saveto", saveto);
	}

	private static boolean hasWindows() {
		return !GraphicsEnvironment.isHeadless() && !Interpreter.isBatchMode();
	}
}
