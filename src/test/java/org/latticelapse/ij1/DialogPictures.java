package org.latticelapse.ij1;

import java.nio.file.Paths;

import org.latticelapse.host.FijiLikeWindows;

/**
 * Makes the pictures of dialogs and tables in the documents, as ImageJ without
 * Fiji shows them:
 *
 * <pre>
 * xvfb-run -a java -cp ... org.latticelapse.ij1.DialogPictures docs/images
 * </pre>
 */
public final class DialogPictures {

	private DialogPictures() {
		// a program
	}

	/** @param arguments the folder of the pictures */
	public static void main(final String... arguments) {
		FijiLikeWindows.open();
		try {
			final DialogPictureMaker pictures = new DialogPictureMaker(Paths.get(arguments[0]));
			pictures.setAcquisition();
			pictures.batch();
			System.exit(0);
		}
		catch (final Exception e) {
			e.printStackTrace();
			System.exit(1);
		}
	}
}
