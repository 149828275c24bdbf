package org.latticelapse.view;

import java.util.function.Consumer;

import ij.ImagePlus;
import ij.gui.Roi;

/** On which slice or frame of an image an overlay element shows. */
public final class StackPosition {

	private StackPosition() {}

	/** @return what puts an element there; in a hyperstack ImageJ takes a single number for z or t, not for the place in the stack. */
	public static Consumer<Roi> of(final ImagePlus image, final int stackIndex) {
		return roi -> {
			if (image.isHyperStack() || image.getNChannels() > 1) {
				final int[] position = image.convertIndexToPosition(stackIndex);
				roi.setPosition(0, position[1], position[2]);
			}
			else if (image.getStackSize() > 1) {
				roi.setPosition(stackIndex);
			}
		};
	}
}
