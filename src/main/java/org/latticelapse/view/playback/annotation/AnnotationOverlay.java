package org.latticelapse.view.playback.annotation;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;

import java.util.function.IntUnaryOperator;

import org.latticelapse.core.timelapse.Timeline;

/** The annotation as elements of an image's overlay. */
public final class AnnotationOverlay {

	/** How the name of every element begins. */
	static final String PREFIX = "LatticeLapse.playback.";

	private final ImagePlus image;
	private final Overlay overlay;

	private AnnotationOverlay(final ImagePlus image) {
		this.image = image;
		this.overlay = image.getOverlay() == null ? new Overlay() : image.getOverlay();
	}

	/**
	 * Puts an annotation on every frame, in place of what an earlier call has put
	 * there. Other elements stay as they are.
	 *
	 * @param stackIndex gives the 1-based place in the stack of a 0-based frame
	 */
	public static void replace(final ImagePlus image, final Timeline timeline, final Annotation annotation,
		final IntUnaryOperator stackIndex)
	{
		final AnnotationOverlay target = new AnnotationOverlay(image);
		target.removeOwn();
		for (final Mark mark : annotation.still()) {
			target.add(mark, 0);
		}
		for (int picture = 0; picture < timeline.pictures(); picture++) {
			for (int frame = timeline.bin(picture).first(); frame <= timeline.bin(picture).last(); frame++) {
				for (final Mark mark : annotation.at(picture)) {
					target.add(mark, stackIndex.applyAsInt(frame));
				}
			}
		}
		image.setOverlay(target.overlay);
	}

	private void removeOwn() {
		final Roi[] all = overlay.toArray();
		overlay.clear();
		for (final Roi roi : all) {
			if (roi.getName() == null || !roi.getName().startsWith(PREFIX)) overlay.add(roi);
		}
	}

	/** @param stackIndex 0: on all frames */
	private void add(final Mark mark, final int stackIndex) {
		final Roi roi = mark.toRoi();
		roi.setName(PREFIX + mark.name());
		if (stackIndex > 0) setPosition(roi, stackIndex);
		overlay.add(roi);
	}

	/** In a hyperstack ImageJ takes a single number for z or t, not for the place in the stack. */
	private void setPosition(final Roi roi, final int stackIndex) {
		if (image.isHyperStack() || image.getNChannels() > 1) {
			final int[] position = image.convertIndexToPosition(stackIndex);
			roi.setPosition(0, position[1], position[2]);
		}
		else if (image.getStackSize() > 1) {
			roi.setPosition(stackIndex);
		}
	}
}
