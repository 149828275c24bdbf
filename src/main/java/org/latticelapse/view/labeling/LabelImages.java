package org.latticelapse.view.labeling;

import ij.ImagePlus;
import ij.ImageStack;

/** The images of labels and confidence, calibrated like the micrograph and with all options in their Info. */
public final class LabelImages {

	private final LabelingTask task;
	private final LabelingResult result;

	/**
	 * @param task what was labelled
	 * @param result what was found
	 */
	LabelImages(final LabelingTask task, final LabelingResult result) {
		this.task = task;
		this.result = result;
	}

	/**
	 * @return the title of the label image that is made of a micrograph
	 * @throws IllegalArgumentException if it is a label image itself, with a sentence
	 *           that says so
	 */
	public static String title(final ImagePlus micrograph) {
		return "Labels of " + GivenLabels.micrograph(micrograph).getTitle();
	}

	/** @return the label image, one slice for each frame. */
	ImagePlus labels() {
		final ImagePlus picture = picture(title(task.image()), result.labels().bytes(task.legend().lut()));
		picture.setProp(GivenLabels.PHASES, String.join("\n", task.legend().phases()));
		return picture;
	}

	/** @return the confidence, 0 … 1, one slice for each frame. */
	ImagePlus confidence() {
		return picture("Confidence of " + task.image().getTitle(), result.confidence().fractions());
	}

	private ImagePlus picture(final String title, final ImageStack stack) {
		final ImagePlus picture = stack.size() == 1 ? new ImagePlus(title, stack.getProcessor(1)) : new ImagePlus(title, stack);
		if (stack.size() == 1) {
			picture.setProp("Slice_Label", stack.getSliceLabel(1));
		}
		else {
			picture.setDimensions(1, 1, stack.size());
		}
		picture.setCalibration(task.image().getCalibration().copy());
		picture.getCalibration().disableDensityCalibration();
		picture.setDisplayRange(0, stack.getBitDepth() == 8 ? 255 : 1);
		picture.setProperty("Info", task + "\n" + result.summary() + "\n");
		picture.setProp(LabelingSummary.PROPERTY, result.summary().toString());
		return picture;
	}
}
