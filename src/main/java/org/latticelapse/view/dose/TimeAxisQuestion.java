package org.latticelapse.view.dose;

import ij.IJ;
import ij.ImagePlus;

import java.util.Optional;

import org.latticelapse.io.TimeAxis;

/** Asks whether the slices of a stack are the frames of a movie, where nobody has said so. */
public final class TimeAxisQuestion {

	private TimeAxisQuestion() {}

	/**
	 * @param image an image
	 * @param timeAxis auto, t or z, as the user states it
	 * @return the axis as stated, or z if the user, asked in a dialog, says so; empty
	 *         if the user says that z is not time. A macro that states nothing is not
	 *         asked: its slices count as frames.
	 */
	public static Optional<String> answer(final ImagePlus image, final String timeAxis) {
		if (!timeAxis.equals("auto") || !TimeAxis.isDoubtful(image) || IJ.getInstance() == null || IJ.isMacro()) {
			return Optional.of(timeAxis);
		}
		final boolean isTime = IJ.showMessageWithCancel("LatticeLapse", "The " + image.getNSlices() + " slices of \"" +
			image.getTitle() + "\" lie along z.\nAre they the frames of a movie, one after the other?");
		return isTime ? Optional.of("z") : Optional.empty();
	}
}
