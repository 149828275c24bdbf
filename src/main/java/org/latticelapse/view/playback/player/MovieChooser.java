package org.latticelapse.view.playback.player;

import ij.io.OpenDialog;

import java.awt.Component;
import java.io.File;
import java.util.Optional;

import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where a movie is to be written, and in which format. */
final class MovieChooser {

	private MovieChooser() {}

	/**
	 * @param parent the window that asks
	 * @param name proposed name, without extension
	 * @return the path, with the extension of the format chosen; empty if the user
	 *         gives up
	 */
	static Optional<String> ask(final Component parent, final String name) {
		final JFileChooser chooser = new JFileChooser(OpenDialog.getDefaultDirectory());
		chooser.setDialogTitle("Save movie");
		chooser.setAcceptAllFileFilterUsed(false);
		for (final String[] format : new String[][] { { "AVI (Motion JPEG)", "avi" }, { "Animated GIF", "gif" },
			{ "TIFF stack, RGB", "tif" } })
		{
			chooser.addChoosableFileFilter(new FileNameExtensionFilter(format[0], format[1]));
		}
		final FileNameExtensionFilter folder = new FileNameExtensionFilter("Folder of PNG files", "png");
		chooser.addChoosableFileFilter(folder);
		chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
		chooser.setSelectedFile(new File(name));
		if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) return Optional.empty();
		final File chosen = chooser.getSelectedFile();
		final String extension = ((FileNameExtensionFilter) chooser.getFileFilter()).getExtensions()[0];
		final boolean complete = chooser.getFileFilter() == folder || chosen.getName().matches("(?i).*\\.(avi|gif|tiff?)");
		final File file = complete ? chosen : new File(chosen.getPath() + "." + extension);
		final boolean accepted = !file.isFile() || JOptionPane.showConfirmDialog(parent, file.getName() +
			" is there already. Replace it?", "Save movie", JOptionPane.OK_CANCEL_OPTION) == JOptionPane.OK_OPTION;
		return accepted ? Optional.of(file.getPath()) : Optional.empty();
	}
}
