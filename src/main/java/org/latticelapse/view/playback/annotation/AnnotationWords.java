package org.latticelapse.view.playback.annotation;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.timelapse.Timeline;

/** Time, dose and dose rate of each picture in words, as far as they are known and asked for. Immutable. */
final class AnnotationWords {

	private final Timeline timeline;
	private final AnnotationStyle style;
	private final Numbers doses;
	private final Numbers times;

	AnnotationWords(final Timeline timeline, final AnnotationStyle style) {
		this.timeline = timeline;
		this.style = style;
		final int last = timeline.pictures() - 1;
		doses = new Numbers((timeline.dose(last) - timeline.doseBefore()) / timeline.track().frames());
		times = new Numbers(timeline.time(last) / timeline.track().frames());
	}

	/** @return whether the dose is known, and to be told. */
	boolean tellDose() {
		return style.shows(Content.DOSE) && timeline.track().isDoseKnown();
	}

	/** @return the dose by the end of a picture. */
	String dose(final int picture) {
		return doses.with(timeline.dose(picture), "e/Å²");
	}

	/** @return where the electrons of the dose are counted, and since when. */
	String kind() {
		final String from = timeline.track().priorDose().isPresent() ? "" : ", from the first frame on";
		return (isOnCamera() ? "camera dose, less than incident" : "incident dose") + from;
	}

	/** @return time, dose rate and frame of a picture in a line; empty: nothing of them is asked for. */
	String details(final int picture) {
		final List<String> parts = new ArrayList<>();
		if (style.shows(Content.TIME) && !Double.isNaN(timeline.time(picture))) {
			parts.add(times.time(timeline.time(picture), timeline.time(timeline.pictures() - 1)));
		}
		if (style.shows(Content.RATE) && !Double.isNaN(timeline.rate(picture))) {
			parts.add(Numbers.threeDigits(timeline.rate(picture)) + (isOnCamera() ? " e/Å²/s on the camera" : " e/Å²/s"));
		}
		if (style.shows(Content.FRAME) || parts.isEmpty() && style.shows(Content.TIME)) {
			parts.add("frame " + timeline.bin(picture).toString().replace('-', '\u2013') + " of " + timeline.track().frames());
		}
		return String.join("   ", parts);
	}

	private boolean isOnCamera() {
		return timeline.track().kind() == DoseKind.CAMERA;
	}
}
