package org.latticelapse.ij1;

import ij.IJ;
import ij.gui.GenericDialog;
import ij.plugin.PlugIn;

import java.awt.Font;
import java.awt.GraphicsEnvironment;

import org.latticelapse.view.About;
import org.latticelapse.view.ProjectInfo;

/** Shows version, citation and licence, and writes them to the log where there are no windows. */
public final class AboutLatticeLapse implements PlugIn {

	@Override
	public void run(final String argument) {
		if (GraphicsEnvironment.isHeadless()) {
			IJ.log(About.text());
			return;
		}
		final GenericDialog dialog = new GenericDialog("About LatticeLapse");
		// A message of the dialog swallows blank lines.
		for (final String paragraph : About.text().split("\n\n")) {
			dialog.addMessage(paragraph, new Font(Font.SANS_SERIF, Font.PLAIN, 13));
		}
		dialog.addHelp(ProjectInfo.web());
		dialog.setHelpLabel("Web page");
		dialog.hideCancelButton();
		dialog.showDialog();
	}
}
