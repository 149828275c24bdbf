package org.latticelapse.ij1;

import ij.gui.GenericDialog;
import ij.plugin.frame.Recorder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.latticelapse.view.ProjectInfo;

/** The dialog of FFT Lattice Indexing in ImageJ without SciJava; it remembers the last values. */
final class IndexingDialog {

	private static Map<String, String> last = IndexingOptions.defaults();

	private final GenericDialog dialog;
	private final Map<String, String> answers = new LinkedHashMap<>();

	private IndexingDialog(final String title) {
		dialog = new GenericDialog(title);
		// The Recorder takes the first word of a label for the macro key.
		dialog.addStringField("phases: to compare", last.get("phases"), 24);
		dialog.addDirectoryField("ciffolder: with more phases", last.get("ciffolder"), 24);
		dialog.addChoice("temperature: of the specimen", new String[] { "auto", "room", "cryo" }, last.get(
			"temperature"));
		number("mind: smallest d-spacing", "mind", 2, "\u00c5");
		number("maxd: largest d-spacing", "maxd", 2, "\u00c5");
		number("calibrationerror: of the pixel size", "calibrationerror", 2, "%");
		number("distortion: of the image", "distortion", 2, "%");
		number("falsealarm: probability", "falsealarm", -3, "");
		number("maxlattices: at most", "maxlattices", 0, "");
		dialog.addChoice("frames: to index", new String[] { "current", "all" }, last.get("frames"));
		dialog.addCheckbox("showfft", Boolean.parseBoolean(last.get("showfft")));
		dialog.addDirectoryField("saveto: folder for the results", last.get("saveto"), 24);
		dialog.addHelp(ProjectInfo.web());
	}

	/** @return the values the user gives; empty if the user cancels. */
	static Optional<Map<String, String>> ask(final String title) {
		final IndexingDialog asked = new IndexingDialog(title);
		asked.dialog.showDialog();
		if (asked.dialog.wasCanceled()) {
			return Optional.empty();
		}
		asked.read();
		last = Collections.unmodifiableMap(asked.answers);
		return Optional.of(last);
	}

	private void read() {
		answers.put("phases", dialog.getNextString());
		answers.put("ciffolder", dialog.getNextString());
		answers.put("temperature", dialog.getNextChoice());
		for (final String key : new String[] { "mind", "maxd", "calibrationerror", "distortion", "falsealarm",
			"maxlattices" })
		{
			answers.put(key, Double.toString(dialog.getNextNumber()));
		}
		answers.put("frames", dialog.getNextChoice());
		answers.put("showfft", Boolean.toString(dialog.getNextBoolean()));
		answers.put("saveto", dialog.getNextString());
		if (Recorder.record && answers.get("showfft").equals("false")) {
			// ImageJ records only boxes that are ticked, and a missing key means the default.
			Recorder.recordOption("showfft", "false");
		}
	}

	private void number(final String label, final String key, final int digits, final String unit) {
		dialog.addNumericField(label, Double.parseDouble(last.get(key)), digits, 8, unit);
	}
}
