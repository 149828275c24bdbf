package org.latticelapse.view.labeling;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.stream.Collectors;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.io.ImageAcquisition;
import org.latticelapse.io.ImagePlusMovie;
import org.latticelapse.io.PhaseSelection;
import org.latticelapse.view.ProjectInfo;

import ij.ImagePlus;

/** What is labelled, and how: the image, its analysed frames, the options, the phases, times and doses. */
final class LabelingTask {

	private final ImagePlus image;
	private final ImagePlusMovie movie;
	private final LabelingRequest request;
	private final PhaseSelection selection;
	private final PhaseLegend legend;
	private final DoseTrack track;

	/**
	 * @param image the micrograph or movie
	 * @param request the options
	 * @throws IllegalArgumentException if something asked for is impossible, with a
	 *           sentence that says what to do
	 * @throws IOException if a CIF file can not be read, with a sentence that names it
	 */
	LabelingTask(final ImagePlus image, final LabelingRequest request) throws IOException {
		this.image = GivenLabels.micrograph(image);
		this.request = request;
		movie = request.allFrames() ? ImagePlusMovie.allFrames(image) : ImagePlusMovie.currentFrame(image);
		selection = request.phases().select(movie.acquisition());
		legend = PhaseLegend.of(selection.phases());
		track = ImageAcquisition.doseTrack(image);
	}

	ImagePlus image() {
		return image;
	}

	/** @return the analysed frames. */
	ImagePlusMovie movie() {
		return movie;
	}

	LabelingRequest request() {
		return request;
	}

	PhaseSelection selection() {
		return selection;
	}

	PhaseLegend legend() {
		return legend;
	}

	/** @return times and doses of all frames of the image. */
	DoseTrack track() {
		return track;
	}

	/** @return whether labels that exist are measured, none made. */
	boolean isMeasuring() {
		return !request.labels().isEmpty();
	}

	/** @return version, options, image, selection and phases, line by line. */
	@Override
	public String toString() {
		final Rectangle box = movie.bounds();
		return "LatticeLapse " + ProjectInfo.version() + ", SEI Phase Labeling\n" + request + "\nImage: " + image.getTitle() +
			"\nAnalysed: " + box.width + " x " + box.height + " pixels at " + box.x + ", " + box.y + " of " + movie
				.pixelSize() + ", " + movie.frames() + (movie.frames() == 1 ? " frame" : " frames") + "\nPhases: " + selection
					.phases().stream().map(Phase::id).collect(Collectors.joining(", "));
	}
}
